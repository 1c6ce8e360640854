import { randomUUID } from "node:crypto"
import { sql } from "kysely"
import type { Clock } from "#platform/clock"
import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Database } from "#platform/database"
import { today } from "#platform/clock"
import { Conflict, Invalid } from "#platform/refusals"
import { words } from "../words/index.ts"
import "../tables.ts"

declare module "#platform/acts" {
  interface Acts {
    "partnerships.created": { slug: string }
  }
}

export type NewPartnership = {
  slug: string
  nameEn: string
  nameFr: string
  kind?: "lip" | "zip" | "rif" | "sector" | "funder"
  standing?: "real" | "sample"
  timeZone?: string
  /** The account that will coordinate it, or lead the desk of a funder. */
  coordinatorId: string
}

/** What stands in the same place of an address as a partnership. */
const ownAddresses = ["accessibility", "desk", "link", "sign-in", "sign-out"]

/** Makes a partnership and its first coordinator. For the command line: no partnership is bound yet. */
export async function createPartnership(
  services: { database: Database; clock: Clock },
  wanted: NewPartnership,
): Promise<string> {
  if (!/^[a-z][a-z0-9-]{1,62}$/.test(wanted.slug) || ownAddresses.includes(wanted.slug))
    throw new Invalid(words.message("slug-odd"))
  const { database, clock } = services
  const id = randomUUID()
  const taken = await database.outside((tx) => sql`select id from partnership_at(${wanted.slug})`.execute(tx))
  if (taken.rows.length > 0) throw new Conflict(words.message("slug-taken", { slug: wanted.slug }))
  const { coordinatorId, ...partnership } = wanted
  const at = clock.now()
  await database.write(id, async (tx) => {
    await tx
      .insertInto("partnership")
      .values({ id, ...partnership, createdAt: at })
      .execute()
    await tx
      .insertInto("membership")
      .values({
        partnershipId: id,
        personId: coordinatorId,
        role: wanted.kind === "funder" ? "lead" : "coordinator",
        since: at,
      })
      .execute()
    await record(tx, systemActor(id, clock), { kind: "partnerships.created", details: { slug: wanted.slug } })
  })
  return id
}

/** The actor of the command line and of jobs. */
export function systemActor(partnershipId: string, clock: Clock, timeZone = "America/Toronto"): Actor {
  const at = clock.now()
  return {
    kind: "system",
    id: null,
    role: "system",
    partnershipId,
    timeZone,
    at,
    today: today(clock, timeZone),
  }
}
