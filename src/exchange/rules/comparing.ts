import { asWorkbookReads } from "#platform/workbooks"
import { isBodyKind, notSaidOf, sortOf } from "./classification.ts"
import { columns } from "./lists.ts"
import type { Column, NamedList } from "./lists.ts"
import type { Matched } from "./matching.ts"
import type { Fault, Form, HeldRow, Row } from "./row.ts"
import { countsIn } from "./counts.ts"

export type Change = { code: string; from: string | null; to: string | null }

type Compared = { changes: Change[]; faults: Fault[] }

/** Blank nowhere: the database asks for them. */
const neverBlank: Readonly<Record<NamedList, readonly string[]>> = {
  organizations: ["name", "name_fr", "classification"],
  persons: ["name", "language", "start_date"],
  posts: ["role", "start_date"],
  memberships: ["start_date"],
  motions: ["text"],
  vote_events: [],
}

/** The columns in which a line of a file says something else than is here, and what may not be said. */
export function compared(
  one: Matched,
  here: HeldRow,
  { form, withheld }: { form: Form; withheld: readonly string[] },
): Compared {
  const changes: Change[] = []
  const faults: Fault[] = []
  const fault = (code: string, fault: Fault["code"]) => faults.push({ place: one.row.at(code), code: fault })
  for (const column of comparable(one.list)) {
    const { code } = column
    const to = one.values[code]
    const from = here[code] ?? null
    if (to === undefined || column.isSaidBesides || isSame(column, form, from, to)) continue
    if (to === null && isWithheld(column, withheld)) continue
    if (code === "classification" && to !== null && sortOf(from) !== sortOf(to)) {
      fault(code, isBodyKind(from) || isBodyKind(to) ? "member-or-body" : "kind-stays")
      continue
    }
    if (one.how === "found" && !(column.fills && from === null && to !== null)) continue
    if (column.stays) fault(code, "stays")
    else if (to === null && neverBlank[one.list].includes(code)) fault(code, "needed")
    else changes.push({ code, from, to })
  }
  return { changes, faults: [...faults, ...misplaced(one, changes, here["classification"] ?? null)] }
}

/** What a line that is not here yet lacks, or says that is not its to say. */
export function lacking(one: Matched): Fault[] {
  const lacks = columns[one.list].filter(({ code, isNeeded }) => {
    const value = code === "id" ? one.row.values["id"] : one.values[code]
    return isNeeded && (value === null || value === undefined)
  })
  const said = Object.entries(one.values).map(([code, to]) => ({ code, from: null, to }))
  const counts = one.values["counts"]
  return [
    ...lacks.map(({ code }): Fault => ({ place: one.row.at(code), code: "needed" })),
    ...misplaced(one, said, one.values["classification"] ?? null),
    ...(counts && !countsIn(counts) ? [{ place: one.row.at("counts"), code: "no-count" } as const] : []),
  ]
}

function misplaced(one: Matched, said: readonly Change[], classification: string | null): Fault[] {
  if (one.list !== "organizations" || classification === null) return []
  const isBody = isBodyKind(classification)
  const foreign = notSaidOf(classification)
  const why = (code: string) =>
    isBody ? "not-of-body" : notSaidOf("member").includes(code) ? "not-of-member" : "not-of-person"
  return said
    .filter(({ code, to }) => foreign.includes(code) && to !== null && !(isBody && code === "language"))
    .map(({ code }) => ({ place: one.row.at(code), code: why(code) }))
}

function comparable(list: NamedList): readonly Column[] {
  const own = columns[list].filter(({ code }) => code !== "id")
  return list === "vote_events" ? [...own, { code: "votes", holds: "data" }] : own
}

/** A workbook cannot hold every text as it is: what it would give back of what is here is no change. */
function isSame(column: Column, form: Form, from: string | null, to: string | null): boolean {
  if (from === to) return true
  if (form !== "sheets" || from === null) return false
  if (column.code === "votes") return false
  return (asWorkbookReads(from) ?? null) === to
}

function isWithheld(column: Column, withheld: readonly string[]): boolean {
  if (column.isContactDetail) return withheld.includes("contact_details")
  return column.code.startsWith("sector") && withheld.includes("sector")
}

/** What becomes of a line once it is changed. */
export function merged(here: HeldRow, changes: readonly Change[]): Row {
  return { ...here, ...Object.fromEntries(changes.map(({ code, to }) => [code, to])) }
}
