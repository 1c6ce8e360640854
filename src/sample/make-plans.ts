import {
  activityOf,
  addActivity,
  agreeToPlan,
  carriedOf,
  carryOver,
  changeActivity,
  changeStatus,
} from "#plans"
import { plans } from "./activities.ts"
import { activityStatus } from "./activity-status.ts"
import type { Making } from "./making.ts"
import { priorities } from "./strategy.ts"
import type { SampleActivity, SamplePlan } from "./types.ts"

/** Two years of activities, each year's plan approved in its spring, and each activity where it stands today. */
export async function makePlans(making: Making): Promise<void> {
  for (const plan of plans) {
    for (const activity of plan.activities) await makeActivity(making, plan, activity)
    await approve(making, plan)
    for (const activity of plan.activities) await stand(making, activity)
  }
}

async function makeActivity(making: Making, plan: SamplePlan, activity: SampleActivity): Promise<void> {
  const { tx, made } = making
  const priority = priorities.find(({ outcomes }) => outcomes.some(({ slug }) => slug === activity.outcome))
  if (!priority) throw new Error(`The sample has no outcome called ${activity.outcome}`)
  const actor = making.on({ year: plan.year, month: 4, day: 1 })
  const fiscalYear = making.dates.fiscalYear(plan.year).start.year
  const said = {
    priorityId: made.id("priority", priority.slug),
    outcomeId: made.id("outcome", activity.outcome),
    bodyId: made.id("body", activity.body),
    titleEn: activity.title.en,
    titleFr: activity.title.fr,
    deliverableEn: activity.deliverable.en,
    deliverableFr: activity.deliverable.fr,
    startsOn: making.day(activity.runs.from),
    endsOn: making.day(activity.runs.until),
    startsAsWritten: activity.datesAsWritten?.from ?? null,
    endsAsWritten: activity.datesAsWritten?.until ?? null,
    leads: [made.id("organization", activity.lead)],
    partners: activity.partners.map((slug) => made.id("organization", slug)),
  }
  const from = activity.carriedFrom
  if (!from) {
    made.keep("activity", activity.slug, await addActivity(tx, actor, { ...said, fiscalYear }))
    return
  }
  const id = await goOn(making, { from, fiscalYear })
  const { version } = (await activityOf(tx, id))!
  await changeActivity(tx, actor, { ...said, id, version })
  made.keep("activity", activity.slug, id)
}

/** What was not finished last year goes on, for the reason that was given then. @returns the id it goes on under */
async function goOn(making: Making, { from, fiscalYear }: { from: string; fiscalYear: number }) {
  const { tx, made } = making
  const old = plans.flatMap(({ activities }) => activities).find(({ slug }) => slug === from)
  const oldId = made.id("activity", from)
  await carryOver(tx, making.on({ year: 0, month: 4, day: 1 }), {
    fiscalYear: fiscalYear - 1,
    activityIds: [oldId],
    reason: old?.course?.reason.en ?? from,
  })
  return (await carriedOf(tx, oldId)).to!.activityId
}

/** The council's spring meeting was before Entente: its minutes say so. */
async function approve(making: Making, { year }: SamplePlan): Promise<void> {
  const { tx, made } = making
  const actor = making.on({ year, month: 4, day: 20 })
  await agreeToPlan(tx, actor, {
    fiscalYear: making.dates.fiscalYear(year).start.year,
    step: "approved",
    bodyId: made.id("body", "council"),
    isOwnPart: false,
    decidedOn: actor.today,
    by: { decidedWhere: "Council minutes, spring / Procès-verbal du conseil, printemps" },
  })
}

/** What is carried over is said to be so by going on in the next plan. */
async function stand(making: Making, activity: SampleActivity): Promise<void> {
  const { tx, made } = making
  const status = activityStatus(activity, making.dates)
  if (status === "planned" || status === "carried-over") return
  const since = status === "complete" ? activity.runs.until : activity.runs.from
  await changeStatus(tx, making.on(since), {
    activityId: made.id("activity", activity.slug),
    status,
    reason: activity.course?.reason.en ?? "",
  })
}
