import fc from "fast-check"
import { expect, test } from "vitest"
import { aPartnership } from "../../../tests/builders.ts"
import { changes, happens } from "../../../tests/builders/afterwards.ts"
import type { Place } from "../../../tests/builders/afterwards.ts"
import { anItem, anOpenMeeting } from "../../../tests/builders/attendance.ts"
import { aBody, aSeat } from "../../../tests/builders/councils.ts"
import { aMotion } from "../../../tests/builders/motions.ts"
import { closeMeeting, declareConflict, markAttendance, quorumNow } from "#attendance"
import { ballotsOn, declareBallot, motionsOfMeeting, noteVotes, openBallot, outcomeSaid } from "#motions"
import { minutesOf } from "../reads/minutes.ts"
import { minutesText } from "./minutes-text.ts"
import { adoptMinutes } from "./adopt-minutes.ts"
import { writeParagraph } from "./write-paragraph.ts"

type Held = { meetingId: string; itemId: string }

const marks = fc.array(fc.constantFrom("present", "present", "regrets", "absent"), {
  minLength: 5,
  maxLength: 5,
})
const said = fc.array(fc.constantFrom("for", "for", "against", "abstain"), { minLength: 5, maxLength: 5 })

test("whatever happens afterwards, a past meeting's quorum, results, votes and minutes stay what they were", async () => {
  let changed = 0
  const property = fc.asyncProperty(changes, marks, said, async (sequence, present, votes) => {
    const place = await aPlace()
    const [adopted, draft] = [await held(place, present, votes), await held(place, present, votes)]
    await place.partnership.act((tx, actor) =>
      adoptMinutes(tx, actor, {
        meetingId: adopted.meetingId,
        adoptedOn: actor.today,
        atMeetingId: null,
      }),
    )
    const before = { adopted: await everythingOf(place, adopted), draft: await everythingOf(place, draft) }
    for (const change of sequence) changed += await happens(place, change)
    const after = { adopted: await everythingOf(place, adopted), draft: await everythingOf(place, draft) }
    expect(after).toEqual(before)
    expect(after.adopted.bytes).not.toBeUndefined()
  })
  await fc.assert(property, { numRuns: 16 })
  expect(changed, "the changes were all refused: nothing was shown").toBeGreaterThan(12)
}, 120_000)

async function aPlace(): Promise<Place> {
  const partnership = await aPartnership()
  const bodyId = await aBody(partnership)
  const seats: string[] = []
  for (let made = 0; made < 5; made++)
    seats.push((await aSeat(partnership, { bodyId, heldBy: "settlement" })).id)
  return { partnership, bodyId, seats }
}

/** A meeting of today that has ended: marks, a conflict of interest, a roll call on a motion, a paragraph. */
async function held(
  { partnership, bodyId, seats }: Place,
  present: readonly ("present" | "regrets" | "absent")[],
  votes: readonly ("for" | "against" | "abstain")[],
): Promise<Held> {
  const { act } = partnership
  const meetingId = await anOpenMeeting(partnership, { bodyId })
  const itemId = await anItem(partnership, meetingId)
  await act(async (tx, actor) => {
    for (const [place, seatId] of seats.entries())
      await markAttendance(tx, actor, { meetingId, seatId, presence: present[place]! })
    await declareConflict(tx, actor, { agendaItemId: itemId, seatId: seats[0]! })
  })
  const at = { meetingId, agendaItemId: itemId }
  const motionId = await aMotion(partnership, at, { moverSeatId: seats[1]!, seconderSeatId: seats[2]! })
  await act(async (tx, actor) => {
    const { ballotId } = await openBallot(tx, actor, { motionId, method: "roll-call" })
    const called = seats.flatMap((seatId, place) =>
      place > 0 && present[place] === "present" ? [{ seatId, choice: votes[place]!, was: null }] : [],
    )
    await noteVotes(tx, actor, { motionId, ballotId, votes: called })
    await declareBallot(tx, actor, { motionId, ballotId })
    await writeParagraph(tx, actor, { meetingId, agendaItemId: itemId, textEn: "Said.", textFr: "Dit." })
    await closeMeeting(tx, actor, meetingId)
  })
  return { meetingId, itemId }
}

function everythingOf({ partnership }: Place, { meetingId, itemId }: Held) {
  return partnership.read(async (tx) => {
    const motions = await motionsOfMeeting(tx, meetingId)
    const ballots = (await Promise.all(motions.map(({ id }) => ballotsOn(tx, id)))).flat()
    const { content, adopted } = (await minutesOf(tx, meetingId))!
    const kept = await tx
      .selectFrom("minutesAdoption")
      .select(["content", "sha256"])
      .where("meetingId", "=", meetingId)
      .executeTakeFirst()
    return {
      quorum: [await quorumNow(tx, meetingId), await quorumNow(tx, meetingId, itemId)],
      outcomes: motions.map(({ outcome, withdrawnAt }) => ({ outcome, withdrawnAt })),
      ballots,
      sentences: ballots.map((ballot) => outcomeSaid("fr", ballot, ballot.result!)),
      attendance: content.attendance,
      minutedQuorum: content.quorum,
      items: content.items,
      bytes: kept,
      letter: adopted && minutesText("fr", content),
    }
  })
}
