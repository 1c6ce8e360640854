import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict, Invalid, NotFound } from "#platform/refusals"
import { access } from "../access.ts"
import { ownTemplateAlone } from "../reads/templates.ts"
import type { OwnTemplate } from "../reads/templates.ts"
import { edited } from "../rules/edit-template.ts"
import type { TemplateEdit } from "../rules/edit-template.ts"
import { readTemplate, templateText } from "../rules/template-schema.ts"
import { words } from "../words/index.ts"

declare module "#platform/acts" {
  interface Acts {
    "reports.form-changed": { form: string; formFr: string; version: number }
    "reports.form-removed": { form: string; formFr: string; version: number }
  }
}

export type TemplateChange = {
  id: string
  /** The revision the page showed. */
  revision: number
  edit: TemplateEdit
}

/** Changes a form nobody has begun a report on. */
export async function changeTemplate(tx: Tx, actor: Actor, change: TemplateChange): Promise<void> {
  const own = await unusedTemplate(tx, actor, change)
  if (own.takenFrom) throw new Conflict(words.message("form-of-network"))
  const template = edited(own.template, change.edit)
  // What a form may hold at most is said once, in the schema of its file.
  if (!("template" in readTemplate(templateText(template))))
    throw new Invalid(words.message("form-too-large"))
  await tx
    .updateTable("reportTemplate")
    .set({
      template: JSON.stringify(template),
      revision: own.revision + 1,
      changedAt: actor.at,
    })
    .where("id", "=", change.id)
    .execute()
  await record(tx, actor, {
    kind: "reports.form-changed",
    subject: { kind: "report-form", id: change.id },
    details: { form: template.title.en, formFr: template.title.fr, version: Number(template.version) },
  })
}

/** Takes away a form nobody has begun a report on. */
export async function removeTemplate(
  tx: Tx,
  actor: Actor,
  removal: Pick<TemplateChange, "id" | "revision">,
): Promise<void> {
  const { template } = await unusedTemplate(tx, actor, removal)
  await tx.deleteFrom("reportTemplate").where("id", "=", removal.id).execute()
  await record(tx, actor, {
    kind: "reports.form-removed",
    subject: { kind: "report-form", id: removal.id },
    details: { form: template.title.en, formFr: template.title.fr, version: Number(template.version) },
  })
}

async function unusedTemplate(
  tx: Tx,
  actor: Actor,
  { id, revision }: Pick<TemplateChange, "id" | "revision">,
): Promise<OwnTemplate> {
  access.check(actor, "change", "report-form")
  const own = await ownTemplateAlone(tx, id)
  if (!own) throw new NotFound()
  if (own.offeredAt) throw new Conflict(words.message("form-offered-already"))
  if (own.reports > 0) throw new Conflict(words.message("form-in-use"))
  if (own.revision !== revision) throw new Conflict({ key: "web.changed-meanwhile" })
  return own
}
