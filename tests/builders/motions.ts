import { markAttendance, openMeeting } from "#attendance"
import type { SeatMark } from "#attendance"
import { seatRepresentative } from "#councils"
import { scheduleMeeting } from "#meetings"
import { castVote, declareBallot, motionOf, moveMotion, openBallot } from "#motions"
import type { NewBallot, NewMotion } from "#motions"
import { addContact } from "#organizations"
import { act } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { adoptTerms, draftTerms, setRules, usualRules } from "#terms"
import type { Rules } from "#terms"
import type { TestPartnership } from "../builders.ts"
import { aBody, aSeat } from "./councils.ts"
import { linkKey } from "./updates.ts"

/** A council of so many voting seats, each with somebody who can be written to; by the usual rules or those given. */
export async function aCouncil(
  partnership: TestPartnership,
  { seats = 5, rules }: { seats?: number; rules?: Rules } = {},
) {
  const bodyId = await aBody(partnership)
  const ids: string[] = []
  for (let place = 0; place < seats; place++) {
    const { id, organizationId } = await aSeat(partnership, { bodyId, heldBy: "settlement" })
    ids.push(id)
    await partnership.act(async (tx, actor) => {
      const email = `seat${place}.${id.slice(0, 8)}@council.example`
      const locale = place % 2 === 0 ? "en" : "fr"
      const contact = { organizationId: organizationId!, name: `Member ${place}`, email, locale } as const
      const contactId = await addContact(tx, actor, contact)
      await seatRepresentative(tx, actor, { seatId: id, version: 1, contactId, from: "2024-01-01" })
    })
  }
  if (rules) await adopted(partnership, bodyId, rules)
  return { bodyId, seats: ids }
}

/** Terms with these rules, adopted on the partnership's day. */
export async function adopted(partnership: TestPartnership, bodyId: string, rules: Rules): Promise<string> {
  return partnership.act(async (tx, actor) => {
    const id = await draftTerms(tx, actor, bodyId)
    await setRules(tx, actor, { id, version: 1, rules })
    const adoptedOn = actor.today
    const texts = { noteEn: "", noteFr: "", amendments: [] }
    await adoptTerms(tx, actor, { id, adoptedOn, inForceFrom: adoptedOn, how: "founding", ...texts })
    return id
  })
}

type Presence = SeatMark["presence"]

/** A meeting of the body that has begun, with its seats marked in order; those not named are absent. */
export async function aMeeting(
  partnership: TestPartnership,
  bodyId: string,
  {
    seats,
    marks = [],
    secondOf = null,
  }: { seats: readonly string[]; marks?: readonly Presence[]; secondOf?: string | null },
): Promise<string> {
  return partnership.act(async (tx, actor) => {
    const names = { nameEn: "Council meeting", nameFr: "Réunion du conseil" }
    const when = { heldOn: actor.today, startsAt: "17:00", minutes: 120 }
    const meetingId = await scheduleMeeting(tx, actor, { bodyId, ...names, ...when, secondOf })
    await openMeeting(tx, actor, meetingId)
    for (const [place, presence] of marks.entries()) {
      const proxySeatId = presence === "proxy" ? seats[0]! : null
      await markAttendance(tx, actor, {
        meetingId,
        seatId: seats[place]!,
        presence,
        proxySeatId,
        name: "Sitting",
      })
    }
    return meetingId
  })
}

/** A motion to buy a bus. */
export function aMotion(
  partnership: TestPartnership,
  at: NewMotion["at"],
  changes: Partial<NewMotion> = {},
): Promise<string> {
  const texts = { textEn: "That we buy a bus", textFr: "Que nous achetions un autobus" }
  return partnership.act((tx, actor) => moveMotion(tx, actor, { at, ...texts, ...changes }))
}

/** A vote on it; by link it closes after the usual five days. */
export async function aBallot(
  partnership: TestPartnership,
  motionId: string,
  ballot: Omit<NewBallot, "motionId">,
): Promise<string> {
  const opened = await partnership.act((tx, actor) =>
    openBallot(tx, actor, { motionId, closesOn: "2026-11-30", linkKey, ...ballot }),
  )
  return opened.ballotId
}

export const standing = async (partnership: TestPartnership, motionId: string) =>
  (await partnership.read((tx) => motionOf(tx, motionId)))?.outcome

export const rulesWith = (changes: Partial<Rules>): Rules => ({ ...usualRules, ...changes })

/** One of everything an address about motions can name, and the link of a seat that has voted. */
export async function motionsOfEveryKind(partnership: TestPartnership) {
  const { bodyId, seats } = await aCouncil(partnership, { seats: 3 })
  const motion = await aMotion(partnership, { bodyId })
  const voted = await aMotion(partnership, { bodyId }, { textEn: "By link", textFr: "Par lien" })
  const ballot = await aBallot(partnership, voted, { method: "link" })
  const link = await linkOf(partnership, ballot, seats[0]!)
  await byLink(partnership, link, (tx, actor) => castVote(tx, actor, { choice: "for", reason: "It is time" }))
  const decided = await aMotion(partnership, { bodyId }, { textEn: "Decided", textFr: "Décidée" })
  const first = await aBallot(partnership, decided, { method: "link" })
  for (const seat of seats)
    await byLink(partnership, await linkOf(partnership, first, seat), (tx, actor) =>
      castVote(tx, actor, { choice: "for" }),
    )
  await partnership.act((tx, actor) => declareBallot(tx, actor, { motionId: decided, ballotId: first }))
  return {
    named: { motion, ballot, voter: seats[1]! },
    links: { "/:locale/link/:token/vote": link, "/:locale/link/:token/vote/receipt": link },
  }
}

/** The link a seat was sent last. */
export async function linkOf(
  partnership: TestPartnership,
  ballotId: string,
  seatId: string,
): Promise<string> {
  const link = await partnership.read((tx) =>
    tx
      .selectFrom("ballotLink")
      .select("linkId")
      .where("ballotId", "=", ballotId)
      .where("seatId", "=", seatId)
      .orderBy("madeAt", "desc")
      .executeTakeFirstOrThrow(),
  )
  return link.linkId
}

/** One act of whoever opened that link. */
export function byLink<Result>(
  { database, coordinator }: TestPartnership,
  linkId: string,
  work: (tx: Tx, actor: Actor) => Promise<Result>,
): Promise<Result> {
  const actor: Actor = { ...coordinator, kind: "link", id: linkId, role: "link" }
  return act({ database, actor }, (tx) => work(tx, actor))
}
