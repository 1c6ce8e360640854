import type { KnownOrganization, NameMatch } from "#organizations"
import { isGenericName, matchOrganization, nameKey, splitNames } from "#organizations"
import type { PlanDoubt, PlanReason, ReadName, UnmatchedName } from "./plan-reading.ts"
import type { ActivityLine } from "./workbook-tree.ts"
import { doubtAt } from "./workbook-tree.ts"

export type NameReader = {
  /** Who is named in a cell of a line. Words that name nobody are left out and reported. */
  read: (line: ActivityLine, meaning: "lead" | "partners") => { names: ReadName[]; doubtful: PlanDoubt[] }
  /** Every name so far that nobody goes by, in the order of its first place. */
  unmatched: () => UnmatchedName[]
}

/** Reads lists of organisations against those known, and remembers the names that are not. */
export function nameReader(known: readonly KnownOrganization[]): NameReader {
  const unmatched = new Map<string, UnmatchedName>()
  const matches = new Map<string, NameMatch>()
  const matchOf = (name: string) => {
    const key = nameKey(name)
    const match = matches.get(key) ?? matchOrganization(name, known)
    matches.set(key, match)
    return match
  }
  const remember = (line: ActivityLine, meaning: "lead" | "partners", name: string) => {
    const key = nameKey(name)
    const match = matchOf(name)
    const candidates = match.kind === "likely" ? match.candidates : []
    const entry = unmatched.get(key) ?? { name, key, places: [], candidates }
    entry.places.push({
      sheet: line.table.sheet.name,
      row: line.row,
      column: line.table.columns.get(meaning) ?? 1,
    })
    unmatched.set(key, entry)
  }
  const read: NameReader["read"] = (line, meaning) => {
    const doubtful: PlanDoubt[] = []
    const names = splitNames(line.texts.get(meaning) ?? "", known).flatMap((name): ReadName[] => {
      const match = matchOf(name)
      const reason = nameDoubt(name, match)
      if (reason) doubtful.push(doubtAt(line.table, { row: line.row, meaning }, reason))
      if (reason?.code === "name-generic") return []
      if (match.kind !== "exact") remember(line, meaning, name)
      return [{ name, organizationId: match.kind === "exact" ? match.id : null }]
    })
    return { names, doubtful }
  }
  return { read, unmatched: () => [...unmatched.values()] }
}

/** A name that is simply new is no doubt: it stands among the unmatched. */
function nameDoubt(name: string, match: NameMatch): PlanReason | null {
  if (match.kind === "several") return { code: "name-of-several", written: name, ids: match.ids }
  if (match.kind === "exact") return null
  if (isGenericName(name)) return { code: "name-generic", written: name }
  return match.kind === "likely"
    ? { code: "name-similar", written: name, candidates: match.candidates }
    : null
}
