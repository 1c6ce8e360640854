import { addIndicator, addTag, align, askOwner, enterValues, giveValues } from "#indicators"
import type { NewValue } from "#indicators"
import type { SampleDate } from "./dates.ts"
import { funderOutcomes, indicators } from "./indicators.ts"
import type { SampleIndicator, SampleValue } from "./indicators.ts"
import type { Making } from "./making.ts"

const adopted = { year: -1, month: 4, day: 2 } as const
const yearOver = { year: 0, month: 4, day: 1 } as const

/** Eight indicators with what was measured, each kind of nothing among it, and one number that was given by link and waits. */
export async function makeIndicators(making: Making): Promise<void> {
  for (const { code, title } of funderOutcomes)
    await addTag(making.tx, making.on(adopted), {
      list: "funder",
      code,
      titleEn: title.en,
      titleFr: title.fr,
    })
  for (const indicator of indicators) await makeIndicator(making, indicator)
  await makeTakenBack(making)
  await makeGiven(making)
}

async function makeIndicator(making: Making, indicator: SampleIndicator): Promise<void> {
  const { tx, made } = making
  const { title, definition, unit, rate, baseline, target, groups = [] } = indicator
  const id = await addIndicator(tx, making.on(adopted), {
    underId: made.id("outcome", indicator.outcome),
    titleEn: title.en,
    titleFr: title.fr,
    definitionEn: definition.en,
    definitionFr: definition.fr,
    kind: indicator.kind,
    unitEn: unit.en,
    unitFr: unit.fr,
    better: indicator.better,
    countsPeople: indicator.countsPeople,
    numeratorEn: rate?.numerator.en ?? "",
    numeratorFr: rate?.numerator.fr ?? "",
    denominatorEn: rate?.denominator.en ?? "",
    denominatorFr: rate?.denominator.fr ?? "",
    per: rate ? 100 : null,
    partOfWhole: rate?.partOfWhole ?? false,
    source: indicator.source,
    frequency: indicator.frequency,
    // A group has one label, which both languages show.
    breakdown: groups.map(({ en, fr }) => `${en} / ${fr}`).join("\n"),
    baselineAmount: baseline?.amount ?? null,
    baselineOutOf: baseline?.outOf ?? null,
    baselineOn: baseline ? making.day({ year: baseline.year, month: 15, day: 31 }) : null,
    target: target?.amount ?? null,
    targetOn: target ? making.day({ year: target.year, month: 15, day: 31 }) : null,
    ownerId: indicator.owner ? made.id("organization", indicator.owner) : null,
  })
  made.keep("indicator", indicator.slug, id)
  await enterValues(tx, making.on(yearOver), valuesOf(making, indicator, id)).catch((refusal: unknown) => {
    if (Object.keys(indicator.values).length > 0) throw refusal
  })
  const tags = [
    ...indicator.goals.map((code) => ({ list: "sdg" as const, code })),
    ...indicator.funder.map((code) => ({ list: "funder" as const, code })),
  ]
  await align(tx, making.on(adopted), { subjectId: id, tags })
}

function valuesOf(making: Making, indicator: SampleIndicator, indicatorId: string): NewValue[] {
  const { values, byGroup = {}, groups = [] } = indicator
  const at = (period: string, label: string, value: SampleValue): NewValue => ({
    indicatorId,
    ...periodOf(making, period),
    label,
    reason: "",
    measured:
      typeof value === "string"
        ? { state: value }
        : { state: "value", amount: value.amount, outOf: value.outOf ?? null },
  })
  return [
    ...Object.entries(values).map(([period, value]) => at(period, "", value)),
    ...Object.entries(byGroup).flatMap(([period, own]) =>
      own.map((value, place) => at(period, `${groups[place]!.en} / ${groups[place]!.fr}`, value)),
    ),
  ]
}

/** "-1" is last year, "-1.2" its second quarter. */
function periodOf(making: Making, period: string): { startsOn: string; endsOn: string } {
  const [year = 0, quarter] = period.split(".").map(Number)
  const { start, end } = making.dates.fiscalYear(year)
  if (!quarter) return { startsOn: start.toString(), endsOn: end.toString() }
  const from = start.add({ months: 3 * (quarter - 1) })
  return { startsOn: from.toString(), endsOn: from.add({ months: 3 }).subtract({ days: 1 }).toString() }
}

/** A number that was taken back: it is not yet reported again. */
async function makeTakenBack(making: Making): Promise<void> {
  const indicatorId = making.made.id("indicator", "moved-up")
  const value = { indicatorId, ...periodOf(making, "-1"), label: "" }
  await enterValues(making.tx, making.on(yearOver), [
    { ...value, reason: "", measured: { state: "value", amount: 51, outOf: 64 } },
  ])
  await enterValues(making.tx, making.on({ daysFromToday: 0 }), [
    {
      ...value,
      reason:
        "Two classes were counted twice; the school counts again / Deux cours comptés deux fois; l’école recompte",
      measured: { state: "not-yet-reported" },
    },
  ])
}

/** So many days from today, or the first day of the year where last year would not be over yet. */
function sinceYearOver(making: Making, daysFromToday: number): SampleDate {
  return making.day({ daysFromToday }) < making.day(yearOver) ? yearOver : { daysFromToday }
}

/** One owner was asked and has given its number; another was asked and has not answered. */
async function makeGiven(making: Making): Promise<void> {
  const { tx, made, linkKey } = making
  const [asked, given] = [sinceYearOver(making, -3), sinceYearOver(making, -1)]
  for (const slug of ["workforce-planning-board", "two-rivers-youth-hub"])
    await askOwner(tx, making.on(asked), { organizationId: made.id("organization", slug), linkKey })
  const { linkId } = await tx
    .selectFrom("indicatorLink")
    .select("linkId")
    .where("organizationId", "=", made.id("organization", "workforce-planning-board"))
    .executeTakeFirstOrThrow()
  await giveValues(
    tx,
    { ...making.on(given), kind: "link", role: "link", id: linkId },
    {
      locale: "en",
      values: [
        {
          suffix: `-${made.id("indicator", "work-at-level")}`,
          period: periodOf(making, "-1"),
          measured: { state: "value", amount: 47, outOf: 112 },
          note: "The sawmill closed in February: eleven people lost jobs at their level.",
          source: "Our placement files",
        },
      ],
    },
  )
}
