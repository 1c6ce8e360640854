import { annualKey, isAskedAsInAnnual } from "#reports"
import type { AnswerContent, ReportContent } from "#reports"
import { coreKeys } from "./core-fields.ts"
import type { Core, CoreKey, CoreValue } from "./core-fields.ts"

/**
 * The comparable core of one submitted report. Answers are found by the key of their question, which stays the same from
 * one version of a form to the next; what the form did not ask is not applicable, and not a no. On another form than the
 * annual report only what is asked word for word the same is read.
 */
export function readCore(content: ReportContent, { leadKind }: { leadKind: string | null }): Core {
  const answers = new Map(
    content.sections.flatMap((section) => section.answers).map((answer) => [answer.key, answer]),
  )
  const isAnnual = content.template.key === annualKey
  const read = (key: string, from: (answer: AnswerContent) => CoreValue): CoreValue => {
    const answer = answers.get(key)
    if (!answer) return notApplicable
    return isAnnual || isAskedAsInAnnual(answer) ? from(answer) : askedOtherwise
  }
  return {
    "lead-kind": leadKind === null ? blank : codes([leadKind]),
    governance: read("bodies", hasCouncil),
    "partner-types": read("members-by-sector", partnerTypes),
    research: read("research-kinds", didResearch),
    "plan-status": answers.has("community-plan")
      ? read("community-plan", planRecorded)
      : read("plan-status", planStatus),
    topics: read("plan-topics", chosen),
    implementation: read("activities-by-status", implementation),
    coordination: read("services-coordinated", furthest),
    "cultural-competence": read("cultural-competence", furthest),
    innovation: read("innovation", furthest),
    challenges: read("hardest-partners", chosen),
    lessons: read("lessons", isTold),
    "other-funding": answers.has("contributions-by-kind")
      ? read("contributions-by-kind", kindsRecorded)
      : read("contributions", kindsGiven),
  }
}

/** Of a partnership that submitted nothing, or that does not share: every field says why. */
export function noCore(state: "not-yet-reported"): Core {
  return Object.fromEntries(coreKeys.map((key) => [key, { state }])) as Core
}

/** Only what the partnership lets be compared; the rest is not shared, whatever was submitted. */
export function sharedCore(core: Core, shared: readonly string[]): Core {
  const entries = coreKeys.map((key): [CoreKey, CoreValue] => [
    key,
    shared.includes(key) ? core[key] : { state: "not-shared" },
  ])
  return Object.fromEntries(entries) as Core
}

const blank: CoreValue = { state: "blank" }
const notApplicable: CoreValue = { state: "not-applicable" }
const askedOtherwise: CoreValue = { state: "asked-otherwise" }

function codes(found: readonly string[]): CoreValue {
  return { state: "codes", codes: found }
}

function chosen(answer: AnswerContent): CoreValue {
  if (answer.kind !== "choice") return notApplicable
  return answer.chosen.length === 0 ? blank : codes(answer.chosen)
}

function didResearch(answer: AnswerContent): CoreValue {
  const said = chosen(answer)
  if (said.state !== "codes") return said
  return codes([said.codes.some((code) => code !== "none") ? "yes" : "no"])
}

/** A plan that is being renewed is a plan that was completed. */
function planStatus(answer: AnswerContent): CoreValue {
  const said = chosen(answer)
  if (said.state !== "codes") return said
  const [status = ""] = said.codes
  return codes([status === "adopted" || status === "under-renewal" ? "complete" : status])
}

/** The same from the records: once a plan was adopted, one was completed. */
function planRecorded(answer: AnswerContent): CoreValue {
  if (answer.kind !== "figure") return notApplicable
  const adopted = answer.numbers.find(({ key }) => key === "adopted-plans")
  if (!adopted || adopted.value.state !== "value") return blank
  if (adopted.value.value > 0) return codes(["complete"])
  return codes([answer.facts.some(({ key }) => key === "standing") ? "in-development" : "none"])
}

function hasCouncil(answer: AnswerContent): CoreValue {
  const count = countIn(answer, "council")
  return count === null ? notApplicable : codes([count > 0 ? "yes" : "no"])
}

/** Which sectors of our lists make up each partner type of the published results. */
const typesBySector: Readonly<Record<string, string>> = {
  settlement: "settlement",
  language: "settlement",
  health: "mainstream",
  "school-board": "mainstream",
  library: "mainstream",
  justice: "mainstream",
  emergency: "mainstream",
  housing: "mainstream",
  municipal: "municipal",
  provincial: "provincial",
  federal: "federal",
  employer: "employers",
  chamber: "employers",
  workforce: "employers",
  "post-secondary": "research-umbrella",
  funder: "research-umbrella",
  media: "media",
}

/** A sector has a line only when somebody speaks for it, also where the number on that line is withheld. */
function partnerTypes(answer: AnswerContent): CoreValue {
  if (answer.kind !== "figure") return notApplicable
  const lines = answer.tables.flatMap((table) => table.rows)
  if (lines.length === 0) return blank
  return codes([...new Set(lines.flatMap(({ key }) => typesBySector[key] ?? []))])
}

/** Dropped and carried-over activities are no longer this year's: of the others, all, some or none are complete. */
function implementation(answer: AnswerContent): CoreValue {
  const count = (status: string) => countIn(answer, status) ?? 0
  if (answer.kind !== "figure") return notApplicable
  const [planned, complete] = [count("planned"), count("complete")]
  const all = planned + complete + count("in-progress") + count("delayed") + count("on-hold")
  if (all === 0) return blank
  if (complete === all) return codes(["complete"])
  return codes([planned === all ? "not-started" : "in-progress"])
}

const extents = ["yes", "partly", "no", "too-early"]

/** Of several claims the one that goes furthest. */
function furthest(answer: AnswerContent): CoreValue {
  if (answer.kind !== "claims") return notApplicable
  const found = extents.find((extent) => answer.claims.some((claim) => claim.extent === extent))
  return found ? codes([found]) : blank
}

function isTold(answer: AnswerContent): CoreValue {
  if (answer.kind !== "narrative") return notApplicable
  return codes([answer.text.en + answer.text.fr === "" ? "no" : "yes"])
}

/** The kinds of contributions in the table; a table nobody filled in is blank, and not "none". */
function kindsGiven(answer: AnswerContent): CoreValue {
  if (answer.kind !== "table") return notApplicable
  if (answer.rows.length === 0) return blank
  const cells = answer.rows.flat()
  return codes([
    ...new Set(cells.flatMap((cell) => (cell.state === "words" && cell.code ? [cell.code] : []))),
  ])
}

const kindsByRecord: Readonly<Record<string, string>> = {
  cash: "cash",
  "in-kind-hours": "in-kind",
  "in-kind-space": "in-kind",
  "in-kind-goods": "in-kind",
  "volunteer-hours": "volunteer",
  "leveraged-funds": "leveraged",
}

/** The same from the records, where a later edition of the form counts them: a line is named by its kind and its unit. */
function kindsRecorded(answer: AnswerContent): CoreValue {
  if (answer.kind !== "figure") return notApplicable
  const lines = answer.tables.flatMap((table) => table.rows)
  const kinds = lines.flatMap(({ key }) => kindsByRecord[key.split(" ")[0] ?? ""] ?? [])
  return kinds.length === 0 ? blank : codes([...new Set(kinds)])
}

function countIn(answer: AnswerContent, key: string): number | null {
  if (answer.kind !== "figure") return null
  const row = answer.tables.flatMap((table) => table.rows).find((each) => each.key === key)
  const [cell] = row?.cells ?? []
  return cell?.state === "value" ? cell.value : null
}
