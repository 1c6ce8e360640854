import { createHash } from "node:crypto"
import type { Database, Tx } from "#platform/database"
import type { Acts } from "./index.ts"
import "./tables.ts"

/** Who acts, where, and when. Passed to every act; never found in the air. */
export type Actor = {
  kind: "person" | "link" | "system"
  /** The person's or the personal link's id; null for the system (command line, jobs). */
  id: string | null
  role: string
  partnershipId: string
  timeZone: string
  /** The moment of the act. */
  at: Date
  /** The calendar date of that moment where the partnership lives. */
  today: string
}

export type ActRequest = {
  database: Database
  actor: Actor
  /** From the form: the same form sent again does nothing again and gives the first answer. Absent on the command line. */
  key?: string | undefined
  /** What was sent: the same key with other content (back button, then edited) is another act. */
  sent?: unknown
}

const recorded = new WeakMap<Tx, number>()

/**
 * Does one act in one transaction: the work, its record and its idempotency key commit together or not at all.
 * An act that records nothing is a bug, and is rolled back.
 */
export async function act<Result>(request: ActRequest, work: (tx: Tx) => Promise<Result>): Promise<Result> {
  const { database, actor } = request
  return database.write(actor.partnershipId, async (tx) => {
    const key = request.key ? keyOf(actor, request.key, request.sent) : null
    if (key && !(await claim(tx, actor, key))) return (await firstResult(tx, key)) as Result
    const result = await work(tx)
    if (!recorded.get(tx)) throw new Error("An act must record what it did: call record(tx, actor, ...)")
    if (key) await keep(tx, key, result)
    return result
  })
}

/** Writes one line of the append-only log, in the act's own transaction. */
export async function record<Kind extends keyof Acts & string>(
  tx: Tx,
  actor: Actor,
  done: { kind: Kind; subject?: { kind: string; id: string }; details: Acts[Kind] },
): Promise<void> {
  recorded.set(tx, (recorded.get(tx) ?? 0) + 1)
  await tx
    .insertInto("recordedAct")
    .values({
      partnershipId: actor.partnershipId,
      at: actor.at,
      kind: done.kind,
      actorKind: actor.kind,
      actorId: actor.id,
      subjectKind: done.subject?.kind ?? null,
      subjectId: done.subject?.id ?? null,
      details: JSON.stringify(done.details),
    })
    .execute()
}

function keyOf(actor: Actor, key: string, sent: unknown): string {
  return createHash("sha256")
    .update(JSON.stringify([actor.kind, actor.id, key, sent ?? null]))
    .digest("base64url")
}

/** A second sender waits here for the first one's commit, then finds the key taken. */
async function claim(tx: Tx, actor: Actor, key: string): Promise<boolean> {
  const claimed = await tx
    .insertInto("actKey")
    .values({ partnershipId: actor.partnershipId, key, at: actor.at })
    .onConflict((taken) => taken.doNothing())
    .returning("key")
    .executeTakeFirst()
  return claimed !== undefined
}

async function firstResult(tx: Tx, key: string): Promise<unknown> {
  const first = await tx
    .selectFrom("actKey")
    .select("result")
    .where("key", "=", key)
    .executeTakeFirstOrThrow()
  return first.result ?? undefined
}

async function keep(tx: Tx, key: string, result: unknown): Promise<void> {
  if (result === undefined) return
  await tx
    .updateTable("actKey")
    .set({ result: JSON.stringify(result) })
    .where("key", "=", key)
    .execute()
}
