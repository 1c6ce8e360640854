import { networkMembers } from "#partnerships"
import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict, Invalid, NotFound } from "#platform/refusals"
import { access } from "../access.ts"
import { offeredForms } from "../reads/offered-forms.ts"
import { ownTemplateAlone, ownTemplates } from "../reads/templates.ts"
import { templateFaults } from "../rules/template-faults.ts"
import { words } from "../words/index.ts"

declare module "#platform/acts" {
  interface Acts {
    "reports.form-offered": { form: string; formFr: string; version: number }
    "reports.form-taken": { form: string; formFr: string; version: number }
  }
}

/** Offers a whole form to the members of the network this unit is. From then on it stays as it is; a change is its next version. */
export async function offerTemplate(tx: Tx, actor: Actor, id: string): Promise<void> {
  access.check(actor, "change", "report-form")
  if ((await networkMembers(tx)).length === 0) throw new NotFound()
  const own = await ownTemplateAlone(tx, id)
  if (!own) throw new NotFound()
  if (own.offeredAt) throw new Conflict(words.message("form-offered-already"))
  if (own.takenFrom) throw new Conflict(words.message("form-of-network"))
  if (templateFaults(own.template).length > 0) throw new Invalid(words.message("form-not-whole"))
  await tx
    .updateTable("reportTemplate")
    .set({ offeredAt: actor.at, offeredBy: actor.kind === "person" ? actor.id : null })
    .where("id", "=", id)
    .execute()
  const { title, version } = own.template
  await record(tx, actor, {
    kind: "reports.form-offered",
    subject: { kind: "report-form", id },
    details: { form: title.en, formFr: title.fr, version: Number(version) },
  })
}

/**
 * Takes a copy of a form a network offers, under its own name and version: whatever the network does later, this copy and the
 * reports on it stay. @returns the copy's id
 */
export async function takeTemplate(tx: Tx, actor: Actor, offeredId: string): Promise<string> {
  access.check(actor, "change", "report-form")
  const offered = (await offeredForms(tx)).find(({ id }) => id === offeredId)
  if (!offered) throw new NotFound()
  const { template, networkId } = offered
  const { key, version, title } = template
  const same = (await ownTemplates(tx)).filter((own) => own.template.key === key)
  if (same.some(({ takenFrom }) => takenFrom !== networkId))
    throw new Conflict(words.message("form-name-taken", { key }))
  const kept = await tx
    .insertInto("reportTemplate")
    .values({
      partnershipId: actor.partnershipId,
      key,
      version,
      template: JSON.stringify(template),
      madeAt: actor.at,
      changedAt: actor.at,
      takenFrom: networkId,
    })
    .onConflict((known) => known.columns(["partnershipId", "key", "version"]).doNothing())
    .returning("id")
    .executeTakeFirst()
  if (!kept) throw new Conflict(words.message("form-taken-already"))
  await record(tx, actor, {
    kind: "reports.form-taken",
    subject: { kind: "report-form", id: kept.id },
    details: { form: title.en, formFr: title.fr, version: Number(version) },
  })
  return kept.id
}
