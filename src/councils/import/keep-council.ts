import { sql } from "kysely"
import { fold } from "#platform/workbooks"
import type { Actor } from "#platform/acts"
import { rowsOf } from "#platform/database"
import type { Tx } from "#platform/database"
import { changedSince, marksOf, refuseResting, whatRestsOn } from "#platform/imports"
import type { Marks, Resting } from "#platform/imports"
import { access } from "../access.ts"
import type { BodyKind } from "../rules/body-kind.ts"
import type { Standing } from "../rules/standing.ts"
import { words } from "../words/index.ts"
import "../tables.ts"

export type KeptBody = {
  id: string
  parentId: string | null
  kind: BodyKind
  nameEn: string
  nameFr: string
  startsOn: string | null
  endsOn: string | null
}

export type KeptSeat = {
  id: string
  bodyId: string
  standing: Standing
  sector: string | null
  startsOn: string
  endsOn: string | null
}

/** That an organisation holds a seat, or that a contact sits in it, from one day to another. */
export type KeptTurn = {
  id: string
  seatId: string
  /** The organisation's, or the contact's. */
  whoId: string
  startsOn: string
  endsOn: string | null
}

/** The council's side of a file: bodies, seats, who held them and who sat in them, past ones too. */
export type KeptCouncil = {
  bodies: readonly KeptBody[]
  seats: readonly KeptSeat[]
  holdings: readonly KeptTurn[]
  representations: readonly KeptTurn[]
}

export type CouncilMarks = Record<keyof KeptCouncil, Marks>

/**
 * Adds bodies, seats and turns, or makes them say exactly this: what a file brings in, and what its undoing puts back. The
 * file was checked as a whole before; the import records it. A seat's body and whose turn it is stay as they are.
 */
export async function keepCouncil(tx: Tx, actor: Actor, council: KeptCouncil): Promise<CouncilMarks> {
  access.check(actor, "change", "council")
  await keepBodies(tx, actor, council.bodies)
  await keepSeats(tx, actor, council.seats)
  await keepTurns(tx, actor, { table: "seat_holding", who: "organization_id", turns: council.holdings })
  await keepTurns(tx, actor, { table: "representation", who: "contact_id", turns: council.representations })
  return {
    bodies: await marksOf(tx, "body", idsOf(council.bodies)),
    seats: await marksOf(tx, "seat", idsOf(council.seats)),
    holdings: await marksOf(tx, "seat_holding", idsOf(council.holdings)),
    representations: await marksOf(tx, "representation", idsOf(council.representations)),
  }
}

/** What is here of these, to be put back by an undoing. */
export async function councilToKeep(
  tx: Tx,
  ids: Record<keyof KeptCouncil, readonly string[]>,
): Promise<KeptCouncil> {
  const { bodies, seats, holdings, representations } = ids
  return {
    bodies: await tx
      .selectFrom("body")
      .select(["id", "parentId", "kind", "nameEn", "nameFr", "startsOn", "endsOn"])
      .where("id", "in", orNone(bodies))
      .execute(),
    seats: await tx
      .selectFrom("seat")
      .select(["id", "bodyId", "standing", "sector", "startsOn", "endsOn"])
      .where("id", "in", orNone(seats))
      .execute(),
    holdings: await tx
      .selectFrom("seatHolding")
      .select(["id", "seatId", "organizationId as whoId", "startsOn", "endsOn"])
      .where("id", "in", orNone(holdings))
      .execute(),
    representations: await tx
      .selectFrom("representation")
      .select(["id", "seatId", "contactId as whoId", "startsOn", "endsOn"])
      .where("id", "in", orNone(representations))
      .execute(),
  }
}

/** Takes out what an import added, whole; refused when somebody changed any of it, or something rests on it. */
export async function removeCouncil(tx: Tx, actor: Actor, added: CouncilMarks): Promise<void> {
  access.check(actor, "change", "council")
  const turns = [
    ["representation", added.representations],
    ["seat_holding", added.holdings],
  ] as const
  const rest = [
    ["seat", added.seats],
    ["body", added.bodies],
  ] as const
  for (const [table, marks] of [...turns, ...rest]) {
    refuse([
      { table: "changed", count: await changedSince(tx, table, marks) },
      ...(await restingOn(tx, table, Object.keys(marks))),
    ])
    await sql`delete from ${sql.table(table)} where id = any(${Object.keys(marks)}::uuid[])`.execute(tx)
  }
}

/** Bodies of the same file go together. Turns would go with their seat: those that came later stand in the way. */
async function restingOn(tx: Tx, table: string, ids: readonly string[]): Promise<Resting[]> {
  const resting = (await whatRestsOn(tx, table, ids)).filter((one) => one.table !== "body")
  if (table === "body") return [...resting, { table: "body", count: await bodiesUnder(tx, ids) }]
  return table === "seat" ? [...resting, ...(await turnsOf(tx, ids))] : resting
}

