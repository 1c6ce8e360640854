import { isOnePerson } from "./classification.ts"
import { finders } from "./finders.ts"
import type { Found } from "./finders.ts"
import { columns, kindOfList, namedLists } from "./lists.ts"
import type { Column, Kind, NamedList } from "./lists.ts"
import type { Fault, FileContent, FileRow, Held, HeldRow, Row } from "./row.ts"
import { votesText } from "./votes-text.ts"

/** How a line of a file is one of here: by its id, brought in before, found by name, or not here yet. */
export type How = "same" | "found" | "new"

/** A line of a file with its own id here (`new:…` for one that is not here yet) and every id in it as it is here. */
export type Matched = {
  list: NamedList
  row: FileRow
  id: string
  how: How
  values: Row
  /** Of a line brought in before, or to be brought in: from this source. */
  isOfSource: boolean
}

export type Matching = { matched: Matched[]; faults: Fault[] }

export type Known = {
  held: Held
  /** Whether the file was taken out of this very partnership. */
  isOwn: boolean
  /** What an id of the source is here, if it came before. */
  identity: (kind: Kind, sourceId: string) => { ownId: string; follows: boolean } | undefined
}

/** Finds for each line of a file what it is here: by id, by a former import, by its known names; each of here once. */
export function matching(content: FileContent, known: Known): Matching {
  const work = new Work(content, known)
  for (const list of namedLists) work.match(list)
  return { matched: work.matched, faults: work.faults }
}

class Work implements Found {
  readonly matched: Matched[] = []
  readonly faults: Fault[] = []
  private readonly resolved = new Map<string, string>()
  private readonly taken = new Set<string>()
  private readonly heldById = new Map<string, HeldRow>()
  private readonly content: FileContent
  private readonly known: Known
  private readonly votes: ReadonlyMap<string, readonly FileRow[]>
  private readonly holdingsInFile: ReadonlyMap<string, readonly FileRow[]>
  private readonly holdingsHere: ReadonlyMap<string, readonly HeldRow[]>

  constructor(content: FileContent, known: Known) {
    this.content = content
    this.known = known
    const isHolding = ({ values }: { values: Row }) => !values["person_id"]
    const of = (list: string) => content.rows.filter((row) => row.list === list)
    this.votes = grouped(of("votes"), ({ values }) => values["vote_event_id"])
    this.holdingsInFile = grouped(of("memberships").filter(isHolding), ({ values }) => values["post_id"])
    const turns = known.held.memberships.filter((turn) => turn["person_id"] === null)
    this.holdingsHere = grouped(turns, (turn) => turn["post_id"])
    for (const list of namedLists)
      for (const row of known.held[list]) this.heldById.set(`${kindOfList(list)} ${row.id}`, row)
  }

  match(list: NamedList): void {
    const rows = this.content.rows.filter((row) => row.list === list)
    const seen = new Set<string>()
    const found: Omit<Matched, "values">[] = []
    for (const row of rows) {
      const sourceId = row.values["id"]
      if (sourceId && seen.has(sourceId)) {
        this.faults.push({ place: row.at("id"), code: "id-repeated", values: { id: sourceId } })
        continue
      }
      if (sourceId) seen.add(sourceId)
      found.push({ list, row, ...this.byId(list, sourceId ?? null) })
    }
    // By id first: nobody who is named by it is taken for somebody else by name.
    const finder = finders[list]?.(this.known.held[list], this)
    found.forEach((one, index) => {
      if (one.how === "new") {
        const own = finder?.(one.row, this.taken) ?? null
        one.id = own ?? `new:${list}:${index}`
        one.how = own ? "found" : "new"
        if (own) this.taken.add(own)
        one.isOfSource = own === null
      }
      const sourceId = one.row.values["id"]
      if (sourceId) this.resolved.set(`${kindOfList(list)} ${sourceId}`, one.id)
    })
    for (const one of found) this.matched.push({ ...one, values: this.translated(one.row) })
  }

