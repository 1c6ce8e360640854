import { beforeAll, expect, test } from "vitest"
import { closeMeeting, markAttendance, openMeeting } from "#attendance"
import { inviteGuest, scheduleMeeting } from "#meetings"
import { castVote, declareBallot, moveMotion, noteVotes, openBallot, whenCarried } from "#motions"
import { aPartnership } from "../../../tests/builders.ts"
import { aBallot, aCouncil, aMeeting, aMotion, byLink, linkOf } from "../../../tests/builders/motions.ts"
import { linkKey } from "../../../tests/builders/updates.ts"
import { minutesOf } from "../reads/minutes.ts"
import { minutesMeaning } from "./adopt-by-motion.ts"
import { circulateMinutes } from "./circulate-minutes.ts"
import { writeParagraph } from "./write-paragraph.ts"

beforeAll(() => whenCarried("minutes", minutesMeaning))

/** A meeting of three days ago, closed unless said otherwise, its draft sent round; and one today where all three seats sit. */
async function twoMeetings({ closes = true } = {}) {
  const partnership = await aPartnership()
  const { act } = partnership
  const { bodyId, seats } = await aCouncil(partnership, { seats: 3 })
  const earlier = await act(async (tx, actor) => {
    const named = { nameEn: "Fall meeting", nameFr: "Réunion d’automne", startsAt: "17:00", minutes: 60 }
    const id = await scheduleMeeting(tx, actor, { bodyId, ...named, heldOn: actor.today })
    const guest = { meetingId: id, name: "Zoé", email: "zoe@guest.example", locale: "fr" as const, linkKey }
    await inviteGuest(tx, actor, guest)
    await openMeeting(tx, actor, id)
    await markAttendance(tx, actor, { meetingId: id, seatId: seats[0]!, presence: "present" })
    await writeParagraph(tx, actor, { meetingId: id, agendaItemId: null, textEn: "Said.", textFr: "Dit." })
    await circulateMinutes(tx, actor, { meetingId: id, linkKey })
    if (closes) await closeMeeting(tx, actor, id)
    return id
  })
  const now = await aMeeting(partnership, bodyId, { seats, marks: ["present", "present", "present"] })
  return { partnership, bodyId, seats, earlier, now }
}

type Place = Awaited<ReturnType<typeof twoMeetings>>

const adoption = ({ partnership: { act }, earlier, now }: Place) =>
  act((tx, actor) =>
    moveMotion(tx, actor, {
      at: { meetingId: now },
      textEn: "That the minutes be adopted",
      textFr: "Que le procès-verbal soit adopté",
      about: { kind: "minutes", id: earlier },
    }),
  )

async function vote({ partnership: { act }, seats }: Place, motionId: string, meanwhile = async () => {}) {
  const { ballotId } = await act((tx, actor) => openBallot(tx, actor, { motionId, method: "roll-call" }))
  await meanwhile()
  return act(async (tx, actor) => {
    const votes = seats.map((seatId) => ({ seatId, choice: "for" as const, was: null }))
    await noteVotes(tx, actor, { motionId, ballotId, votes })
    return declareBallot(tx, actor, { motionId, ballotId })
  })
}

const adoptedNow = ({ partnership: { read }, earlier }: Place) =>
  read(async (tx) => {
    const adoption = await tx
      .selectFrom("minutesAdoption")
      .select(["adoptedOn", "atMeetingId", "motionId"])
      .where("meetingId", "=", earlier)
      .executeTakeFirst()
    expect((await minutesOf(tx, earlier))?.adopted ?? null).toEqual(
      adoption ? expect.objectContaining({ adoptedOn: adoption.adoptedOn }) : null,
    )
    return adoption
  })

const said = ({ partnership: { read }, earlier }: Place, motionId: string) =>
  read(async (tx) => {
    const ballot = await tx
      .selectFrom("ballot")
      .select("aboutSha256")
      .where("motionId", "=", motionId)
      .executeTakeFirstOrThrow()
    const of = { locale: "en" as const, aboutId: earlier, motionId, digest: ballot.aboutSha256 }
    return (await minutesMeaning.shown(tx, of))!
  })

