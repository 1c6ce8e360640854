import { partnership } from "#partnerships"
import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict, NotAllowed, NotFound } from "#platform/refusals"
import { access } from "../access.ts"
import { words } from "../words/index.ts"
import "../tables.ts"

declare module "#platform/acts" {
  interface Acts {
    "desk.form-changed": { slug: string; reportForm: string }
  }
}

/**
 * Says on which form a partnership reports to this funder from now on. What it submitted on the forms before stays the
 * funder's to read. For the command line.
 */
export async function changeReportForm(
  tx: Tx,
  actor: Actor,
  { fundedId, slug, form }: { fundedId: string; slug: string; form: string },
): Promise<void> {
  access.check(actor, "fund", "partnership")
  if (actor.kind !== "system" || (await partnership(tx)).kind !== "funder") throw new NotAllowed()
  const funding = await tx
    .selectFrom("funding")
    .select(["id", "reportForm", "earlierForms"])
    .where("fundedId", "=", fundedId)
    .where("endedAt", "is", null)
    .forUpdate()
    .executeTakeFirst()
  if (!funding) throw new NotFound()
  const { id, reportForm, earlierForms } = funding
  if (reportForm === form) throw new Conflict(words.message("form-already", { slug, form }))
  await tx
    .updateTable("funding")
    .set({ reportForm: form, earlierForms: [reportForm, ...earlierForms].filter((each) => each !== form) })
    .where("id", "=", id)
    .execute()
  await record(tx, actor, {
    kind: "desk.form-changed",
    subject: { kind: "funding", id },
    details: { slug, reportForm: form },
  })
}