async function bodiesUnder(tx: Tx, ids: readonly string[]): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from body
    where parent_id = any(${ids}::uuid[]) and not id = any(${ids}::uuid[])`.execute(tx)
  return rows[0]!.count
}

async function turnsOf(tx: Tx, seatIds: readonly string[]): Promise<Resting[]> {
  const found: Resting[] = []
  for (const table of ["seat_holding", "representation"]) {
    const { rows } = await sql<{ count: number }>`
      select count(*) as count from ${sql.table(table)} where seat_id = any(${seatIds}::uuid[])`.execute(tx)
    found.push({ table, count: rows[0]!.count })
  }
  return found
}

const worded = new Set(["changed", "seat_holding", "representation", "body", "motion", "meeting"])

function refuse(resting: readonly Resting[]): void {
  refuseResting(resting, worded, (values) => words.message("undo-refused", values))
}

async function keepBodies(tx: Tx, actor: Actor, bodies: readonly KeptBody[]): Promise<void> {
  if (bodies.length === 0) return
  const rows = bodies.map((body) => ({ ...body, keyEn: fold(body.nameEn), keyFr: fold(body.nameFr) }))
  const columns = `id uuid, "parentId" uuid, kind text, "nameEn" text, "nameFr" text, "keyEn" text, "keyFr" text,
    "startsOn" date, "endsOn" date`
  await sql`
    insert into body (partnership_id, id, parent_id, kind, name_en, name_fr, name_key_en, name_key_fr, starts_on, ends_on)
    select ${actor.partnershipId}, row.id, row."parentId", row.kind, row."nameEn", row."nameFr", row."keyEn", row."keyFr",
      row."startsOn", row."endsOn"
    from ${rowsOf(rows, columns)}
    on conflict (partnership_id, id) do update set parent_id = excluded.parent_id, kind = excluded.kind,
      name_en = excluded.name_en, name_fr = excluded.name_fr, name_key_en = excluded.name_key_en,
      name_key_fr = excluded.name_key_fr, starts_on = excluded.starts_on, ends_on = excluded.ends_on,
      version = body.version + 1`.execute(tx)
}

async function keepSeats(tx: Tx, actor: Actor, seats: readonly KeptSeat[]): Promise<void> {
  if (seats.length === 0) return
  const columns = `id uuid, "bodyId" uuid, standing text, sector text, "startsOn" date, "endsOn" date`
  await sql`
    insert into seat (partnership_id, id, body_id, standing, sector, starts_on, ends_on)
    select ${actor.partnershipId}, row.id, row."bodyId", row.standing, row.sector, row."startsOn", row."endsOn"
    from ${rowsOf(seats, columns)}
    on conflict (partnership_id, id) do update set standing = excluded.standing, sector = excluded.sector,
      starts_on = excluded.starts_on, ends_on = excluded.ends_on, version = seat.version + 1`.execute(tx)
}

type Turns = { table: "seat_holding" | "representation"; who: string; turns: readonly KeptTurn[] }

/** Every change of a turn is a change of its seat, so that nobody's form overwrites it. */
async function keepTurns(tx: Tx, actor: Actor, { table, who, turns }: Turns): Promise<void> {
  if (turns.length === 0) return
  // Those that end first: a seat has one open turn at a time, and the database looks at each row.
  const rows = turns.toSorted((one, other) => Number(one.endsOn === null) - Number(other.endsOn === null))
  const columns = `id uuid, "seatId" uuid, "whoId" uuid, "startsOn" date, "endsOn" date`
  await sql`
    insert into ${sql.table(table)} as turn (partnership_id, id, seat_id, ${sql.ref(who)}, starts_on, ends_on)
    select ${actor.partnershipId}, row.id, row."seatId", row."whoId", row."startsOn", row."endsOn"
    from ${rowsOf(rows, columns)}
    on conflict (partnership_id, id) do update set starts_on = excluded.starts_on, ends_on = excluded.ends_on`.execute(
    tx,
  )
  const seatIds = [...new Set(turns.map(({ seatId }) => seatId))]
  await sql`update seat set version = version + 1 where id = any(${seatIds}::uuid[])`.execute(tx)
}

function idsOf(rows: readonly { id: string }[]): string[] {
  return rows.map(({ id }) => id)
}

/** An empty list would be no SQL. */
function orNone(ids: readonly string[]): string[] {
  return ids.length > 0 ? [...ids] : ["00000000-0000-0000-0000-000000000000"]
}
