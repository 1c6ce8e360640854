import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict, NotFound } from "#platform/refusals"
import { access } from "../access.ts"
import { recruitmentOf } from "../reads/recruitments.ts"
import { isOpen } from "../rules/is-open.ts"
import { words } from "../words/index.ts"

declare module "#platform/acts" {
  interface Acts {
    "recruitment.closed": { body: string; bodyFr: string }
  }
}

/** Takes no more expressions of interest from tomorrow on: what came today is kept. */
export async function closeRecruitment(tx: Tx, actor: Actor, id: string): Promise<void> {
  access.check(actor, "change", "recruitment")
  const recruitment = await recruitmentOf(tx, id)
  if (!recruitment) throw new NotFound()
  if (!isOpen(recruitment, actor.today)) throw new Conflict(words.message("not-open"))
  await tx.updateTable("recruitment").set({ closesOn: actor.today }).where("id", "=", id).execute()
  await record(tx, actor, {
    kind: "recruitment.closed",
    subject: { kind: "recruitment", id },
    details: { body: recruitment.nameEn, bodyFr: recruitment.nameFr },
  })
}
