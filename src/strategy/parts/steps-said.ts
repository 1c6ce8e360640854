import { inLanguage, titleIn } from "#platform/words"
import type { Locale } from "#platform/words"
import { planName } from "../reads/plan-name.ts"
import type { CommunityPlan } from "../reads/community-plans.ts"
import type { PlanStep } from "../reads/plan-steps.ts"
import { words } from "../words/index.ts"

/** A dated fact of a plan in the reader's language; a path is within the partnership. */
export type StepSaid = {
  id: string
  onDay: string
  said: string
  /** Who did it, where that was named. */
  by: string
  lines: string[]
  links: { path: string; label: string }[]
  withdrawn: boolean
}

export function stepsSaid(locale: Locale, plan: CommunityPlan, all: readonly CommunityPlan[]): StepSaid[] {
  const say = words(locale)
  return plan.steps.map((step) => {
    const after = all.find(({ id }) => id === step.byPlanId)
    const said =
      step.kind === "superseded" && after
        ? say("step-superseded-by", { plan: planName(locale, after) })
        : say(`step-${step.kind}`)
    return {
      id: step.id,
      onDay: step.onDay,
      said,
      by: step.byWhom,
      lines: linesOf(locale, step),
      links: linksOf(locale, step),
      withdrawn: step.withdrawnAt !== null,
    }
  })
}

function linesOf(locale: Locale, step: PlanStep): string[] {
  const say = words(locale)
  return [
    step.resolution && say("resolution-said", { number: step.resolution }),
    step.conditions && say("conditions-said", { conditions: step.conditions }),
    step.note,
    step.reason && say("withdrawn-because", { reason: step.reason }),
  ].filter((line): line is string => Boolean(line))
}

function linksOf(locale: Locale, step: PlanStep): StepSaid["links"] {
  const say = words(locale)
  const { motionId, versionId, documentId } = step
  return [
    ...(motionId
      ? [
          {
            path: `/council/motions/${motionId}`,
            label: inLanguage(locale, { motionEn: step.motionEn, motionFr: step.motionFr }, "motion") ?? "",
          },
        ]
      : []),
    ...(versionId
      ? [
          {
            path: `/strategy/versions/${versionId}`,
            label: say("version-said", { number: step.versionNumber ?? 0 }),
          },
        ]
      : []),
    ...(documentId
      ? [
          {
            path: `/evidence/${documentId}`,
            label: titleIn(locale, { titleEn: step.documentEn ?? "", titleFr: step.documentFr ?? "" }),
          },
        ]
      : []),
  ]
}
