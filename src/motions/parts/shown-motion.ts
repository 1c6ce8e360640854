import { chainNode, walkDown, walkDownFromEach, walkUp } from "#evidence"
import { dayOf } from "#platform/clock"
import type { Tx } from "#platform/database"
import { formatDate, inLanguage, nameIn } from "#platform/words"
import type { Locale } from "#platform/words"
import { proposalOf } from "#recruitment"
import { termsVersion } from "#terms"
import { meaningOf } from "../acts/when-carried.ts"
import { ballotsOn } from "../reads/ballots.ts"
import { amendmentsOf, motionOf, textsBefore } from "../reads/motions.ts"
import type { Motion } from "../reads/motions.ts"
import { seatsToName } from "../reads/seats-to-name.ts"
import { motionStanding } from "../rules/motion-standing.ts"
import { shortText } from "../rules/short-text.ts"
import { words } from "../words/index.ts"
import { listedMotion } from "./listed-motion.ts"
import { seatIn } from "./seat-in.ts"
import { shownBallot } from "./shown-ballot.ts"

type Asked = {
  locale: Locale
  at: Date
  timeZone: string
  /** Whether the reader moves motions: then also whoever came forward is theirs to see. */
  may: boolean
}

export type ShownMotion = Awaited<ReturnType<typeof shownMotion>>

/** Everything the page of one motion shows, in the reader's language. */
export async function shownMotion(tx: Tx, motion: Motion, { locale, at, timeZone, may }: Asked) {
  const movedOn = dayOf(motion.madeAt, timeZone)
  const seats = await seatsToName(tx, { ...motion, on: movedOn })
  const seatName = (id: string | null) => {
    const seat = seats.find((one) => one.id === id)
    return seat ? seatIn(locale, seat) : null
  }
  const main = motion.amendsId ? await motionOf(tx, motion.amendsId) : undefined
  const ballots = await ballotsOn(tx, motion.id)
  return {
    motion: {
      id: motion.id,
      bodyId: motion.bodyId,
      body: inLanguage(locale, motion, "body"),
      meetingId: motion.meetingId,
      meeting: nameIn(locale, { nameEn: motion.meetingEn, nameFr: motion.meetingFr }),
      item: nameIn(locale, { nameEn: motion.itemEn, nameFr: motion.itemFr }),
      text: inLanguage(locale, motion, "text"),
      rationale: inLanguage(locale, motion, "rationale"),
      mover: seatName(motion.moverSeatId),
      seconder: seatName(motion.seconderSeatId),
      reviewOn: motion.reviewOn,
      movedOn,
      isAmendment: motion.amendsId !== null,
      isAbout: motion.aboutId !== null,
    },
    standing: motionStanding(motion, at),
    main: main && {
      id: main.id,
      text: shortText(inLanguage(locale, main, "text")),
      current: inLanguage(locale, main, "text"),
    },
    matter: await matterOf(tx, { locale, may, motion, digest: ballots[0]?.aboutSha256 ?? null }),
    before: (await textsBefore(tx, motion.id)).map((text) => ({
      id: text.id,
      text: inLanguage(locale, text, "text"),
      until: formatDate(locale, dayOf(text.until, timeZone)),
      amendmentId: text.amendmentId,
    })),
    amendments: (await amendmentsOf(tx, motion.id)).map((one) => listedMotion(locale, one, at)),
    ballots: ballots.map((ballot) => shownBallot(locale, ballot, timeZone)),
    chain: await chainOf(tx, motion.id),
  }
}

/** What carrying it adopts, and whether that was done; a path is within the partnership. */
async function matterOf(tx: Tx, of: { locale: Locale; may: boolean; motion: Motion; digest: string | null }) {
  const { locale, motion, digest } = of
  const { id: motionId, aboutKind, aboutId } = motion
  if (!aboutId) return null
  if (aboutKind === "application") return appointmentOf(tx, { locale, may: of.may, proposalId: aboutId })
  if (aboutKind !== "terms-version") {
    const shown = await meaningOf(aboutKind)?.shown(tx, { locale, aboutId, motionId, digest })
    return shown ? { term: "adopts" as const, ...shown } : null
  }
  const terms = await termsVersion(tx, aboutId)
  const say = words(locale)
  return {
    term: "adopts" as const,
    label: terms ? say("terms-number", { number: terms.number }) : "",
    path: terms ? `/council/terms/${terms.id}` : "",
    isDone: terms !== undefined && terms.adoptedOn !== null,
    whyNot: say("not-adopted-why"),
  }
}

/** Whom carrying it appoints; where they wait for it, the page of their interest says why. */
async function appointmentOf(
  tx: Tx,
  { locale, may, proposalId }: { locale: Locale; may: boolean; proposalId: string },
) {
  const proposal = await proposalOf(tx, proposalId)
  if (!proposal) return null
  return {
    term: "appoints" as const,
    label: proposal.personName,
    path: may ? `/council/interests/${proposal.expressionId}` : "",
    isDone: proposal.outcome === "carried" && proposal.waitsBecause === null,
    whyNot: words(locale)("not-appointed-why"),
  }
}

/** What a decision rests on, and what came of it: of an action also what shows that it was done. */
async function chainOf(tx: Tx, motionId: string) {
  if (!(await chainNode(tx, motionId))) return null
  const up = await walkUp(tx, motionId)
  const actions = up.filter(({ kind }) => kind === "action").map(({ id }) => id)
  const under = await walkDownFromEach(tx, actions)
  return {
    down: await walkDown(tx, motionId),
    up: up.map((node) => ({
      ...node,
      proofs: (under.get(node.id) ?? []).filter(({ kind, steps }) => kind === "document" && steps === 1),
    })),
  }
}
