import type { KnownIndicator } from "../reads/indicators.ts"
import type { KnownValue } from "../reads/values.ts"
import { labelsOf } from "../rules/breakdown.ts"
import { fitsFrequency, isSamePeriod, lastPeriod } from "../rules/period.ts"
import type { Period } from "../rules/period.ts"
import type { Measured } from "../rules/value.ts"

/** Who has the numbers, in an address: an organisation's id, or this. */
const secretariat = "secretariat"

export type AskedEntry = Period & { owner: string }

export type EntryRow = {
  indicator: KnownIndicator
  label: string
  /** What the names of its fields end in. */
  suffix: string
  measured: Measured
  isCorrection: boolean
}

const day = /^\d{4}-\d{2}-\d{2}$/

type Known = { indicator: KnownIndicator; values: readonly KnownValue[] }

/** The owner and the period an address asks for; else the first owner there is, and the last period of its numbers. */
export function askedEntry(asked: URLSearchParams, known: readonly Known[], today: string): AskedEntry {
  const owner = asked.get("owner") ?? (known[0] ? ownerOf(known[0]) : secretariat)
  const often = known.find((one) => ownerOf(one) === owner && one.indicator.frequency !== "once")
  const last = lastPeriod(often?.indicator.frequency ?? "quarterly", today)!
  const dayOr = (name: string, other: string) => {
    const typed = asked.get(name) ?? ""
    return day.test(typed) && !Number.isNaN(Date.parse(typed)) ? typed : other
  }
  return { owner, startsOn: dayOr("startsOn", last.startsOn), endsOn: dayOr("endsOn", last.endsOn) }
}

/** What one owner is asked for of one period: each indicator whose frequency it fits, as a whole and by its groups. */
export function entryRows(known: readonly Known[], asked: AskedEntry): EntryRow[] {
  return known
    .filter((one) => ownerOf(one) === asked.owner)
    .filter(({ indicator }) => fitsFrequency(indicator.frequency, asked))
    .flatMap(({ indicator, values }) =>
      ["", ...labelsOf(indicator.breakdown)].map((label) => {
        const value = values.find((one) => one.label === label && isSamePeriod(one, asked))
        const measured: Measured = value?.measured ?? { state: "not-yet-reported" }
        const isCorrection = measured.state !== "not-yet-reported"
        return {
          indicator,
          label,
          suffix: `-${indicator.id}${label && `-${encodeURIComponent(label)}`}`,
          measured,
          isCorrection,
        }
      }),
    )
}

export function ownerOf({ indicator }: Pick<Known, "indicator">): string {
  return indicator.ownerId ?? secretariat
}
