import { formatDate } from "#platform/words"
import { adoptionOf, levelSaid, planName, standingOf, strategyWords } from "#strategy"
import type { CommunityPlan, PlanStep } from "#strategy"
import { both, joined } from "../rules/both.ts"
import type { Figure, FigureTable, RowBehind } from "../rules/content.ts"
import { countOf, figureOf } from "../rules/figure-parts.ts"
import { blank, notApplicable, wordsOf } from "../rules/report-value.ts"
import type { Cell } from "../rules/report-value.ts"
import type { Bilingual } from "../rules/template.ts"
import { words } from "../words/index.ts"
import type { YearRecords } from "../reads/year-records.ts"

/** Where the Community Plan stood on the day, what became of it, step by step, and how many priorities it has. */
export function communityPlanFigure({ communityPlan, asOf, level }: YearRecords): Figure {
  const { plans, current, priorities } = communityPlan
  const steps = current ? stepsBy(current, asOf) : []
  const endorsed = steps.filter(({ kind }) => kind === "endorsed")
  return figureOf({
    how: both(words, "how-community-plan", (locale) => ({ date: formatDate(locale, asOf) })),
    facts: [
      { key: "plan", label: both(words, "community-plan"), value: nameOf(current) },
      ...(current
        ? [{ key: "standing", label: both(words, "where-it-stands"), value: standing(current, asOf) }]
        : []),
    ],
    numbers: [
      countOf({
        key: "adopted-plans",
        label: both(words, "adopted-plans"),
        behind: plans.filter((plan) => adoptionOf(plan, asOf)),
        base: plans.length,
      }),
      countOf({
        key: "endorsements",
        label: both(words, "endorsements"),
        behind: endorsed,
        base: steps.length,
      }),
      countOf({
        key: "priorities",
        label: { en: levelSaid("en", level).Many, fr: levelSaid("fr", level).Many },
        behind: priorities,
        base: priorities.length,
      }),
    ],
    tables: steps.length === 0 ? [] : [stepTable(steps)],
    rows: [
      ...plans.map((plan) => planRow(plan, asOf)),
      ...steps.flatMap((step) => [stepRow(step), ...shownBy(step)]),
      ...priorities.map(({ id, titleEn, titleFr }) => row(id, "priority", { en: titleEn, fr: titleFr })),
    ],
  })
}

/** What was withdrawn, or came later, does not count. */
function stepsBy({ steps }: CommunityPlan, asOf: string): PlanStep[] {
  return steps.filter(({ withdrawnAt, onDay }) => withdrawnAt === null && onDay <= asOf)
}

function nameOf(plan: CommunityPlan | undefined): Bilingual {
  return plan ? { en: planName("en", plan), fr: planName("fr", plan) } : both(words, "no-community-plan")
}

/** "In force, 3 June 2025": where it came furthest, and since when. */
function standing(plan: CommunityPlan, asOf: string): Bilingual {
  const reached = standingOf(plan, asOf)
  const said = both(strategyWords, `standing-${reached}`)
  const since = stepsBy(plan, asOf).findLast(({ kind }) => kind === reached)?.onDay
  if (since === undefined) return said
  return both(strategyWords, "standing-since", (locale) => ({
    standing: said[locale],
    date: formatDate(locale, since),
  }))
}

function stepTable(steps: readonly PlanStep[]): FigureTable {
  return {
    key: "steps",
    caption: both(words, "plan-steps"),
    headings: (["plan-step", "plan-step-day", "plan-step-by", "plan-step-resolution"] as const).map((key) =>
      both(words, key),
    ),
    rows: steps.map((step) => ({
      key: `${step.kind} ${step.id}`,
      label: both(strategyWords, `step-${step.kind}`),
      cells: [wordsOf(dayOf(step)), by(step), resolution(step)],
      behind: [step.id, ...shownBy(step).map(({ id }) => id)],
    })),
    base: steps.length,
  }
}

/** By whom as it was written, or that the council voted on it here. Only what was decided has somebody who decided it. */
function by({ kind, byWhom, motionId }: PlanStep): Cell {
  if (byWhom !== "") return wordsOf({ en: byWhom, fr: byWhom })
  if (motionId !== null) return wordsOf(both(words, "by-a-motion"))
  return isDecision(kind) ? blank : notApplicable
}

function resolution({ kind, resolution: number }: PlanStep): Cell {
  if (number !== "") return wordsOf({ en: number, fr: number })
  return isDecision(kind) ? blank : notApplicable
}

function isDecision(kind: PlanStep["kind"]): boolean {
  return kind === "adopted" || kind === "endorsed"
}

function dayOf({ onDay }: PlanStep): Bilingual {
  return { en: formatDate("en", onDay), fr: formatDate("fr", onDay) }
}

function planRow(plan: CommunityPlan, asOf: string): RowBehind {
  return row(plan.id, "plan", nameOf(plan), standing(plan, asOf))
}

function stepRow(step: PlanStep): RowBehind {
  const { id, kind, byWhom, resolution } = step
  const said = [byWhom, resolution].map((text) => ({ en: text, fr: text }))
  return row(id, "step", both(strategyWords, `step-${kind}`), joined([dayOf(step), ...said]))
}

/** The motion that decided it and the document that shows it. */
function shownBy(step: PlanStep): RowBehind[] {
  const { motionId, motionEn, motionFr, documentId, documentEn, documentFr } = step
  return [
    ...(motionId === null ? [] : [row(motionId, "decision", inEither(motionEn, motionFr), dayOf(step))]),
    ...(documentId === null ? [] : [row(documentId, "document", inEither(documentEn, documentFr))]),
  ]
}

function inEither(en: string | null, fr: string | null): Bilingual {
  return { en: en || fr || "", fr: fr || en || "" }
}

function row(id: string, kind: RowBehind["kind"], title: Bilingual, detail: Bilingual = none): RowBehind {
  return { id, kind, title, detail }
}

const none: Bilingual = { en: "", fr: "" }
