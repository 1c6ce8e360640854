import type { Workbook } from "#platform/workbooks"
import { similarEntries } from "./similar-entries.ts"
import type { NameMatch } from "../rules/match-organization.ts"
import { matchOrganization, nameKeys } from "../rules/match-organization.ts"
import { mergeEntry } from "./merge-entry.ts"
import { kindDoubts, onePerson } from "./one-person.ts"
import { rosterChange } from "./roster-change.ts"
import type { KnownMember, RosterDoubt, RosterPlan, RosterReason } from "./roster-plan.ts"
import type { RosterRow } from "./roster-rows.ts"
import { rosterRows } from "./roster-rows.ts"

export type * from "./roster-plan.ts"

/**
 * What a list of members, as a partnership keeps it, would add and change; nothing is written. Headings are understood in
 * English and French wherever they stand; a row without a name, a name met before, a sector or an address that is not
 * understood is named with its place. An organisation is only ever taken for a known one when it goes by the very same name.
 */
export function readRoster(workbook: Workbook, known: readonly KnownMember[]): RosterPlan {
  const read = workbook.sheets.map(rosterRows)
  const { entries, doubtful } = distinct(
    read.flatMap(({ rows }) => rows),
    known,
  )
  const plan: RosterPlan = { additions: [], changes: [], unchanged: [], doubtful: [] }
  for (const { row, match } of entries) place(plan, row, { match, known })
  const alike = similarEntries(entries.filter(({ match }) => match.kind !== "exact").map(({ row }) => row))
  plan.doubtful = inOrder(workbook, [
    ...read.flatMap((sheet) => sheet.doubtful),
    ...doubtful,
    ...plan.doubtful,
    ...alike,
  ])
  return plan
}

type Entry = { row: RosterRow; match: NameMatch }

/** One entry for each organisation, with the people of all its rows. */
function distinct(
  rows: readonly RosterRow[],
  known: readonly KnownMember[],
): { entries: Entry[]; doubtful: RosterDoubt[] } {
  const byKey = new Map<string, RosterRow>()
  const entries: Entry[] = []
  const doubtful: RosterDoubt[] = []
  for (const row of rows) {
    const match = bestMatch(row, known)
    const keys = identities(row, match)
    const first = keys.map((key) => byKey.get(key)).find((met) => met !== undefined)
    if (first) doubtful.push(...mergeEntry(first.entry, row.entry).map((reason) => doubtOf(row, reason)))
    else entries.push({ row, match })
    for (const key of keys) if (!byKey.has(key)) byKey.set(key, first ?? row)
  }
  return { entries, doubtful }
}

/** The names of a row say who it is before its letters do. */
function bestMatch({ entry }: RosterRow, known: readonly KnownMember[]): NameMatch {
  const names = [entry.name, entry.nameEn, entry.nameFr, ...entry.aliases].filter((name) => name !== null)
  const matches = names.map((name) => matchOrganization(name, known))
  return (
    matches.find(({ kind }) => kind === "exact") ??
    matches.find(({ kind }) => kind === "several") ??
    matches[0]!
  )
}

function identities({ entry }: RosterRow, match: NameMatch): string[] {
  const names = [entry.name, entry.nameEn, entry.nameFr].filter((name) => name !== null)
  const keys = names.flatMap(nameKeys).map((key) => `name ${key}`)
  return match.kind === "exact" ? [`known ${match.id}`, ...keys] : keys
}

type Among = { match: NameMatch; known: readonly KnownMember[] }

function place(plan: RosterPlan, row: RosterRow, { match, known }: Among): void {
  const member = match.kind === "exact" ? known.find(({ id }) => id === match.id) : undefined
  if ((member?.kind ?? row.entry.kind) !== "community-member")
    plan.doubtful.push(...withoutSector(row, member))
  if (member) placeKnown(plan, row, member)
  else if (match.kind === "several") {
    plan.doubtful.push(doubtOf(row, { code: "name-of-several", written: row.entry.name, ids: match.ids }))
  } else placeNew(plan, row, match)
}

function placeKnown(plan: RosterPlan, row: RosterRow, member: KnownMember): void {
  const { entry } = row
  plan.doubtful.push(...kindDoubts(entry, member).map((reason) => doubtOf(row, reason)))
  const change = rosterChange(entry, member)
  if (change) plan.changes.push(change)
  else plan.unchanged.push({ id: member.id, sheet: entry.sheet, row: entry.row })
}

function placeNew(plan: RosterPlan, row: RosterRow, match: NameMatch): void {
  const similar = match.kind === "likely" ? match.candidates : []
  const isPerson = row.entry.kind === "community-member"
  const { entry, reasons } = isPerson ? onePerson(row.entry) : { entry: row.entry, reasons: [] }
  plan.doubtful.push(...reasons.map((reason) => doubtOf(row, reason)))
  plan.additions.push({ ...entry, similar })
  if (similar.length > 0) plan.doubtful.push(doubtOf(row, { code: "similar-to-known", candidates: similar }))
}

function withoutSector(row: RosterRow, member: KnownMember | undefined): RosterDoubt[] {
  if (row.sectorColumn === null || row.entry.sectorAsWritten !== null || member?.sector) return []
  return [{ ...doubtOf(row, { code: "sector-missing" }), column: row.sectorColumn }]
}

function doubtOf({ entry, nameColumn }: RosterRow, reason: RosterReason): RosterDoubt {
  return { sheet: entry.sheet, row: entry.row, column: nameColumn, reason }
}

function inOrder(workbook: Workbook, doubts: readonly RosterDoubt[]): RosterDoubt[] {
  const sheets = workbook.sheets.map(({ name }) => name)
  return doubts.toSorted(
    (a, b) => sheets.indexOf(a.sheet) - sheets.indexOf(b.sheet) || a.row - b.row || a.column - b.column,
  )
}
