import { expect, test } from "vitest"
import { closeMeeting, markAttendance, openMeeting } from "#attendance"
import { scheduleMeeting } from "#meetings"
import { sendVoteLinkAgain } from "#motions"
import { aPartnership } from "../../../tests/builders.ts"
import type { TestPartnership } from "../../../tests/builders.ts"
import { aBody, aSeat } from "../../../tests/builders/councils.ts"
import { aBallot, aCouncil, aMotion } from "../../../tests/builders/motions.ts"
import { linkKey } from "../../../tests/builders/updates.ts"
import { engagedOrganizations, outreachTo } from "../reads/engagement.ts"
import { recordOutreach } from "./record-outreach.ts"

/** A meeting held some days ago to which the seat's organisation came, or not. */
async function aMeeting(
  partnership: TestPartnership,
  meeting: { bodyId: string; heldOn: string; seatId: string; presence?: "present" | "regrets" },
) {
  const { bodyId, heldOn, seatId, presence } = meeting
  await partnership.act(async (tx, actor) => {
    const planned = { bodyId, nameEn: "Council", nameFr: "Conseil", heldOn, startsAt: "17:00", minutes: 120 }
    const id = await scheduleMeeting(tx, actor, planned)
    await openMeeting(tx, actor, id)
    if (presence) await markAttendance(tx, actor, { meetingId: id, seatId, presence })
    await closeMeeting(tx, actor, id)
  })
}

async function aSeatedOrganization(partnership: TestPartnership) {
  const bodyId = await aBody(partnership)
  const seat = await aSeat(partnership, { bodyId, heldBy: "library" })
  return { bodyId, seatId: seat.id, organizationId: seat.organizationId! }
}

const daysAgo = (today: string, days: number) =>
  new Date(Date.parse(`${today}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10)

test("two meetings missed without a word are worth watching, and one with regrets is not", async () => {
  const partnership = await aPartnership()
  const { today } = partnership.coordinator
  const { bodyId, seatId, organizationId } = await aSeatedOrganization(partnership)
  const standing = async () => {
    const all = await partnership.read((tx) => engagedOrganizations(tx, today))
    return all.find((one) => one.id === organizationId)
  }
  await aMeeting(partnership, { bodyId, seatId, heldOn: daysAgo(today, 60) })
  expect(await standing()).toMatchObject({ standing: "engaged", signs: [] })
  await aMeeting(partnership, { bodyId, seatId, heldOn: daysAgo(today, 30) })
  expect(await standing()).toMatchObject({ standing: "watch", signs: [{ kind: "absent", meetings: 2 }] })
  await aMeeting(partnership, { bodyId, seatId, heldOn: daysAgo(today, 5), presence: "regrets" })
  expect((await standing())!.signs.map((sign) => sign.kind)).toEqual(["often-away"])
})

test("what an organisation was asked this quarter counts its meetings and each vote by link once", async () => {
  const partnership = await aPartnership()
  const { today } = partnership.coordinator
  const { bodyId, seats } = await aCouncil(partnership, { seats: 1 })
  const seatId = seats[0]!
  await aMeeting(partnership, { bodyId, seatId, heldOn: today, presence: "present" })
  const motionId = await aMotion(partnership, { bodyId })
  const ballotId = await aBallot(partnership, motionId, { method: "link" })
  const asked = async () => {
    const [only] = await partnership.read((tx) => engagedOrganizations(tx, today))
    return only!.engagement.asked
  }
  expect(await asked()).toEqual({ meetings: 120, updates: 0, votes: 5 })
  await partnership.act((tx, actor) => sendVoteLinkAgain(tx, actor, { motionId, ballotId, seatId, linkKey }))
  expect(await asked()).toEqual({ meetings: 120, updates: 0, votes: 5 })
})

test("a call is kept with who made it, and not for a day to come", async () => {
  const partnership = await aPartnership()
  const { today } = partnership.coordinator
  const { organizationId } = await aSeatedOrganization(partnership)
  const outreach = { organizationId, how: "phone" as const, note: "Back in January" }
  await partnership.act((tx, actor) => recordOutreach(tx, actor, { ...outreach, onDay: today }))
  expect(await partnership.read((tx) => outreachTo(tx, organizationId))).toMatchObject([
    { onDay: today, how: "phone", note: "Back in January" },
  ])
  const tomorrow = partnership.act((tx, actor) =>
    recordOutreach(tx, actor, { ...outreach, onDay: "2999-01-01" }),
  )
  await expect(tomorrow).rejects.toMatchObject({ problems: [{ field: "onDay" }] })
})

test("only a coordinator notes a call", async () => {
  const partnership = await aPartnership()
  const { organizationId } = await aSeatedOrganization(partnership)
  for (const role of ["chair", "observer", "link"]) {
    const noting = partnership.act((tx, actor) =>
      recordOutreach(tx, { ...actor, role }, { organizationId, onDay: actor.today, how: "phone", note: "" }),
    )
    await expect(noting).rejects.toMatchObject({ status: 403 })
  }
})
