import { chainNode, putNode, removeNodes } from "#evidence"
import { meetingOf } from "#meetings"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { appointProposed, proposalLost } from "#recruitment"
import { adoptTerms, termsVersion } from "#terms"
import type { Ballot } from "../reads/ballots.ts"
import type { Motion } from "../reads/motions.ts"
import { shortText } from "../rules/short-text.ts"
import { lockedMotion } from "./locked-motion.ts"
import { meaningOf } from "./when-carried.ts"

type Decided = { motion: Motion; ballot: Ballot; outcome: "carried" | "lost" | "no-quorum" }

/**
 * What a declared result means, in its own transaction: a carried amendment changes the text, a carried motion stands in
 * the chain as a decision and adopts the terms or minutes, or appoints the person, it is about. One that a new vote no
 * longer carries leaves the chain.
 */
export async function bringAbout(tx: Tx, actor: Actor, { motion, ballot, outcome }: Decided): Promise<void> {
  if (motion.amendsId) {
    if (outcome === "carried") await amend(tx, actor, motion, motion.amendsId)
    return
  }
  if (outcome === "carried") return carry(tx, actor, { motion, ballot })
  const { id: motionId, aboutKind, aboutId: proposalId } = motion
  if (await chainNode(tx, motionId)) await removeNodes(tx, [motionId])
  if (outcome === "lost" && aboutKind === "application" && proposalId)
    await proposalLost(tx, asBody(actor), { proposalId, motionId })
}

async function carry(tx: Tx, actor: Actor, { motion, ballot }: Omit<Decided, "outcome">): Promise<void> {
  const { id, textEn, textFr, aboutKind, aboutId } = motion
  await putNode(tx, actor, { id, kind: "decision", titleEn: shortText(textEn), titleFr: shortText(textFr) })
  if (aboutKind === null || aboutId === null) return
  if (aboutKind === "terms-version") return adopt(tx, actor, { motion, ballot, termsVersionId: aboutId })
  const { meetingId, on } = await decidedAt(tx, actor, motion, ballot)
  const body = asBody(actor)
  if (aboutKind === "application") return appointProposed(tx, body, { proposalId: aboutId, motionId: id, on })
  const carried = { aboutId, motionId: id, meetingId, on, digest: ballot.aboutSha256 }
  await meaningOf(aboutKind)?.carried(tx, body, carried)
}

async function amend(tx: Tx, actor: Actor, amendment: Motion, mainId: string): Promise<void> {
  const main = await lockedMotion(tx, mainId)
  if (main.withdrawnAt) return
  const { partnershipId, at } = actor
  const { textEn, textFr } = main
  await tx
    .insertInto("motionText")
    .values({ partnershipId, motionId: main.id, textEn, textFr, until: at, amendmentId: amendment.id })
    .execute()
  await tx
    .updateTable("motion")
    .set({ textEn: amendment.textEn, textFr: amendment.textFr, version: main.version + 1 })
    .where("id", "=", main.id)
    .execute()
}

type Adopting = { motion: Motion; ballot: Ballot; termsVersionId: string }

/** Adopts what was voted on. A draft that was written on since, or is there no more, is not what was voted on. */
async function adopt(tx: Tx, actor: Actor, { motion, ballot, termsVersionId }: Adopting): Promise<void> {
  const draft = await termsVersion(tx, termsVersionId)
  if (!draft || draft.adoptedOn !== null || draft.version !== ballot.aboutVersion) return
  const { meetingId, on } = await decidedAt(tx, actor, motion, ballot)
  await adoptTerms(tx, asBody(actor), {
    id: termsVersionId,
    adoptedOn: on,
    inForceFrom: on,
    how: meetingId ? "meeting" : "between-meetings",
    noteEn: "",
    noteFr: "",
    motionId: motion.id,
  })
}

/** Where and on which day the body decided: at its meeting, or, by link, today. */
async function decidedAt(tx: Tx, actor: Actor, motion: Motion, ballot: Ballot) {
  const isInRoom = motion.meetingId !== null && ballot.method !== "link"
  const meeting = isInRoom ? await meetingOf(tx, motion.meetingId!) : undefined
  const on = meeting && meeting.heldOn < actor.today ? meeting.heldOn : actor.today
  return { meetingId: meeting?.id ?? null, on }
}

/** It is the body that adopts and appoints, by its vote, whoever declares it. */
function asBody(actor: Actor): Actor {
  return { ...actor, role: "system" }
}
