import { Temporal } from "temporal-polyfill"
import { personWithEmail } from "#identity"
import { createPartnership, systemActor } from "#partnerships"
import type { Clock } from "#platform/clock"
import { act } from "#platform/acts"
import type { Database, Tx } from "#platform/database"
import type { FileStore } from "#platform/files"
import { makeAttendance } from "./make-attendance.ts"
import { makeComments } from "./make-comments.ts"
import { makeCommitments } from "./make-commitments.ts"
import { makeContributions } from "./make-contributions.ts"
import { makeCouncil } from "./make-council.ts"
import { makeIndicators } from "./make-indicators.ts"
import { makeMeetings } from "./make-meetings.ts"
import { carryOutDecisions } from "./make-decisions.ts"
import { makeHandover, makeMinutes } from "./make-minutes.ts"
import { makeOrganizations } from "./make-organizations.ts"
import { makePlans } from "./make-plans.ts"
import { makeRecruitment } from "./make-recruitment.ts"
import { makeReports } from "./make-reports.ts"
import { makeSite } from "./make-site.ts"
import { makeStrategy } from "./make-strategy.ts"
import { makeTerms } from "./make-terms.ts"
import { makeUpdates } from "./make-updates.ts"
import { makingOf } from "./making.ts"
import { partnership } from "./partnership.ts"

export type SampleServices = {
  database: Database
  clock: Clock
  files: FileStore
  /** The key personal links are made with. */
  linkKey: Buffer
  /** Who may sign in to it besides its invented coordinators. */
  operatorId: string
  /** Its word in addresses, where `two-rivers` is taken. */
  slug?: string
}

/**
 * Makes Two Rivers through the same acts people use, as if it had worked for two years up to today: all of it, or
 * nothing. Its mail counts as sent and goes nowhere.
 * @returns the id of the partnership
 */
export async function makeSample(services: SampleServices): Promise<string> {
  const { database, clock, files, linkKey, operatorId } = services
  const { name, kind, timeZone } = partnership
  const id = await createPartnership(services, {
    slug: services.slug ?? partnership.slug,
    nameEn: name.en,
    nameFr: name.fr,
    kind,
    timeZone,
    standing: "sample",
    coordinatorId: operatorId,
  })
  const personId = await database.outside((tx) => firstCoordinator(tx, clock.now()))
  const system = systemActor(id, clock, timeZone)
  const actor = { ...system, kind: "person", id: personId, role: "coordinator" } as const
  await act({ database, actor }, async (tx) => {
    await addCoordinators(tx, id, clock.now())
    const making = makingOf({ tx, actor, files, linkKey, today: Temporal.PlainDate.from(actor.today) })
    await makeOrganizations(making)
    await makeCouncil(making)
    await makeTerms(making)
    await makeRecruitment(making)
    await makeStrategy(making)
    await makeComments(making)
    await makeMeetings(making)
    for (const slug of ["council-before", "council-last"]) {
      await makeAttendance(making, slug)
      await makeMinutes(making, slug)
    }
    await makeHandover(making)
    await makePlans(making)
    await carryOutDecisions(making)
    await makeCommitments(making)
    await makeIndicators(making)
    await makeUpdates(making)
    await makeContributions(making)
    await makeReports(making)
    await makeSite(making)
    await tx
      .updateTable("outboxMessage")
      .set((row) => ({ sentAt: row.ref("writtenAt") }))
      .execute()
  })
  return id
}

/** Whose work the history shows. */
function firstCoordinator(tx: Tx, at: Date): Promise<string> {
  const { name, email } = partnership.coordinators[0]!
  return personWithEmail(tx, { email, name, locale: "en", at })
}

async function addCoordinators(tx: Tx, partnershipId: string, at: Date): Promise<void> {
  for (const { name, email } of partnership.coordinators) {
    const personId = await personWithEmail(tx, { email, name, locale: "en", at })
    await tx
      .insertInto("membership")
      .values({ partnershipId, personId, role: "coordinator", since: at })
      .execute()
  }
}
