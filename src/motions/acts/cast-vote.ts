import type { Actor } from "#platform/acts"
import { record } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict, Invalid, NotFound } from "#platform/refusals"
import { makeReference } from "#platform/references"
import { hasVote, votersOf } from "#terms"
import type { Choice } from "#terms"
import { access } from "../access.ts"
import type { Ballot, BallotSeat } from "../reads/ballots.ts"
import { motionNamed } from "../rules/short-text.ts"
import type { MotionNamed } from "../rules/short-text.ts"
import { words } from "../words/index.ts"
import { mustHoldLink } from "./must-hold-link.ts"
import { openBallotOf } from "./open-ballot-of.ts"
import { writeVoteReceipt } from "./write-vote-receipt.ts"

declare module "#platform/acts" {
  interface Acts {
    "motions.vote-cast": MotionNamed & { seatId: string }
    "motions.vote-entered": MotionNamed & { seatId: string }
    "motions.vote-handed-in": MotionNamed & { seatId: string }
  }
}

/** A receipt's reference. */
export type Cast = { reference: string }

/**
 * A seat's vote by its own link: may be changed until the vote closes, except in a secret ballot, where nobody could tell
 * which paper to change. One a seat, whoever retries.
 */
export async function castVote(
  tx: Tx,
  actor: Actor,
  sent: { choice: Choice; reason?: string },
): Promise<Cast> {
  access.check(actor, "cast", "vote")
  const link = await mustHoldLink(tx, actor)
  const { ballot, motion } = await openBallotOf(tx, actor, { ...link, held: "shared" })
  const seat = seatIn(ballot, link.seatId)
  const details = { ...motionNamed(motion), seatId: link.seatId }
  const isSecret = ballot.method === "secret"
  const kept = isSecret
    ? await handIn(tx, actor, { ballot, seat, choice: sent.choice, via: "link" })
    : await keep(tx, actor, { ballot, seat, ...sent, via: "link", told: "" })
  const choice = isSecret ? null : sent.choice
  await writeVoteReceipt(tx, actor, { linkId: actor.id!, motion, ballot, seat, choice, ...kept })
  await record(tx, actor, {
    kind: isSecret ? "motions.vote-handed-in" : "motions.vote-cast",
    subject: { kind: "motion", id: motion.id },
    details,
  })
  return kept
}

/** A vote that a seat told the secretariat of, entered for it: with how it was told. */
export async function enterVote(
  tx: Tx,
  actor: Actor,
  told: { motionId: string; ballotId: string; seatId: string; choice: Choice; reason?: string; told: string },
): Promise<Cast> {
  access.check(actor, "take", "vote")
  if (!told.told) throw new Invalid([{ field: "told", reason: words.message("told-needed") }])
  const { ballot, motion } = await openBallotOf(tx, actor, { ...told, held: "shared" })
  if (ballot.method !== "link") throw new Conflict(words.message("other-method"))
  const seat = seatIn(ballot, told.seatId)
  if (seat.via === "link") throw new Conflict(words.message("voted-by-link"))
  const kept = await keep(tx, actor, { ballot, seat, ...told, via: "staff" })
  await record(tx, actor, {
    kind: "motions.vote-entered",
    subject: { kind: "motion", id: motion.id },
    details: { ...motionNamed(motion), seatId: told.seatId },
  })
  return kept
}

/** A paper of a secret ballot, handed in on the coordinator's device: kept as a sum, and that the seat has voted. */
export async function handInVote(
  tx: Tx,
  actor: Actor,
  handed: { motionId: string; ballotId: string; seatId: string; choice: Choice },
): Promise<Cast> {
  access.check(actor, "take", "vote")
  const { ballot, motion } = await openBallotOf(tx, actor, { ...handed, held: "shared" })
  if (ballot.method !== "secret") throw new Conflict(words.message("other-method"))
  const seat = seatIn(ballot, handed.seatId)
  const kept = await handIn(tx, actor, { ballot, seat, choice: handed.choice, via: "staff" })
  await record(tx, actor, {
    kind: "motions.vote-handed-in",
    subject: { kind: "motion", id: motion.id },
    details: { ...motionNamed(motion), seatId: handed.seatId },
  })
  return kept
}

/** The seat, if it may vote in this ballot: not one without a vote, nor one with a conflict of interest. */
function seatIn({ table, seats, method }: Ballot, seatId: string): BallotSeat {
  const seat = seats.find((one) => one.seatId === seatId)
  if (!seat) throw new NotFound()
  if (seat.isRecused) throw new Conflict(words.message("is-recused"))
  const may =
    method === "link"
      ? hasVote(table.rules, seat) && seat.organizationId !== null
      : votersOf(table).some(({ id }) => id === seatId)
  if (!may) throw new Conflict(words.message("may-not-vote"))
  return seat
}

type Kept = {
  ballot: Ballot
  seat: BallotSeat
  choice: Choice
  reason?: string
  via: "link" | "staff"
  told: string
}

async function keep(tx: Tx, actor: Actor, kept: Kept): Promise<Cast> {
  const { ballot, seat, choice, reason = "", via, told } = kept
  const isSame = seat.choice === choice && seat.reason === reason && seat.via === via
  const reference = isSame && seat.reference ? seat.reference : makeReference()
  const vote = { choice, reason, via, told, reference, at: actor.at }
  await tx
    .insertInto("vote")
    .values({ partnershipId: actor.partnershipId, ballotId: ballot.id, seatId: seat.seatId, ...vote })
    .onConflict((sent) => sent.columns(["partnershipId", "ballotId", "seatId"]).doUpdateSet(vote))
    .execute()
  return { reference }
}

type Paper = Pick<Kept, "ballot" | "seat" | "choice" | "via">

const column = { for: "votesFor", against: "against", abstain: "abstained" } as const

async function handIn(tx: Tx, actor: Actor, { ballot, seat, choice, via }: Paper): Promise<Cast> {
  const reference = makeReference()
  const first = await tx
    .insertInto("vote")
    .values({
      partnershipId: actor.partnershipId,
      ballotId: ballot.id,
      seatId: seat.seatId,
      choice: null,
      via,
      reference,
      at: actor.at,
    })
    .onConflict((handed) => handed.columns(["partnershipId", "ballotId", "seatId"]).doNothing())
    .returning("seatId")
    .executeTakeFirst()
  if (!first) throw new Conflict(words.message("handed-in-already"))
  const sum = column[choice]
  await tx
    .updateTable("ballotTally")
    .set((row) => ({ [sum]: row(sum, "+", 1) }))
    .where("ballotId", "=", ballot.id)
    .execute()
  return { reference }
}
