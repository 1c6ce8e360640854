import { contributionWords, sumsOf } from "#contributions"
import type { Contribution } from "#contributions"
import { both, joined } from "../rules/both.ts"
import type { Figure, RowBehind } from "../rules/content.ts"
import { countOf, figureOf } from "../rules/figure-parts.ts"
import { blank, notYetReported, valueOf } from "../rules/report-value.ts"
import type { ReportValue } from "../rules/report-value.ts"
import { words } from "../words/index.ts"
import type { YearRecords } from "../reads/year-records.ts"

type Sums = ReturnType<typeof sumsOf>
type Parts = NonNullable<Sums["cash"]["money"]>

/** What was given, kind by kind and never across: what givers confirmed, what they have not, what has no figure. */
export function contributionsByKind({ contributions, organizations }: YearRecords): Figure {
  const sums = Object.values(sumsOf(contributions)).filter(({ count }) => count > 0)
  const lines = sums.flatMap(({ kind, count, money, hours }) => [
    ...(money ? [line(kind, "dollars", money as Parts, count)] : []),
    ...(hours ? [line(kind, "hours", hours as Parts, count)] : []),
  ])
  const rowsOf = (kind: string) => contributions.filter((one) => one.kind === kind).map(({ id }) => id)
  const people = new Set(organizations.filter(({ kind }) => kind === "community-member").map(({ id }) => id))
  return figureOf({
    how: both(words, "how-contributions-by-kind"),
    numbers: [
      countOf({
        key: "contributions",
        label: both(words, "contributions-recorded"),
        behind: contributions,
        base: contributions.length,
      }),
      countOf({
        key: "confirmed",
        label: both(words, "contributions-confirmed"),
        behind: contributions.filter(({ confirmation }) => confirmation === "confirmed"),
        of: contributions.length,
        base: contributions.length,
      }),
    ],
    tables: (["dollars", "hours"] as const).flatMap((measure) => {
      const own = lines.filter(({ unit }) => unit === measure)
      if (own.length === 0) return []
      return [
        {
          key: `by-kind-${measure}`,
          caption: both(words, `contributions-in-${measure}`),
          headings: (
            [
              "contribution-kind",
              "given-confirmed",
              "given-unconfirmed",
              "given-disputed",
              "given-without-figure",
            ] as const
          ).map((key) => both(words, key)),
          rows: own.map(({ kind, unit, cells }) => ({
            key: `${kind} ${unit}`,
            label: both(words, `contribution-in-${unit}`, (locale) => ({
              kind: contributionWords(locale)(`kind-${kind}`),
            })),
            cells,
            behind: rowsOf(kind),
          })),
          base: contributions.length,
          chart: "bars-beside" as const,
        },
      ]
    }),
    rows: contributions.map((one) => contributionRow(one, people)),
  })
}

/** Whole cents and hundredths of an hour, as dollars and hours. Where nothing has a figure there is none, and not a zero. */
function line(kind: Contribution["kind"], unit: "dollars" | "hours", parts: Parts, count: number) {
  const withFigure = count - parts.notStated - parts.notYetReported
  const none = parts.notYetReported > 0 ? notYetReported : blank
  const cell = (amount: number): ReportValue => (withFigure === 0 ? none : valueOf(amount / 100))
  return {
    kind,
    unit,
    cells: [
      cell(parts.confirmed.shown()),
      cell(parts.unconfirmed.shown()),
      cell(parts.disputed.shown()),
      valueOf(parts.notStated + parts.notYetReported),
    ],
  }
}

/** A community member is not named: a report goes further than they agreed to. */
function contributionRow(one: Contribution, people: ReadonlySet<string>): RowBehind {
  const giver = people.has(one.organizationId)
    ? both(words, "community-member")
    : { en: one.organizationEn, fr: one.organizationFr }
  return {
    id: one.id,
    kind: "contribution",
    title: { en: one.whatEn || one.whatFr, fr: one.whatFr || one.whatEn },
    detail: joined([
      both(contributionWords, `kind-${one.kind}`),
      giver,
      both(words, `given-${one.confirmation}`),
    ]),
  }
}