test("a carried motion adopts the minutes on the day of its meeting, there, and by that motion", async () => {
  const place = await twoMeetings()
  const motionId = await adoption(place)
  expect((await vote(place, motionId)).outcome).toBe("carried")
  const { today } = place.partnership.coordinator
  expect(await adoptedNow(place)).toEqual({ adoptedOn: today, atMeetingId: place.now, motionId })
  expect(await said(place, motionId)).toMatchObject({ isDone: true })
  await expect(adoption(place)).rejects.toMatchObject({ problems: [{ field: "minutesId" }] })
})

test("minutes written on after the vote was opened are not adopted, and the motion's page says why", async () => {
  const place = await twoMeetings()
  const { earlier: meetingId, partnership } = place
  const motionId = await adoption(place)
  const later = { meetingId, agendaItemId: null, textEn: "More.", textFr: "Plus." }
  const outcome = await vote(place, motionId, async () => {
    await partnership.act((tx, actor) => writeParagraph(tx, actor, later))
  })
  expect(outcome.outcome).toBe("carried")
  expect(await adoptedNow(place)).toBeUndefined()
  expect(await said(place, motionId)).toMatchObject({
    isDone: false,
    whyNot: expect.stringContaining("changed after the vote was opened"),
  })
  const again = await adoption(place)
  await vote(place, again)
  expect(await adoptedNow(place)).toMatchObject({ motionId: again })
  expect((await said(place, motionId)).whyNot).toContain("adopted already")
})

test("another meeting called while the vote is open makes no other minutes", async () => {
  const place = await twoMeetings()
  const { partnership, bodyId } = place
  const motionId = await adoption(place)
  await vote(place, motionId, async () => {
    const next = { nameEn: "Winter", nameFr: "Hiver", heldOn: "2027-01-20", startsAt: "17:00", minutes: 60 }
    await partnership.act((tx, actor) => scheduleMeeting(tx, actor, { bodyId, ...next }))
  })
  expect(await adoptedNow(place)).toMatchObject({ motionId })
})

test("a lost motion adopts nothing; only what waits to be adopted by this body is offered", async () => {
  const place = await twoMeetings()
  const { partnership, seats, now } = place
  const motionId = await adoption(place)
  await partnership.act(async (tx, actor) => {
    const { ballotId } = await openBallot(tx, actor, { motionId, method: "roll-call" })
    const votes = seats.map((seatId) => ({ seatId, choice: "against" as const, was: null }))
    await noteVotes(tx, actor, { motionId, ballotId, votes })
    await declareBallot(tx, actor, { motionId, ballotId })
  })
  expect(await adoptedNow(place)).toBeUndefined()
  const open = await twoMeetings({ closes: false })
  await expect(adoption(open)).rejects.toMatchObject({ problems: [{ field: "minutesId" }] })
  const elsewhere = { ...place, earlier: (await twoMeetings()).earlier }
  await expect(adoption(elsewhere)).rejects.toMatchObject({ problems: [{ field: "minutesId" }] })
  await expect(adoption({ ...place, earlier: now })).rejects.toMatchObject({ status: 400 })
})

test("a vote by link between meetings adopts the minutes today, at no meeting", async () => {
  const place = await twoMeetings()
  const { partnership, bodyId, seats, earlier } = place
  const motionId = await aMotion(partnership, { bodyId }, { about: { kind: "minutes", id: earlier } })
  const ballotId = await aBallot(partnership, motionId, { method: "link" })
  for (const seat of seats)
    await byLink(partnership, await linkOf(partnership, ballotId, seat), (tx, actor) =>
      castVote(tx, actor, { choice: "for" }),
    )
  await partnership.act((tx, actor) => declareBallot(tx, actor, { motionId, ballotId }))
  const { today } = partnership.coordinator
  expect(await adoptedNow(place)).toEqual({ adoptedOn: today, atMeetingId: null, motionId })
})

test("who declares needs no right to adopt: the chair's result adopts like the clock's", async () => {
  const place = await twoMeetings()
  const { partnership } = place
  const motionId = await adoption(place)
  const { ballotId } = await partnership.act((tx, actor) =>
    openBallot(tx, actor, { motionId, method: "consensus" }),
  )
  const { as } = partnership
  await partnership.act((tx) => declareBallot(tx, as("chair"), { motionId, ballotId }))
  expect(await adoptedNow(place)).toMatchObject({ motionId })
})
