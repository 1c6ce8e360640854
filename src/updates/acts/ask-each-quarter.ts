import { partnership, systemActor } from "#partnerships"
import type { Actor } from "#platform/acts"
import type { Clock } from "#platform/clock"
import type { Database, Tx } from "#platform/database"
import { inEveryPartnership } from "#platform/jobs"
import { quarterlyAskings, quartersAsked } from "../reads/quarterly.ts"
import type { Quarterly } from "../reads/quarterly.ts"
import { roundOf } from "../reads/rounds.ts"
import { whomToAsk } from "../reads/whom-to-ask.ts"
import { quarterDue } from "../rules/quarter-due.ts"
import { askForUpdates } from "./ask-for-updates.ts"
import { closeRound } from "./close-round.ts"
import "../tables.ts"

declare module "#platform/jobs" {
  interface Jobs {
    "updates.ask-quarterly": object
  }
}

type Services = { database: Database; clock: Clock; linkKey: Buffer }

/** Every day, in every partnership: opens the round of a quarter that is over, where a coordinator wants it. */
export async function askEachQuarter({ database, clock, linkKey }: Services): Promise<void> {
  await inEveryPartnership(database, async (partnershipId) => {
    const { timeZone } = await database.read(partnershipId, (tx) => partnership(tx))
    const actor = systemActor(partnershipId, clock, timeZone)
    const askings = await database.read(partnershipId, (tx) => quarterlyAskings(tx, timeZone))
    for (const asking of askings)
      await database.write(partnershipId, (tx) => askAboutQuarter(tx, actor, { asking, linkKey }))
  })
}

/**
 * The round of the quarter that is due now, once. The quarter before is closed with it, so that who never answered is
 * asked about now. @returns the round, or null when none is due or nobody is to be asked
 */
async function askAboutQuarter(
  tx: Tx,
  actor: Actor,
  { asking, linkKey }: { asking: Quarterly; linkKey: Buffer },
): Promise<string | null> {
  const { planId, fiscalYear } = asking
  const before = await quartersAsked(tx, planId)
  const asked = before.map(({ quarter }) => quarter)
  const due = quarterDue(asking, asked, actor.today)
  if (!due || !(await claimQuarter(tx, actor, { planId, quarter: due.quarter }))) return null
  for (const { roundId } of before) {
    const round = roundId && (await roundOf(tx, roundId))
    if (round && !round.closedAt) await closeRound(tx, actor, { roundId: round.id })
  }
  const { toAsk } = await whomToAsk(tx, actor, { planId })
  if (toAsk.length === 0) return null
  const { dueOn } = due
  const { roundId } = await askForUpdates(tx, actor, { fiscalYear, organizationIds: "all", dueOn, linkKey })
  await tx
    .updateTable("quarterAsked")
    .set({ roundId })
    .where("planId", "=", planId)
    .where("quarter", "=", due.quarter)
    .execute()
  return roundId
}

/** Whoever wakes up at the same moment waits here, and then finds it done. */
async function claimQuarter(
  tx: Tx,
  { partnershipId, at }: Actor,
  claimed: { planId: string; quarter: number },
): Promise<boolean> {
  const made = await tx
    .insertInto("quarterAsked")
    .values({ partnershipId, ...claimed, at })
    .onConflict((known) => known.columns(["partnershipId", "planId", "quarter"]).doNothing())
    .returning("quarter")
    .executeTakeFirst()
  return made !== undefined
}
