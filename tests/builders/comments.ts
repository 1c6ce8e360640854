import { answerComments, commentsOf, decideComment, openPeriod, publishReport, sendComment } from "#comments"
import type { NewComment, NewPeriod } from "#comments"
import { act as doAct } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { addPriority, beginCommunityPlan, communityPlans } from "#strategy"
import type { TestPartnership } from "../builders.ts"

/** Somebody before the public page. */
export function anybody(actor: Actor): Actor {
  return { ...actor, kind: "system", id: null, role: "anybody" }
}

/** The same person at noon of another day. */
export function onDay(actor: Actor, day: string): Actor {
  return { ...actor, at: new Date(`${day}T17:00:00Z`), today: day }
}

/** One act of whoever that is. */
export function actAsActor<Result>(
  { database }: TestPartnership,
  actor: Actor,
  work: (tx: Tx, actor: Actor) => Promise<Result>,
): Promise<Result> {
  return doAct({ database, actor }, (tx) => work(tx, actor))
}

/** A plan with Work in it, open for comments from today for four weeks unless said otherwise. */
export async function aPeriod(partnership: TestPartnership, days: Partial<NewPeriod> & { on?: string } = {}) {
  const { on = partnership.coordinator.today, ...more } = days
  const actor = onDay(partnership.coordinator, on)
  return actAsActor(partnership, actor, async (tx) => {
    const [known] = await communityPlans(tx)
    const titles = { titleEn: "Together", titleFr: "Ensemble" }
    const plan =
      known?.id ?? (await beginCommunityPlan(tx, actor, { ...titles, fromYear: 2026, toYear: 2030 }))
    const work = await addPriority(tx, actor, { communityPlanId: plan, titleEn: "Work", titleFr: "Travail" })
    const period = await openPeriod(tx, actor, {
      communityPlanId: plan,
      opensOn: on,
      closesOn: "2026-12-20",
      introductionEn: "",
      introductionFr: "",
      ...more,
    })
    return { plan, work, period }
  })
}

/** A comment sent from the public page. @returns its id */
export async function aComment(
  partnership: TestPartnership,
  comment: Partial<NewComment> & { periodId: string; on?: string },
): Promise<string> {
  const { on = partnership.coordinator.today, ...sent } = comment
  const actor = onDay(anybody(partnership.coordinator), on)
  const whole: NewComment = {
    paragraphKey: "plan",
    text: "More buses",
    locale: "en",
    asWhom: null,
    shownName: "",
    ...sent,
  }
  const reference = await actAsActor(partnership, actor, (tx) => sendComment(tx, actor, whole))
  const all = await partnership.read((tx) => commentsOf(tx, { periodId: sent.periodId }))
  return all.find((one) => one.reference === reference)!.id
}

export function letThrough(partnership: TestPartnership, id: string, version = 1): Promise<void> {
  return partnership.act((tx, actor) =>
    decideComment(tx, actor, { id, version, decision: "let-through", reason: null, note: "" }),
  )
}

export function answered(
  partnership: TestPartnership,
  periodId: string,
  { commentIds, changed = [] }: { commentIds: string[]; changed?: string[] },
): Promise<string> {
  const texts = { themeEn: "Buses", themeFr: "Autobus", textEn: "We will ask.", textFr: "Nous demanderons." }
  return partnership.act((tx, actor) =>
    answerComments(tx, actor, { periodId, ...texts, changed, commentIds }),
  )
}

/** A period of last year with its report, and one that is open, with a comment that is shown and answered. */
export async function commentsOfEveryKind(partnership: TestPartnership) {
  const past = await aPeriod(partnership, { on: "2025-09-01", closesOn: "2025-09-30" })
  await aComment(partnership, { periodId: past.period, on: "2025-09-02" }).then((id) =>
    letThrough(partnership, id).then(() => answered(partnership, past.period, { commentIds: [id] })),
  )
  await partnership.act((tx, actor) => publishReport(tx, actor, { id: past.period }))
  const { period } = await aPeriod(partnership, { communityPlanId: past.plan, closesOn: "2099-12-31" })
  const comment = await aComment(partnership, { periodId: period })
  await letThrough(partnership, comment)
  const answer = await answered(partnership, period, { commentIds: [comment] })
  await aComment(partnership, { periodId: period, text: "Not read yet" })
  return { commentPeriod: period, comment, answer, reportCopy: "what-you-said-en.pdf" }
}
