import { openingOf } from "#attendance"
import { bodyOf } from "#councils"
import { agendaItem, meetingOf } from "#meetings"
import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict, Invalid, NotFound } from "#platform/refusals"
import { noteProposalMoved, proposalsBefore } from "#recruitment"
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
  about?: About | null
}

/** What carrying the motion brings about: terms or minutes are adopted, somebody is appointed as proposed. */
export type About = { kind: "terms-version" | "application" | Matter; id: string }

type Place = { bodyId: string; meetingId: string | null; agendaItemId: string | null }

/**
 * Puts a motion before a body. Refused before its meeting begins and after it ends, and between meetings where the
 * rules in force know no such votes.
 * @returns its id
 */
export async function moveMotion(tx: Tx, actor: Actor, motion: NewMotion): Promise<string> {
  access.check(actor, "move", "motion")
  const { at, about = null, ...texts } = motion
  const place = "meetingId" in at ? await atMeeting(tx, at) : await betweenMeetings(tx, actor, at.bodyId)
  if (about) await mustBeBefore(tx, place, about)
  const kept = about ? { aboutKind: about.kind, aboutId: about.id } : {}
  const id = await write(tx, actor, { ...place, ...kept, ...texts })
  if (about?.kind === "application")
    await noteProposalMoved(tx, actor, { proposalId: about.id, motionId: id })
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
  motion: Place & MotionTexts & { amendsId?: string; aboutKind?: About["kind"]; aboutId?: string },
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

const fieldOf: Record<Matter, string> = {
  minutes: "minutesId",
  plan: "planId",
  "community-plan": "communityPlanId",
  report: "reportId",
}

/** What it is about must be this body's to decide, and not be settled. */
async function mustBeBefore(tx: Tx, place: Place, { kind, id }: About): Promise<void> {
  if (kind === "terms-version") return mustBeDraftOf(tx, place.bodyId, id)
  if (kind === "application") return mustBeProposedTo(tx, place.bodyId, id)
  const { bodyId, meetingId } = place
  const offered = await meaningOf(kind)?.choices(tx, { locale: "en", bodyId, meetingId })
  if (offered?.some(({ value }) => value === id)) return
  const reason = words.message(kind === "plan" ? "no-such-plan" : "no-such-matter")
  throw new Invalid([{ field: fieldOf[kind], reason }])
}

async function mustBeDraftOf(tx: Tx, bodyId: string, termsVersionId: string): Promise<void> {
  const draft = await termsVersion(tx, termsVersionId)
  if (draft?.bodyId === bodyId && draft.adoptedOn === null) return
  throw new Invalid([{ field: "termsVersionId", reason: words.message("no-such-draft") }])
}

async function mustBeProposedTo(tx: Tx, bodyId: string, proposalId: string): Promise<void> {
  if ((await proposalsBefore(tx, bodyId)).some(({ id }) => id === proposalId)) return
  throw new Invalid([{ field: "proposalId", reason: words.message("no-such-proposal") }])
}
