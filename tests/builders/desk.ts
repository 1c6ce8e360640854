import { randomUUID } from "node:crypto"
import { assignOfficer, deskPartnerships, fundPartnership } from "#desk"
import type { NewFunding } from "#desk"
import { personWithEmail } from "#identity"
import { createPartnership, giveAccess, systemActor } from "#partnerships"
import { act } from "#platform/acts"
import type { Actor } from "#platform/acts"
import { fixedClock, today } from "#platform/clock"
import type { Database, Tx } from "#platform/database"
import { testDatabase } from "../database.ts"
import type { TestPartnership } from "../builders.ts"

export type TestFunder = {
  id: string
  slug: string
  database: Database
  lead: Actor
  read<Result>(work: (tx: Tx) => Promise<Result>): Promise<Result>
  act<Result>(work: (tx: Tx, actor: Actor) => Promise<Result>): Promise<Result>
  /** Puts a partnership on the desk. */
  fund(partnership: TestPartnership, wanted?: Partial<NewFunding>): Promise<string>
  /** Somebody who works here; of a partnership, when one is given, they read the reports. */
  officer(reads?: string): Promise<TestOfficer>
}

export type TestOfficer = {
  id: string
  name: string
  /** How they act in a partnership under review. */
  in(partnership: TestPartnership): Actor
  read<Result>(partnership: TestPartnership, work: (tx: Tx) => Promise<Result>): Promise<Result>
  act<Result>(partnership: TestPartnership, work: (tx: Tx, actor: Actor) => Promise<Result>): Promise<Result>
}

/** A funder of its own for one test. */
export async function aFunder({ on = "2026-11-22" } = {}): Promise<TestFunder> {
  const { database } = await testDatabase()
  const clock = fixedClock(`${on}T17:00:00Z`)
  const slug = `f-${randomUUID().slice(0, 13)}`
  const person = (email: string, name: string) =>
    database.outside((tx) => personWithEmail(tx, { email, name, locale: "en", at: clock.now() }))
  const leadId = await person(`${slug}@lead.example`, "Lea")
  const names = { nameEn: "Funder", nameFr: "Bailleur" }
  const id = await createPartnership(
    { database, clock },
    { slug, ...names, kind: "funder", coordinatorId: leadId },
  )
  const timeZone = "America/Toronto"
  const about = { kind: "person", timeZone, at: clock.now(), today: today(clock, timeZone) } as const
  const lead: Actor = { ...about, id: leadId, role: "lead", partnershipId: id }
  const acting: TestFunder["act"] = (work) => act({ database, actor: lead }, (tx) => work(tx, lead))
  return {
    id,
    slug,
    database,
    lead,
    read: (work) => database.read(id, work),
    act: acting,
    fund: (partnership, wanted = {}) => {
      const actor = systemActor(id, clock)
      const funding = {
        fundedId: partnership.id,
        slug: partnership.slug,
        region: "ontario",
        ...wanted,
      } as const
      return act({ database, actor }, (tx) => fundPartnership(tx, actor, funding))
    },
    officer: async (reads) => {
      const email = `${randomUUID()}@officer.example`
      const name = `Officer ${email.slice(0, 4)}`
      await acting((tx, actor) =>
        giveAccess(tx, actor, { name, email, locale: "en", role: "officer", signInAt: "https://x.example" }),
      )
      const officerId = await person(email, name)
      if (reads) await acting((tx, actor) => assignOfficer(tx, actor, { fundingId: reads, officerId }))
      const reviewing = { ...database, ...database.reviewing(officerId) }
      const actorIn = (partnership: TestPartnership): Actor => ({
        ...about,
        id: officerId,
        role: "officer",
        partnershipId: partnership.id,
      })
      return {
        id: officerId,
        name,
        in: actorIn,
        read: (partnership, work) => reviewing.read(partnership.id, work),
        act: (partnership, work) => {
          const actor = actorIn(partnership)
          return act({ database: reviewing, actor }, (tx) => work(tx, actor))
        },
      }
    },
  }
}

/** The one partnership on a desk, as its lead sees it. */
export async function onDesk(funder: TestFunder, partnership: TestPartnership) {
  const found = await funder.read((tx) => deskPartnerships(tx, funder.lead.id))
  return found.find(({ id }) => id === partnership.id)
}
