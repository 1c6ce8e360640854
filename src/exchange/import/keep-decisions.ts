import { sql } from "kysely"
import type { Actor } from "#platform/acts"
import { rowsOf } from "#platform/database"
import type { Tx } from "#platform/database"
import { changedSince, marksOf } from "#platform/imports"
import type { Marks } from "#platform/imports"
import type { Addition } from "../rules/planned.ts"
import type { Row } from "../rules/row.ts"
import "../tables.ts"

type Said = { id: string; said: Row }

export type WrittenDecisions = {
  motions: Marks
  voteEvents: Marks
  before: { motions: Said[]; voteEvents: Said[] }
  after: { motions: Marks; voteEvents: Marks }
}

type Keeping = {
  added: readonly Addition[]
  changes: ReadonlyMap<string, Row>
  source: { nameEn: string; nameFr: string }
}

/** Keeps motions and votes of elsewhere as a file says them. Those made here are never among them. */
export async function keepDecisions(tx: Tx, actor: Actor, keeping: Keeping): Promise<WrittenDecisions> {
  const { added, changes, source } = keeping
  const { partnershipId, at } = actor
  const motions = added.filter(({ list }) => list === "motions").map(kept)
  const events = added.filter(({ list }) => list === "vote_events").map(kept)
  await sql`
    insert into brought_motion (partnership_id, id, body_id, source_en, source_fr, said, brought_at)
    select ${partnershipId}, row.id, row."bodyId", ${source.nameEn}, ${source.nameFr}, row.said, ${at}
    from ${rowsOf(
      motions.map((motion) => ({ ...motion, bodyId: motion.said["organization_id"] })),
      `id uuid, "bodyId" uuid, said jsonb`,
    )}`.execute(tx)
  await sql`
    insert into brought_vote_event (partnership_id, id, motion_id, said)
    select ${partnershipId}, row.id, row."motionId", row.said
    from ${rowsOf(
      events.map((event) => ({ ...event, motionId: event.said["motion_id"] })),
      `id uuid, "motionId" uuid, said jsonb`,
    )}`.execute(tx)
  const before = {
    motions: await standing(tx, "brought_motion", [...changes.keys()]),
    voteEvents: await standing(tx, "brought_vote_event", [...changes.keys()]),
  }
  const changed = (rows: readonly Said[]) =>
    rows.map(({ id, said }) => ({ id, said: { ...said, ...changes.get(id) } }))
  return {
    motions: await marksOf(tx, "brought_motion", idsOf(motions)),
    voteEvents: await marksOf(tx, "brought_vote_event", idsOf(events)),
    before,
    after: {
      motions: await say(tx, "brought_motion", changed(before.motions)),
      voteEvents: await say(tx, "brought_vote_event", changed(before.voteEvents)),
    },
  }
}

/** How many of them somebody brought in anew since. */
export async function decisionsChanged(
  tx: Tx,
  { motions, voteEvents, after }: WrittenDecisions,
): Promise<number> {
  return (
    (await changedSince(tx, "brought_motion", { ...motions, ...after.motions })) +
    (await changedSince(tx, "brought_vote_event", { ...voteEvents, ...after.voteEvents }))
  )
}

export async function takeOutDecisions(tx: Tx, written: WrittenDecisions): Promise<void> {
  const { motions, voteEvents, before } = written
  await sql`delete from brought_vote_event where id = any(${Object.keys(voteEvents)}::uuid[])`.execute(tx)
  await sql`delete from brought_motion where id = any(${Object.keys(motions)}::uuid[])`.execute(tx)
  await say(tx, "brought_motion", before.motions)
  await say(tx, "brought_vote_event", before.voteEvents)
}

async function standing(tx: Tx, table: string, ids: readonly string[]): Promise<Said[]> {
  const { rows } = await sql<Said>`
    select id, said from ${sql.table(table)} where id = any(${ids}::uuid[])`.execute(tx)
  return rows
}

async function say(tx: Tx, table: string, said: readonly Said[]): Promise<Marks> {
  if (said.length === 0) return {}
  await sql`
    update ${sql.table(table)} as brought set said = row.said
    from ${rowsOf(said, "id uuid, said jsonb")} where brought.id = row.id`.execute(tx)
  return marksOf(tx, table, idsOf(said))
}

function kept({ id, values }: Addition): Said {
  return { id, said: values }
}

function idsOf(rows: readonly { id: string }[]): string[] {
  return rows.map(({ id }) => id)
}
