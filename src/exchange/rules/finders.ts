import { nameKey } from "#organizations"
import { fold } from "#platform/workbooks"
import { isBodyKind, kindOfMember } from "./classification.ts"
import type { Kind, NamedList } from "./lists.ts"
import { overlaps } from "./overlaps.ts"
import type { FileRow, HeldRow } from "./row.ts"

/** What a finder asks of the lists that were matched before. */
export type Found = {
  /** Whom an id of the line is here. */
  ofRow: (row: FileRow, code: string, to: Kind) => string | null
  isOnePerson: (memberId: string) => boolean
  /** Who held the seat last, of a file and here. */
  holderInFile: (postId: string | null) => string
  holderHere: (postId: string) => string
}

/** The id of the line here that nobody of the file is yet; null for none. */
type Finder = (row: FileRow, taken: ReadonlySet<string>) => string | null

/** By known names: members of one kind, bodies that end on the same day, people by address or name, seats by who holds them. */
export const finders: Partial<Record<NamedList, (held: readonly HeldRow[], found: Found) => Finder>> = {
  organizations: (held) => {
    const members = byKeys(
      held.filter((row) => !isBodyKind(row["classification"])),
      (row) =>
        [row["name"], row["name_fr"], row["acronym"], ...(row["other_names"] ?? "").split("\n")].map(keyed),
    )
    const bodies = byKeys(
      held.filter((row) => isBodyKind(row["classification"])),
      (row) => [fold(row["name"] ?? ""), fold(row["name_fr"] ?? "")],
    )
    return ({ values }, taken) => {
      const names = [values["name"] ?? "", values["name_fr"] ?? ""]
      if (!isBodyKind(values["classification"])) {
        const kind = kindOfMember(values["classification"])
        const ofKind = (row: HeldRow) => kindOfMember(row["classification"]) === kind && !taken.has(row.id)
        const alike = names.flatMap((name) => members.get(keyed(name)) ?? [])
        return alike.find(ofKind)?.id ?? null
      }
      const ends = values["dissolution_date"] ?? null
      const alike = names.flatMap((name) => bodies.get(fold(name)) ?? [])
      return alike.find((row) => !taken.has(row.id) && row["dissolution_date"] === ends)?.id ?? null
    }
  },
  persons: (held, found) => {
    const byOrganization = byKeys(held, (row) => [row["organization_id"] ?? ""])
    return (row, taken) => {
      const organization = found.ofRow(row, "organization_id", "organization")
      const people = (byOrganization.get(organization ?? "") ?? []).filter(({ id }) => !taken.has(id))
      // Whoever is at a community member is they, under whatever name.
      if (organization !== null && found.isOnePerson(organization)) return people[0]?.id ?? null
      const email = row.values["email"]?.toLowerCase()
      const byEmail = email ? people.find((one) => one["email"]?.toLowerCase() === email) : undefined
      const name = fold(row.values["name"] ?? "")
      return (byEmail ?? people.find((one) => fold(one["name"] ?? "") === name))?.id ?? null
    }
  },
  posts: (held, found) => {
    const byBody = byKeys(held, (row) => [row["organization_id"] ?? ""])
    return (row, taken) => {
      const body = found.ofRow(row, "organization_id", "organization")
      const holder = found.holderInFile(row.values["id"] ?? null)
      const alike = (byBody.get(body ?? "") ?? []).filter(
        (seat) =>
          !taken.has(seat.id) && seat["role"] === row.values["role"] && found.holderHere(seat.id) === holder,
      )
      const start = row.values["start_date"] ?? null
      return (alike.find((seat) => seat["start_date"] === start) ?? alike[0])?.id ?? null
    }
  },
  memberships: (held, found) => {
    const byPost = byKeys(held, (row) => [row["post_id"] ?? ""])
    return (row, taken) => {
      const person = found.ofRow(row, "person_id", "person")
      const organization = found.ofRow(row, "on_behalf_of_id", "organization")
      const alike = (byPost.get(found.ofRow(row, "post_id", "post") ?? "") ?? []).filter(
        (turn) =>
          !taken.has(turn.id) &&
          turn["person_id"] === person &&
          (organization === null || turn["on_behalf_of_id"] === organization),
      )
      const start = row.values["start_date"] ?? null
      const same = alike.find((turn) => turn["start_date"] === start)
      return (same ?? alike.find((turn) => overlaps(turn, row.values)))?.id ?? null
    }
  },
}

function keyed(name: string | null | undefined): string {
  return nameKey(name ?? "")
}

function byKeys(rows: readonly HeldRow[], keysOf: (row: HeldRow) => string[]): Map<string, HeldRow[]> {
  const byKey = new Map<string, HeldRow[]>()
  for (const row of rows)
    for (const key of new Set(keysOf(row))) if (key !== "") byKey.set(key, [...(byKey.get(key) ?? []), row])
  return byKey
}
