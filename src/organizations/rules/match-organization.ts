import { closeness } from "./closeness.ts"
import { nameKey } from "./name-key.ts"

/** An organisation with every name it goes by: English, French, acronym, aliases. */
export type KnownOrganization = { id: string; names: readonly string[] }

/** `likeness` is between 0 and 1; the name is the one that came closest. */
export type Candidate = { id: string; name: string; likeness: number }

/**
 * exact: one organisation goes by this name. several: more than one does. likely: none does, but some go by a name clearly
 * like it, closest first; a person must say. none: nothing like it is known.
 */
export type NameMatch =
  | { kind: "exact"; id: string }
  | { kind: "several"; ids: string[] }
  | { kind: "likely"; candidates: Candidate[] }
  | { kind: "none" }

/** Finds who was meant. Only the very same name (see `nameKey`) is taken for the organisation; likeness is only reported. */
export function matchOrganization(written: string, known: readonly KnownOrganization[]): NameMatch {
  const names = namesOf(known)
  const exact = exactMatch(written, names.byKey)
  if (exact.length === 1) return { kind: "exact", id: exact[0]! }
  if (exact.length > 1) return { kind: "several", ids: exact }
  const candidates = likely(nameKey(written), names.all)
  return candidates.length > 0 ? { kind: "likely", candidates } : { kind: "none" }
}

/** Whether some organisation goes by exactly this name. */
export function isKnownName(written: string, known: readonly KnownOrganization[]): boolean {
  return exactMatch(written, namesOf(known).byKey).length > 0
}

type KnownName = { id: string; name: string; key: string }
type Names = { all: KnownName[]; byKey: Map<string, string[]> }

const remembered = new WeakMap<readonly KnownOrganization[], Names>()

function namesOf(known: readonly KnownOrganization[]): Names {
  const before = remembered.get(known)
  if (before) return before
  const all = known.flatMap(({ id, names }) =>
    names.flatMap((name) => nameKeys(name).map((key) => ({ id, name, key }))),
  )
  const byKey = new Map<string, string[]>()
  for (const { id, key } of all) {
    const ids = byKey.get(key) ?? []
    if (!ids.includes(id)) byKey.set(key, [...ids, id])
  }
  const names = { all, byKey }
  remembered.set(known, names)
  return names
}

function exactMatch(written: string, byKey: ReadonlyMap<string, string[]>): string[] {
  const [whole = "", ...parts] = nameKeys(written)
  return byKey.get(whole) ?? [...new Set(parts.flatMap((key) => byKey.get(key) ?? []))]
}

/**
 * "Ottawa Community Immigrant Services Organization (OCISO)" is known by the whole, by the name and by the letters;
 * "EOTB (lead)" by EOTB. Other brackets belong to the name: "Ontario Works (Cornwall)" is not "Ontario Works".
 */
export function nameKeys(name: string): string[] {
  const whole = nameKey(name)
  if (whole === "") return []
  const [, before = "", inside = ""] = /^([^()]+)\(([^()]+)\)\s*$/.exec(name) ?? []
  if (isRole(inside)) return [whole, nameKey(before)]
  if (/^[\p{Lu}\d][\p{Lu}\d.&-]{1,9}$/u.test(inside.trim())) return [whole, nameKey(before), nameKey(inside)]
  return [whole]
}

const roles = new Set(
  "lead, co lead, colead, co leads, chair, partner, host, responsable, coresponsable, co responsable, partenaire, chef de file, hote".split(
    ", ",
  ),
)

function isRole(inside: string): boolean {
  return roles.has(nameKey(inside))
}

function likely(key: string, all: readonly KnownName[]): Candidate[] {
  const best = new Map<string, Candidate>()
  for (const known of all) {
    const likeness = closeness(key, known.key)
    if (likeness > (best.get(known.id)?.likeness ?? 0))
      best.set(known.id, { id: known.id, name: known.name, likeness })
  }
  return [...best.values()].toSorted((a, b) => b.likeness - a.likeness).slice(0, 3)
}
