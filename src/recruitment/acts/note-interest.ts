import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { NotFound } from "#platform/refusals"
import { access } from "../access.ts"
import { interestOf } from "../reads/recruitments.ts"

declare module "#platform/acts" {
  interface Acts {
    "recruitment.noted": { reference: string }
  }
}

export type NewNote = { expressionId: string; kind: "review" | "interview"; text: string }

/** Notes what was thought when it was read, or said when the person was met. Notes are not for the person. */
export async function noteInterest(tx: Tx, actor: Actor, note: NewNote): Promise<void> {
  access.check(actor, "change", "recruitment")
  const interest = await interestOf(tx, note.expressionId)
  if (!interest) throw new NotFound()
  await tx
    .insertInto("interestNote")
    .values({
      partnershipId: actor.partnershipId,
      ...note,
      notedBy: actor.kind === "person" ? actor.id : null,
      at: actor.at,
    })
    .execute()
  await record(tx, actor, {
    kind: "recruitment.noted",
    subject: { kind: "expression-of-interest", id: note.expressionId },
    details: { reference: interest.reference },
  })
}
