import { openingOf } from "#attendance"
import { bodyOf } from "#councils"
import { agendaItem, meetingOf } from "#meetings"
import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict, Invalid, NotFound } from "#platform/refusals"
import { rulesInForce, termsVersion } from "#terms"
import { access } from "../access.ts"
import { motionNamed } from "../rules/short-text.ts"
import type { MotionNamed } from "../rules/short-text.ts"
import { words } from "../words/index.ts"
import { lockedMotion } from "./locked-motion.ts"
import { mustBeNamedWell } from "./must-be-named-well.ts"
import { meaningOf } from "./when-carried.ts"
import type { Matter } from "./when-carried.ts"

declare module "#platform/acts" {
  interface Acts {
    "motions.moved": MotionNamed
    "motions.amendment-moved": MotionNamed
  }
}

export type MotionTexts = {
  textEn: string
  textFr: string
  rationaleEn?: string
  rationaleFr?: string
  moverSeatId?: string | null
  seconderSeatId?: string | null
  /** When the decision is to be looked at again. */
  reviewOn?: string | null
}

export type NewMotion = MotionTexts & {
  /** At a meeting that has begun, on one of its items or as a whole; or by a body between its meetings. */
  at: { meetingId: string; agendaItemId?: string | null } | { bodyId: string }
  /** A draft of the body's terms of reference, which carrying the motion adopts. */
  termsVersionId?: string | null
  /** Something else that carrying the motion brings about. */
  about?: { matter: Matter; id: string } | null
}

type Place = { bodyId: string; meetingId: string | null; agendaItemId: string | null }

/**
 * Puts a motion before a body. Refused before its meeting begins and after it ends, and between meetings where the
 * rules in force know no such votes.
 * @returns its id
 */
export async function moveMotion(tx: Tx, actor: Actor, motion: NewMotion): Promise<string> {
  access.check(actor, "move", "motion")
  const { at, termsVersionId, about: matter, ...texts } = motion
  const place = "meetingId" in at ? await atMeeting(tx, at) : await betweenMeetings(tx, actor, at.bodyId)
  if (termsVersionId) await mustBeDraftOf(tx, place.bodyId, termsVersionId)
  if (termsVersionId && matter)
    throw new Invalid([{ field: `${matter.matter}Id`, reason: words.message("one-matter") }])
  if (matter) await mustBeOffered(tx, place, matter)
  const about = termsVersionId
    ? { aboutKind: "terms-version" as const, aboutId: termsVersionId }
    : matter
      ? { aboutKind: matter.matter, aboutId: matter.id }
      : {}
  const id = await write(tx, actor, { ...place, ...about, ...texts })
  await record(tx, actor, {
    kind: "motions.moved",
    subject: { kind: "motion", id },
    details: motionNamed(motion),
  })
  return id
}

/**
 * Moves to change another motion's text: what is given is the whole text as it would read. Refused once a vote on that
 * motion was opened.
 */
export async function moveAmendment(
  tx: Tx,
  actor: Actor,
  amendment: Omit<MotionTexts, "reviewOn"> & { amendsId: string },
): Promise<string> {
  access.check(actor, "move", "motion")
  const main = await lockedMotion(tx, amendment.amendsId)
  if (main.amendsId) throw new Conflict(words.message("amendment-of-amendment"))
  if (main.withdrawnAt) throw new Conflict(words.message("was-withdrawn"))
  if (main.ballotId) throw new Conflict(words.message("voted-on"))
  if (main.textEn === amendment.textEn && main.textFr === amendment.textFr)
    throw new Invalid([{ field: "textEn", reason: words.message("amends-nothing") }])
  const { bodyId, meetingId, agendaItemId } = main
  if (meetingId) await mustBeOpen(tx, meetingId)
  const id = await write(tx, actor, { bodyId, meetingId, agendaItemId, ...amendment })
  await record(tx, actor, {
    kind: "motions.amendment-moved",
    subject: { kind: "motion", id },
    details: motionNamed(main),
  })
  return id
}

async function write(
  tx: Tx,
  actor: Actor,
  motion: Place & MotionTexts & { amendsId?: string; aboutKind?: "terms-version" | Matter; aboutId?: string },
): Promise<string> {
  const { moverSeatId = null, seconderSeatId = null, ...rest } = motion
  await mustBeNamedWell(tx, { ...motion, on: actor.today }, { moverSeatId, seconderSeatId })
  const { id } = await tx
    .insertInto("motion")
    .values({
      partnershipId: actor.partnershipId,
      ...rest,
      moverSeatId,
      seconderSeatId,
      madeAt: actor.at,
    })
    .returning("id")
    .executeTakeFirstOrThrow()
  return id
}

async function atMeeting(
  tx: Tx,
  { meetingId, agendaItemId = null }: { meetingId: string; agendaItemId?: string | null },
): Promise<Place> {
  const meeting = await meetingOf(tx, meetingId)
  if (!meeting) throw new NotFound()
  await mustBeOpen(tx, meetingId)
  if (agendaItemId && (await agendaItem(tx, agendaItemId))?.meetingId !== meetingId) throw new NotFound()
  return { bodyId: meeting.bodyId, meetingId, agendaItemId }
}

/** Refused while nobody has opened the meeting, and once it has ended. */
export async function mustBeOpen(tx: Tx, meetingId: string): Promise<void> {
  const opening = await openingOf(tx, meetingId)
  if (!opening) throw new Conflict(words.message("not-begun"))
  if (opening.closedAt) throw new Conflict(words.message("has-ended"))
}

async function betweenMeetings(tx: Tx, actor: Actor, bodyId: string): Promise<Place> {
  if (!(await bodyOf(tx, bodyId))) throw new NotFound()
  const { rules } = await rulesInForce(tx, bodyId, actor.today)
  if (rules.betweenMeetings === "not-allowed") throw new Conflict(words.message("not-between"))
  return { bodyId, meetingId: null, agendaItemId: null }
}

async function mustBeOffered(
  tx: Tx,
  { bodyId, meetingId }: Place,
  { matter, id }: { matter: Matter; id: string },
): Promise<void> {
  const offered = await meaningOf(matter)?.choices(tx, { locale: "en", bodyId, meetingId })
  if (offered?.some(({ value }) => value === id)) return
  throw new Invalid([{ field: `${matter}Id`, reason: words.message("no-such-matter") }])
}

async function mustBeDraftOf(tx: Tx, bodyId: string, termsVersionId: string): Promise<void> {
  const draft = await termsVersion(tx, termsVersionId)
  if (draft?.bodyId === bodyId && draft.adoptedOn === null) return
  throw new Invalid([{ field: "termsVersionId", reason: words.message("no-such-draft") }])
}
