import { randomUUID } from "node:crypto"
import { act } from "#platform/acts"
import type { Actor } from "#platform/acts"
import { fixedClock, today } from "#platform/clock"
import type { Database, Tx } from "#platform/database"
import { personWithEmail } from "#identity"
import { createPartnership, giveAccess } from "#partnerships"
import { testDatabase } from "./database.ts"

export type TestPartnership = {
  id: string
  slug: string
  database: Database
  /** The coordinator, acting on the given day. */
  coordinator: Actor
  as(role: Actor["role"]): Actor
  read<Result>(work: (tx: Tx) => Promise<Result>): Promise<Result>
  /** One act of the coordinator. */
  act<Result>(work: (tx: Tx, actor: Actor) => Promise<Result>): Promise<Result>
}

/** A partnership of its own for one test: row security keeps tests apart. `on` is the day, noon in Toronto. */
export async function aPartnership({ on = "2026-11-22", name = "Test" } = {}): Promise<TestPartnership> {
  const { database } = await testDatabase()
  const clock = fixedClock(`${on}T17:00:00Z`)
  const slug = `t-${randomUUID().slice(0, 13)}`
  const personId = await database.outside((tx) =>
    personWithEmail(tx, { email: `${slug}@coordinator.example`, name: "Ada", locale: "en", at: clock.now() }),
  )
  const id = await createPartnership(
    { database, clock },
    { slug, nameEn: `${name} Partnership`, nameFr: `Partenariat ${name}`, coordinatorId: personId },
  )
  const timeZone = "America/Toronto"
  const as = (role: Actor["role"]): Actor => ({
    kind: "person",
    id: personId,
    role,
    partnershipId: id,
    timeZone,
    at: clock.now(),
    today: today(clock, timeZone),
  })
  const coordinator = as("coordinator")
  return {
    id,
    slug,
    database,
    coordinator,
    as,
    read: (work) => database.read(id, work),
    act: (work) => act({ database, actor: coordinator }, (tx) => work(tx, coordinator)),
  }
}

/** Somebody else with a role in it, by id. */
export async function somebody(partnership: TestPartnership, role: "chair" | "observer"): Promise<string> {
  const email = `${role}-${randomUUID()}@${partnership.slug}.example`
  const given = { name: "Obs", email, role, locale: "en", signInAt: "http://localhost" } as const
  await partnership.act((tx, actor) => giveAccess(tx, actor, given))
  const { id } = await partnership.database.outside((tx) =>
    tx.selectFrom("person").select("id").where("email", "=", email).executeTakeFirstOrThrow(),
  )
  return id
}