  private byId(list: NamedList, sourceId: string | null): Pick<Matched, "id" | "how" | "isOfSource"> {
    const kind = kindOfList(list)
    if (sourceId && this.known.isOwn && this.heldById.has(`${kind} ${sourceId}`)) {
      this.taken.add(sourceId)
      return { id: sourceId, how: "same", isOfSource: false }
    }
    const before = sourceId ? this.known.identity(kind, sourceId) : undefined
    if (before && this.heldById.has(`${kind} ${before.ownId}`)) {
      this.taken.add(before.ownId)
      return { id: before.ownId, how: before.follows ? "same" : "found", isOfSource: before.follows }
    }
    return { id: "", how: "new", isOfSource: true }
  }

  /** Every id of the line as it is here. */
  private translated(row: FileRow): Row {
    const values: Record<string, string | null> = {}
    for (const [code, value] of Object.entries(row.values)) {
      const column = columns[row.list].find((one) => one.code === code)
      if (code === "id" || !column) continue
      values[code] = column.holds === "ref" && value !== null ? this.referred(row, column, value) : value
    }
    if (row.list !== "vote_events" || !this.content.lists.includes("votes")) return values
    return { ...values, votes: this.votesOf(row.values["id"] ?? null) }
  }

  private referred(row: FileRow, column: Column, sourceId: string): string | null {
    const own = this.ownIdOf(column.to!, sourceId)
    if (own === null)
      this.faults.push({ place: row.at(column.code), code: "points-nowhere", values: { id: sourceId } })
    return own
  }

  private ownIdOf(to: NonNullable<Column["to"]>, sourceId: string): string | null {
    if (to === "voter") return this.ownIdOf("organization", sourceId) ?? this.ownIdOf("person", sourceId)
    const resolved = this.resolved.get(`${to} ${sourceId}`)
    if (resolved) return resolved
    if (this.known.isOwn && this.heldById.has(`${to} ${sourceId}`)) return sourceId
    const before = this.known.identity(to, sourceId)
    return before && this.heldById.has(`${to} ${before.ownId}`) ? before.ownId : null
  }

  private votesOf(eventId: string | null): string | null {
    const votes = this.votes.get(eventId ?? "") ?? []
    return votesText(votes.map((vote) => this.translatedVote(vote)))
  }

  private translatedVote(vote: FileRow): Row {
    const { vote_event_id: _, ...rest } = vote.values
    return this.translated({ ...vote, values: rest })
  }

  /** Who holds the seat of a file: of all organisations that held it the one that began last. */
  holderInFile(postId: string | null): string {
    const holdings = this.holdingsInFile.get(postId ?? "") ?? []
    const last = holdings.toSorted((one, other) => compared(one.values, other.values)).at(-1)
    const organization = last?.values["on_behalf_of_id"]
    return organization ? (this.ownIdOf("organization", organization) ?? "") : ""
  }

  isOnePerson(memberId: string): boolean {
    return isOnePerson(this.heldById.get(`organization ${memberId}`)?.["classification"])
  }

  holderHere(postId: string): string {
    const holdings = this.holdingsHere.get(postId) ?? []
    return holdings.toSorted(compared).at(-1)?.["on_behalf_of_id"] ?? ""
  }

  ofRow(row: FileRow, code: string, to: Kind): string | null {
    const value = row.values[code]
    return value ? this.ownIdOf(to, value) : null
  }
}

function compared(one: Row, other: Row): number {
  return (one["start_date"] ?? "") < (other["start_date"] ?? "") ? -1 : 1
}

function grouped<Of>(rows: readonly Of[], keyOf: (row: Of) => string | null | undefined): Map<string, Of[]> {
  const byKey = new Map<string, Of[]>()
  for (const row of rows) {
    const key = keyOf(row) ?? ""
    const group = byKey.get(key)
    if (group) group.push(row)
    else byKey.set(key, [row])
  }
  return byKey
}
