import { seatsOf } from "#councils"
import { revokePersonalLink } from "#identity"
import { letterhead } from "#partnerships"
import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict } from "#platform/refusals"
import { access } from "../access.ts"
import { voteLinks } from "../reads/vote-links.ts"
import { motionNamed } from "../rules/short-text.ts"
import type { MotionNamed } from "../rules/short-text.ts"
import { words } from "../words/index.ts"
import { openBallotOf } from "./open-ballot-of.ts"
import { sendVoteLinks } from "./send-vote-links.ts"

declare module "#platform/acts" {
  interface Acts {
    "motions.link-sent-again": MotionNamed & { seatId: string }
  }
}

/** Sends a seat a new way to vote, to who speaks for it now; the one before ends. Refused when nobody can be written to. */
export async function sendVoteLinkAgain(
  tx: Tx,
  actor: Actor,
  wanted: { motionId: string; ballotId: string; seatId: string; linkKey: Buffer },
): Promise<void> {
  access.check(actor, "take", "vote")
  const { seatId, linkKey } = wanted
  const { motion, ballot } = await openBallotOf(tx, actor, { ...wanted, held: "alone" })
  if (ballot.method !== "link" && ballot.method !== "secret")
    throw new Conflict(words.message("other-method"))
  const seat = ballot.seats.find((one) => one.seatId === seatId)
  if (!seat || seat.isRecused) throw new Conflict(words.message("is-recused"))
  const seats = await seatsOf(tx, motion.bodyId, { on: actor.today, locale: "en" })
  const now = seats.find(({ id }) => id === seatId)
  const old = (await voteLinks(tx, ballot.id)).get(seatId)
  const { organizationId, nameEn: organizationEn, nameFr: organizationFr } = seat
  const unreachable = await sendVoteLinks(tx, actor, {
    motion,
    ballotId: ballot.id,
    closesAt: ballot.closesAt,
    seats: [
      {
        seatId,
        organizationId,
        organizationEn,
        organizationFr,
        name: now?.representative ?? "",
        contactId: now?.contactId ?? null,
      },
    ],
    head: await letterhead(tx, actor.kind === "person" ? actor.id : null),
    linkKey,
  })
  if (unreachable.length > 0) throw new Conflict(words.message("nobody-to-write-to"))
  if (old) await revokePersonalLink(tx, actor, old.linkId)
  await record(tx, actor, {
    kind: "motions.link-sent-again",
    subject: { kind: "motion", id: motion.id },
    details: { ...motionNamed(motion), seatId },
  })
}
