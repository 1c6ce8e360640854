import fc from "fast-check"
import { expect, test } from "vitest"
import { enterAnswer } from "#meetings"
import type { InvitationAnswer } from "#meetings"
import type { Actor } from "#platform/acts"
import { aPartnership } from "../../../tests/builders.ts"
import { aBody } from "../../../tests/builders/councils.ts"
import { aMeeting, aMember, invited } from "../../../tests/builders/meetings.ts"
import { markAttendance, markRestPresent, openMeeting, quorumNow, rollOf } from "../index.ts"
import { roomOf } from "../reads/room.ts"

const names = ["Ana", "Ben", "Cem", "Dia"]

type Reply = { name: string; answer: InvitationAnswer["answer"]; attends: InvitationAnswer["attends"] }

/** A table of four, all invited, who said these things one after the other. */
async function aTableThatReplied(replies: readonly Reply[]) {
  const partnership = await aPartnership()
  const bodyId = await aBody(partnership)
  for (const name of names) await aMember(partnership, { bodyId, name })
  const meetingId = await aMeeting(partnership, { bodyId, heldOn: "2026-11-22" })
  const invitations = await invited(partnership, meetingId)
  const later = (minutes: number): Actor => ({
    ...partnership.coordinator,
    at: new Date(partnership.coordinator.at.getTime() + minutes * 60_000),
  })
  const say = ({ name, answer, attends }: Reply, minutes: number) =>
    partnership.act((tx) =>
      enterAnswer(tx, later(minutes), {
        invitationId: invitations.get(name)!.id,
        answer,
        attends,
        alternateName: answer === "alternate" ? `${name}’s alternate` : "",
        alternateEmail: "",
        needs: [],
        interpreterLanguage: "",
        note: "",
      }),
    )
  for (const [place, reply] of replies.entries()) await say(reply, place)
  const open = () => partnership.act((tx) => openMeeting(tx, later(60), meetingId))
  const roll = async () =>
    new Map((await partnership.read((tx) => rollOf(tx, meetingId))).map((seat) => [seat.name, seat]))
  const room = async () =>
    new Map((await partnership.read((tx) => roomOf(tx, meetingId))).seats.map((seat) => [seat.name, seat]))
  return { partnership, meetingId, later, say, open, roll, room }
}

const aReply: fc.Arbitrary<Reply> = fc.record({
  name: fc.constantFrom(...names),
  answer: fc.constantFrom("comes", "regrets", "alternate"),
  attends: fc.constantFrom("in-person", "online"),
})

test("whatever was replied in whatever order, the last word counts: regrets are marked, all else waits to be seen", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(aReply, { maxLength: 10 }), async (replies) => {
      const table = await aTableThatReplied(replies)
      await table.open()
      const last = new Map(replies.map((reply) => [reply.name, reply]))
      const [roll, room] = [await table.roll(), await table.room()]
      for (const name of names) {
        const reply = last.get(name)
        expect(roll.get(name)!.presence).toBe(reply?.answer === "regrets" ? "regrets" : null)
        const said = room.get(name)!.said
        if (!reply || reply.answer === "regrets") expect(said).toBeNull()
        else expect(said).toMatchObject({ answer: reply.answer, attends: reply.attends })
      }
      const quorum = await table.partnership.read((tx) => quorumNow(tx, table.meetingId))
      expect(quorum!.present).toBe(0)
      await table.partnership
        .act((tx) => markRestPresent(tx, table.later(61), table.meetingId))
        .catch(() => null)
      for (const [name, seat] of await table.roll()) {
        const reply = last.get(name)
        const comes = { comes: "present", alternate: "alternate", regrets: "regrets" } as const
        expect(seat.presence).toBe(comes[reply?.answer ?? "comes"])
        if (reply?.answer === "alternate") expect(seat.sat).toBe(`${name}’s alternate`)
        if (seat.presence !== "regrets") expect(seat.attends).toBe(reply?.attends ?? "in-person")
      }
    }),
    { numRuns: 12 },
  )
})

test("what is said after the meeting began overwrites no mark; it is shown beside it", async () => {
  const table = await aTableThatReplied([{ name: "Ana", answer: "comes", attends: "in-person" }])
  await table.open()
  const seatId = (await table.roll()).get("Ana")!.seatId
  const { meetingId } = table
  await table.partnership.act((tx) =>
    markAttendance(tx, table.later(61), { meetingId, seatId, presence: "present" }),
  )
  expect((await table.room()).get("Ana")!.said).toBeNull()
  await table.say({ name: "Ana", answer: "regrets", attends: "in-person" }, 62)
  await table.say({ name: "Ben", answer: "regrets", attends: "in-person" }, 62)
  const room = await table.room()
  expect(room.get("Ana")).toMatchObject({ presence: "present", said: { answer: "regrets" } })
  expect(room.get("Ben")).toMatchObject({ presence: null, said: { answer: "regrets" } })
  await table.partnership.act((tx) => markRestPresent(tx, table.later(63), meetingId))
  const after = await table.roll()
  expect([...after].map(([name, { presence }]) => [name, presence])).toEqual(
    expect.arrayContaining([
      ["Ana", "present"],
      ["Ben", "regrets"],
      ["Cem", "present"],
    ]),
  )
})
