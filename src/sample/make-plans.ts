import { addActivity, changeStatus } from "#plans"
import { plans } from "./activities.ts"
import { activityStatus } from "./activity-status.ts"
import type { Making } from "./making.ts"
import { priorities } from "./strategy.ts"
import type { SampleActivity, SamplePlan } from "./types.ts"

/** Two years of activities, each where it stands today. */
export async function makePlans(making: Making): Promise<void> {
  for (const plan of plans) for (const activity of plan.activities) await makeActivity(making, plan, activity)
}

async function makeActivity(making: Making, plan: SamplePlan, activity: SampleActivity): Promise<void> {
  const { tx, made } = making
  const priority = priorities.find(({ outcomes }) => outcomes.some(({ slug }) => slug === activity.outcome))
  if (!priority) throw new Error(`The sample has no outcome called ${activity.outcome}`)
  const begins = { year: plan.year, month: 4, day: 1 } as const
  const id = await addActivity(tx, making.on(begins), {
    fiscalYear: making.dates.fiscalYear(plan.year).start.year,
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
  })
  made.keep("activity", activity.slug, id)
  const status = activityStatus(activity, making.dates)
  if (status === "planned") return
  const since = status === "complete" ? activity.runs.until : activity.runs.from
  await changeStatus(tx, making.on(since), {
    activityId: id,
    status,
    reason: activity.course?.reason.en ?? "",
  })
}
