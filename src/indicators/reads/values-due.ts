import type { Tx } from "#platform/database"
import { labelsOf } from "../rules/breakdown.ts"
import { isSamePeriod } from "../rules/period.ts"
import type { Period } from "../rules/period.ts"
import { lastGiven } from "./given-values.ts"
import type { Given } from "./given-values.ts"
import { indicatorsStanding } from "./indicators-standing.ts"
import type { KnownIndicator } from "./indicators.ts"
import type { KnownValue } from "./values.ts"

/** A value an organisation owes: of a period, or, where it is measured once, of whatever period they say. */
export type DueValue = {
  indicator: KnownIndicator
  label: string
  period: Period | null
  /** What the names of its fields end in. */
  suffix: string
  /** What was given for it last and does not count yet. */
  given: Given | null
  /** Everything that stands of the same indicator. */
  others: readonly KnownValue[]
}

/** What is owed to the partnership by whoever has the numbers: the last period that is over, as a whole and by its groups. */
export async function valuesDue(tx: Tx, today: string): Promise<DueValue[]> {
  const known = await indicatorsStanding(tx, today)
  const given = await lastGiven(tx)
  return known
    .filter(({ indicator, owed }) => indicator.ownerId !== null && owed !== null)
    .flatMap(({ indicator, values, owed }) => {
      const period = owed === "ever" ? null : owed
      return ["", ...labelsOf(indicator.breakdown)]
        .filter((label) => !isReported(values, label, period))
        .map((label, place) => ({
          indicator,
          label,
          period,
          suffix: `-${indicator.id}${label && `-${place}`}`,
          given: givenFor(given, { indicator, label, period }),
          others: values,
        }))
    })
}

function isReported(values: readonly KnownValue[], label: string, period: Period | null): boolean {
  return values.some(
    (one) =>
      one.label === label &&
      one.measured.state !== "not-yet-reported" &&
      (period === null || isSamePeriod(one, period)),
  )
}

function givenFor(
  given: readonly Given[],
  { indicator, label, period }: Pick<DueValue, "indicator" | "label" | "period">,
): Given | null {
  const found = given.find(
    (one) =>
      one.indicatorId === indicator.id &&
      one.label === label &&
      (period === null || isSamePeriod(one, period)),
  )
  return found ?? null
}

/** Whether they have not said anything of it, or what they said came back. */
export function isUnanswered({ given }: DueValue): boolean {
  return given === null || given.verdict === "returned"
}
