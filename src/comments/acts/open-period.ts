import { communityPlanOf, versionOfNow } from "#strategy"
import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict, Invalid, NotFound } from "#platform/refusals"
import type { Problem } from "#platform/refusals"
import { access } from "../access.ts"
import { commentPeriodOf, commentPeriods, planTitles } from "../reads/periods.ts"
import { overlap } from "../rules/period-state.ts"
import { words } from "../words/index.ts"
import "../tables.ts"

declare module "#platform/acts" {
  interface Acts {
    "comments.period-opened": { title: string; titleFr: string; from: string; to: string }
  }
}

export type NewPeriod = {
  communityPlanId: string
  opensOn: string
  closesOn: string
  introductionEn: string
  introductionFr: string
}

/** Sets the days on which anyone may comment on what the plan says now, which is kept as a version. @returns its id */
export async function openPeriod(tx: Tx, actor: Actor, given: NewPeriod): Promise<string> {
  access.check(actor, "change", "comment-period")
  const { communityPlanId, opensOn, closesOn, introductionEn, introductionFr } = given
  if (!(await communityPlanOf(tx, communityPlanId))) throw new NotFound()
  mustBeSound(given, actor.today)
  const { id: versionId } = await versionOfNow(tx, actor, { communityPlanId, note: "" })
  await mustBeAlone(tx, { ...given, id: null })
  const { id } = await tx
    .insertInto("commentPeriod")
    .values({
      partnershipId: actor.partnershipId,
      communityPlanId,
      versionId,
      opensOn,
      introductionEn,
      introductionFr,
      madeAt: actor.at,
    })
    .returning("id")
    .executeTakeFirstOrThrow()
  await tx
    .insertInto("commentPeriodClosing")
    .values({ partnershipId: actor.partnershipId, periodId: id, number: 1, closesOn, at: actor.at })
    .execute()
  const period = (await commentPeriodOf(tx, id))!
  await record(tx, actor, {
    kind: "comments.period-opened",
    subject: { kind: "comment-period", id },
    details: { ...planTitles(period), from: opensOn, to: closesOn },
  })
  return id
}

function mustBeSound({ opensOn, closesOn }: NewPeriod, today: string): void {
  const problems: Problem[] = []
  if (opensOn < today) problems.push({ field: "opensOn", reason: words.message("opens-in-past") })
  if (closesOn < opensOn) problems.push({ field: "closesOn", reason: words.message("closes-before") })
  if (problems.length > 0) throw new Invalid(problems)
}

type Days = { id: string | null; communityPlanId: string; opensOn: string; closesOn: string }

/** A plan is consulted on once at a time: refused where another period of it has one of these days. */
export async function mustBeAlone(tx: Tx, days: Days): Promise<void> {
  await tx
    .selectFrom("communityPlan")
    .select("id")
    .where("id", "=", days.communityPlanId)
    .forUpdate()
    .execute()
  const other = (await commentPeriods(tx)).find(
    (one) =>
      one.id !== days.id &&
      one.communityPlanId === days.communityPlanId &&
      overlap(one, { ...days, isStopped: false }),
  )
  if (!other) return
  const { opensOn, closesOn } = other
  throw new Conflict(words.message("another-period", { from: noon(opensOn), to: noon(closesOn) }))
}

/** A day as a moment that falls on it all over Canada, for a sentence that is worded in its reader's language later. */
function noon(day: string): number {
  return Date.parse(`${day}T17:00:00Z`)
}
