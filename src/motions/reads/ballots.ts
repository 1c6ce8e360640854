import { sql } from "kysely"
import type { Tx } from "#platform/database"
import { usualRules } from "#terms"
import type { Choice, Counts, Rules, Table } from "#terms"
import type { Method } from "../rules/methods.ts"
import "../tables.ts"

/** A seat as it was when a vote was opened, with its own vote: `choice` is null in a secret ballot, `votedAt` is not. */
export type BallotSeat = Awaited<ReturnType<typeof seatsOfBallot>>[number]

/** One vote on a motion, with everything it is worked out from. */
export type Ballot = {
  id: string
  motionId: string
  method: Method
  openedAt: Date
  closesAt: Date | null
  aboutVersion: number | null
  aboutSha256: string | null
  seats: BallotSeat[]
  /** For `outcomeOf`: rules and table as they were, with the conflicts of interest declared since by link. */
  table: Table
  choices: Map<string, Choice>
  /** Hands or papers; null while nobody counted. */
  counts: Counts | null
  result: Result | null
}

export type Result = Awaited<ReturnType<typeof resultOf>> & {}

export async function ballotOf(tx: Tx, id: string): Promise<Ballot | undefined> {
  const found = await tx
    .selectFrom("ballot")
    .select(["id", "motionId", "method", "openedAt", "closesAt", "aboutVersion", "aboutSha256"])
    .select("isSecondMeeting")
    .select(sql<Rules>`rules`.as("rules"))
    .where("id", "=", id)
    .executeTakeFirst()
  if (!found) return undefined
  const { rules, isSecondMeeting, ...ballot } = found
  const seats = await seatsOfBallot(tx, id)
  return {
    ...ballot,
    seats,
    table: {
      rules: { ...usualRules, ...rules },
      seats: seats.map((seat) => ({
        id: seat.seatId,
        standing: seat.standing,
        sector: seat.sector,
        isHeld: seat.organizationId !== null,
        presence: seat.presence,
      })),
      recused: new Set(seats.filter((seat) => seat.isRecused).map((seat) => seat.seatId)),
      isSecondMeeting,
    },
    choices: new Map(seats.flatMap(({ seatId, choice }) => (choice ? [[seatId, choice] as const] : []))),
    counts: (await countsOf(tx, id)) ?? null,
    result: (await resultOf(tx, id)) ?? null,
  }
}

/** Every vote there was on a motion, the last first. */
export async function ballotsOn(tx: Tx, motionId: string): Promise<Ballot[]> {
  const found = await tx
    .selectFrom("ballot")
    .select("id")
    .where("motionId", "=", motionId)
    .orderBy("openedAt", "desc")
    .orderBy("id", "desc")
    .limit(20)
    .execute()
  const ballots: Ballot[] = []
  for (const { id } of found) ballots.push((await ballotOf(tx, id))!)
  return ballots
}

function seatsOfBallot(tx: Tx, ballotId: string) {
  return tx
    .selectFrom("ballotSeat as seat")
    .leftJoin("ballotRecusal as recusal", (join) =>
      join
        .onRef("recusal.partnershipId", "=", "seat.partnershipId")
        .onRef("recusal.ballotId", "=", "seat.ballotId")
        .onRef("recusal.seatId", "=", "seat.seatId"),
    )
    .leftJoin("vote", (join) =>
      join
        .onRef("vote.partnershipId", "=", "seat.partnershipId")
        .onRef("vote.ballotId", "=", "seat.ballotId")
        .onRef("vote.seatId", "=", "seat.seatId"),
    )
    .select(["seat.seatId", "seat.standing", "seat.sector", "seat.organizationId", "seat.name"])
    .select(["seat.organizationEn as nameEn", "seat.organizationFr as nameFr", "seat.presence"])
    .select(sql<boolean>`seat.is_recused or recusal.at is not null`.as("isRecused"))
    .select(["recusal.at as recusedAt", "recusal.nature"])
    .select(["vote.choice", "vote.reason", "vote.at as votedAt", "vote.via", "vote.told", "vote.reference"])
    .where("seat.ballotId", "=", ballotId)
    .orderBy("seat.organizationEn", (order) => order.asc().nullsLast())
    .orderBy("seat.seatId")
    .execute()
}

function countsOf(tx: Tx, ballotId: string) {
  return tx
    .selectFrom("ballotTally")
    .select(["votesFor as for", "against", "abstained"])
    .where("ballotId", "=", ballotId)
    .executeTakeFirst()
}

function resultOf(tx: Tx, ballotId: string) {
  return tx
    .selectFrom("ballotResult")
    .select(["outcome", "votesFor as for", "against", "abstained", "needed", "of", "present"])
    .select(["quorumNeeded", "quorumOf", "byFallback", "at"])
    .where("ballotId", "=", ballotId)
    .executeTakeFirst()
}
