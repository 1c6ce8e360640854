import { randomUUID } from "node:crypto"
import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict, Invalid } from "#platform/refusals"
import { access } from "../access.ts"
import { ownTemplates } from "../reads/templates.ts"
import { keyFrom } from "../rules/edit-template.ts"
import { shippedTemplates } from "../rules/template-of.ts"
import type { ReportTemplate } from "../rules/template.ts"
import { words } from "../words/index.ts"

declare module "#platform/acts" {
  interface Acts {
    "reports.form-made": { form: string; formFr: string; version: number }
  }
}

/** As many forms and versions as one partnership may keep. */
const most = 200

export type NewTemplate = {
  template: ReportTemplate
  /** Whether it is the next version of the form of that key, or a form of its own. */
  as: "next-version" | "own-form"
}

/** Keeps a form of the partnership's own: a copy of another, a new version, or one that was brought in. */
export async function addTemplate(tx: Tx, actor: Actor, { template, as }: NewTemplate): Promise<string> {
  access.check(actor, "change", "report-form")
  const known = await ownTemplates(tx)
  if (known.length >= most) throw new Invalid(words.message("too-many-forms", { most }))
  const id = randomUUID()
  const named = {
    ...template,
    ...nameFor(
      template,
      as,
      known.map((own) => own.template),
      known.filter(({ takenFrom }) => takenFrom !== null).map((own) => own.template.key),
    ),
  }
  const kept = await tx
    .insertInto("reportTemplate")
    .values({
      partnershipId: actor.partnershipId,
      id,
      key: named.key,
      version: named.version,
      template: JSON.stringify(named),
      madeAt: actor.at,
      changedAt: actor.at,
    })
    .onConflict((same) => same.columns(["partnershipId", "key", "version"]).doNothing())
    .returning("id")
    .executeTakeFirst()
  if (!kept) throw new Conflict({ key: "web.changed-meanwhile" })
  await record(tx, actor, {
    kind: "reports.form-made",
    subject: { kind: "report-form", id },
    details: { form: named.title.en, formFr: named.title.fr, version: Number(named.version) },
  })
  return id
}

/** A form of one's own never takes the name of a shipped one, nor of another; versions count up. */
function nameFor(
  { key }: ReportTemplate,
  as: NewTemplate["as"],
  known: readonly ReportTemplate[],
  networks: readonly string[],
): { key: string; version: string } {
  const versions = known.filter((own) => own.key === key).map(({ version }) => Number(version))
  // A network writes the next version of its own form; what a member makes of it is a form of its own.
  if (as === "next-version" && versions.length > 0 && !networks.includes(key))
    return { key, version: String(Math.max(...versions) + 1) }
  const taken = [...shippedTemplates, ...known].map((each) => each.key)
  return { key: taken.includes(key) ? keyFrom(`our ${key}`, taken) : key, version: "1" }
}
