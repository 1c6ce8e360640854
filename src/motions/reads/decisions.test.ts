import { expect, test } from "vitest"
import { aPartnership } from "../../../tests/builders.ts"
import { aBallot, aCouncil, aMeeting, aMotion } from "../../../tests/builders/motions.ts"
import { declareBallot, decisionCount, decisionsOf, noteVotes } from "../index.ts"

test("the register: due reviews first, then the newest; found by body, result and words in either language", async () => {
  const partnership = await aPartnership()
  const { bodyId, seats } = await aCouncil(partnership, { seats: 3 })
  const meetingId = await aMeeting(partnership, bodyId, { seats, marks: ["present", "present", "present"] })
  const decide = async (textEn: string, choice: "for" | "against", reviewOn: string | null = null) => {
    const motionId = await aMotion(partnership, { meetingId }, { textEn, textFr: `${textEn} (fr)`, reviewOn })
    const ballotId = await aBallot(partnership, motionId, { method: "roll-call" })
    await partnership.act(async (tx, actor) => {
      const votes = seats.map((seatId) => ({ seatId, choice, was: null }))
      await noteVotes(tx, actor, { motionId, ballotId, votes })
      await declareBallot(tx, actor, { motionId, ballotId })
    })
    return motionId
  }
  const later = await decide("Look later", "for", "2027-05-01")
  const due = await decide("Look now", "for", "2026-11-20")
  const overdue = await decide("Look long ago", "for", "2026-10-01")
  const lost = await decide("50% of_it", "against")
  await aMotion(partnership, { meetingId }, { textEn: "Not decided" })
  const today = "2026-11-22"
  const found = (filter = {}) =>
    partnership.read(async (tx) => (await decisionsOf(tx, { filter, today, most: 10 })).map(({ id }) => id))
  expect((await found()).slice(0, 2)).toEqual([overdue, due])
  expect((await found()).slice(2).toSorted()).toEqual([later, lost].toSorted())
  expect(await found({ outcome: "lost" })).toEqual([lost])
  expect(await found({ text: "LOOK NOW (FR)" })).toEqual([due])
  expect(await found({ text: "%" })).toEqual([lost])
  expect(await found({ text: "f_i" })).toEqual([lost])
  expect(await found({ bodyId: meetingId })).toEqual([])
  expect(await partnership.read((tx) => decisionCount(tx, { outcome: "carried" }))).toBe(3)
})
