import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict, Invalid, NotFound } from "#platform/refusals"
import { access } from "../access.ts"
import { commentPeriodOf, planTitles } from "../reads/periods.ts"
import { periodState } from "../rules/period-state.ts"
import { words } from "../words/index.ts"
import "../tables.ts"

declare module "#platform/acts" {
  interface Acts {
    "comments.introduction-changed": { title: string; titleFr: string }
  }
}

type Change = { id: string; introductionNumber: number; introductionEn: string; introductionFr: string }

/** Says anew what a period asks that is not over; what it asked before is kept. */
export async function changeIntroduction(tx: Tx, actor: Actor, change: Change): Promise<void> {
  access.check(actor, "change", "comment-period")
  const { id, introductionNumber, introductionEn, introductionFr } = change
  await tx.selectFrom("commentPeriod").select("id").where("id", "=", id).forUpdate().execute()
  const period = await commentPeriodOf(tx, id)
  if (!period) throw new NotFound()
  if (period.introductionNumber !== introductionNumber) throw new Conflict({ key: "web.changed-meanwhile" })
  if (periodState(period, actor.today) === "closed") throw new Conflict(words.message("closed-already"))
  if (introductionEn === period.introductionEn && introductionFr === period.introductionFr)
    throw new Invalid([{ field: "introductionEn", reason: words.message("introduction-same") }])
  await tx
    .insertInto("commentPeriodIntroduction")
    .values({
      partnershipId: actor.partnershipId,
      periodId: id,
      number: introductionNumber + 1,
      introductionEn,
      introductionFr,
      at: actor.at,
    })
    .execute()
  await record(tx, actor, {
    kind: "comments.introduction-changed",
    subject: { kind: "comment-period", id },
    details: planTitles(period),
  })
}
