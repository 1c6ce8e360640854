import type { Kind, RateBasis, ValueBasis } from "./kind.ts"

/** The figures of a contribution: whole cents and whole hundredths of an hour. Zero is a figure; null is none. */
export type Figures = {
  cents: number | null
  hundredths: number | null
  rateCents: number | null
  /** Why a figure is not there; null where nothing is missing. */
  missing: Missing | null
}

/** Nobody stated it, or it is still to be reported: neither is zero, and they are not the same. */
export const whyMissing = ["not-stated", "not-yet-reported"] as const
export type Missing = (typeof whyMissing)[number]

/** All that is said of a contribution at once. */
export type Stated = Figures & {
  activityId: string | null
  whatEn: string
  whatFr: string
  rateBasis: RateBasis | null
  valueBasis: ValueBasis | null
  basisNote: string
  fromWhom: string
  becauseEn: string
  becauseFr: string
  startsOn: string | null
  endsOn: string | null
  toldBy: string
  toldOn: string
}

export type StatedProblem =
  | "figure-or-why"
  | "why-not-needed"
  | "rate-basis-needed"
  | "basis-note-needed"
  | "value-basis-needed"
  | "from-whom-needed"
  | "because-needed"
  | "ends-before-start"
  | "start-needed"
  | "outside-year"
  | "told-later"
  | "not-of-this-kind"

/** What is wrong with what is stated, field by field; the year is its first and last day. */
export function problemsOf(
  kind: Kind,
  stated: Stated,
  known: { year: { from: string; to: string }; today: string },
): { field: keyof Stated; problem: StatedProblem }[] {
  return [...figureProblems(kind, stated), ...basisProblems(kind, stated), ...dayProblems(stated, known)]
}

type Problems = { field: keyof Stated; problem: StatedProblem }[]

function figureProblems(kind: Kind, stated: Stated): Problems {
  const found: Problems = []
  const needed = neededFigures(kind)
  for (const field of ["cents", "hundredths", "rateCents"] as const)
    if (stated[field] !== null && !needed.includes(field)) found.push({ field, problem: "not-of-this-kind" })
  const lacking = needed.filter((field) => stated[field] === null)
  if (lacking.length > 0 && stated.missing === null)
    found.push({ field: lacking[0]!, problem: "figure-or-why" })
  if (lacking.length === 0 && stated.missing !== null)
    found.push({ field: "missing", problem: "why-not-needed" })
  return found
}

/** Which figures a contribution of this kind has. */
export function neededFigures(kind: Kind): ("cents" | "hundredths" | "rateCents")[] {
  if (kind === "in-kind-hours") return ["hundredths", "rateCents"]
  return kind === "volunteer-hours" ? ["hundredths"] : ["cents"]
}

function basisProblems(kind: Kind, stated: Stated): Problems {
  const found: Problems = []
  if (stated.rateCents !== null && stated.rateBasis === null)
    found.push({ field: "rateBasis", problem: "rate-basis-needed" })
  if (stated.rateCents === null && stated.rateBasis !== null)
    found.push({ field: "rateBasis", problem: "not-of-this-kind" })
  if (stated.rateBasis === "published-wage" && stated.basisNote === "")
    found.push({ field: "basisNote", problem: "basis-note-needed" })
  const isValued = kind === "in-kind-space" || kind === "in-kind-goods"
  if (isValued && stated.cents !== null && stated.valueBasis === null)
    found.push({ field: "valueBasis", problem: "value-basis-needed" })
  if (!isValued && stated.valueBasis !== null)
    found.push({ field: "valueBasis", problem: "not-of-this-kind" })
  if (kind === "leveraged-funds" && stated.fromWhom === "")
    found.push({ field: "fromWhom", problem: "from-whom-needed" })
  if (kind === "leveraged-funds" && stated.becauseEn === "" && stated.becauseFr === "")
    found.push({ field: "becauseEn", problem: "because-needed" })
  return found
}

function dayProblems(
  { startsOn, endsOn, toldOn }: Stated,
  { year, today }: { year: { from: string; to: string }; today: string },
): Problems {
  const found: Problems = []
  if (endsOn !== null && startsOn === null) found.push({ field: "startsOn", problem: "start-needed" })
  if (endsOn !== null && startsOn !== null && endsOn < startsOn)
    found.push({ field: "endsOn", problem: "ends-before-start" })
  if (startsOn !== null && (startsOn > year.to || (endsOn ?? startsOn) < year.from))
    found.push({ field: "startsOn", problem: "outside-year" })
  if (toldOn > today) found.push({ field: "toldOn", problem: "told-later" })
  return found
}
