import { expect, test } from "vitest"
import { seatRepresentative, seatOf } from "#councils"
import { addContact } from "#organizations"
import { aPartnership } from "../../../tests/builders.ts"
import { aBody, aSeat } from "../../../tests/builders/councils.ts"
import { aBallot, aCouncil, aMotion, byLink, linkOf } from "../../../tests/builders/motions.ts"
import { linkKey } from "../../../tests/builders/updates.ts"
import { castVote, declareBallot } from "#motions"
import { officePack } from "../document/office-pack.ts"
import { seatPack } from "../document/seat-pack.ts"
import { packDocument } from "../document/pack-document.ts"
import { toDocx, toPdf } from "#platform/documents"
import { officeHandedOver } from "../reads/office-handed-over.ts"
import { seatHandedOver } from "../reads/seat-handed-over.ts"
import { noteForSuccessor } from "./note-for-successor.ts"
import { sendPack } from "./send-pack.ts"

test("a seat's pack says what was decided, who sits there and what those before wrote down, in both languages", async () => {
  const partnership = await aPartnership()
  const { today } = partnership.coordinator
  const { bodyId, seats } = await aCouncil(partnership, { seats: 3 })
  const motionId = await aMotion(partnership, { bodyId })
  const ballotId = await aBallot(partnership, motionId, { method: "link" })
  for (const seat of seats)
    await byLink(partnership, await linkOf(partnership, ballotId, seat), (tx, actor) =>
      castVote(tx, actor, { choice: "for" }),
    )
  await partnership.act((tx, actor) => declareBallot(tx, actor, { motionId, ballotId }))
  const text = "Ask the library first.\n\nThey have the room."
  await partnership.act((tx, actor) => noteForSuccessor(tx, actor, { seatId: seats[0]!, text }))
  const found = (await partnership.read((tx) => seatHandedOver(tx, seats[0]!, today)))!
  const english = JSON.stringify(seatPack("en", found))
  for (const said of ["That we buy a bus", "Ask the library first.", "They have the room.", "Member 1"])
    expect(english).toContain(said)
  const french = seatPack("fr", found)
  expect(JSON.stringify(french)).toContain("Que nous achetions un autobus")
  expect(french.parts.map(({ id }) => id)).toEqual(seatPack("en", found).parts.map(({ id }) => id))
})

test("both packs can be drawn as accessible documents in both languages", async () => {
  const partnership = await aPartnership()
  const { today } = partnership.coordinator
  const { seats } = await aCouncil(partnership, { seats: 2 })
  const seat = (await partnership.read((tx) => seatHandedOver(tx, seats[0]!, today)))!
  const office = await partnership.read((tx) => officeHandedOver(tx, today))
  for (const locale of ["en", "fr"] as const)
    for (const pack of [seatPack(locale, seat), officePack(locale, office)]) {
      expect((await toPdf(packDocument(pack))).pdf.length).toBeGreaterThan(1000)
      expect((await toDocx(packDocument(pack))).length).toBeGreaterThan(1000)
    }
})

test("the hand-over of an empty partnership says of each part that nothing is open", async () => {
  const partnership = await aPartnership()
  const office = await partnership.read((tx) => officeHandedOver(tx, partnership.coordinator.today))
  const { parts } = officePack("en", office)
  expect(parts.filter(({ lines }) => lines.length > 0).map(({ id }) => id)).toEqual(["people", "reports"])
  expect(parts.every(({ none }) => none === "Nothing is open here.")).toBe(true)
})

test("a pack is sent to who sits in the seat, and refused where nobody does or nobody can be written to", async () => {
  const partnership = await aPartnership()
  const bodyId = await aBody(partnership)
  const seat = await aSeat(partnership, { bodyId, heldBy: "library" })
  const send = () => partnership.act((tx, actor) => sendPack(tx, actor, { seatId: seat.id, linkKey }))
  await expect(send()).rejects.toMatchObject({ status: 409 })
  const organizationId = seat.organizationId!
  const seated = async (name: string, email: string | null) =>
    partnership.act(async (tx, actor) => {
      const contactId = await addContact(tx, actor, { organizationId, name, email, locale: "fr" })
      const { version } = (await seatOf(tx, seat.id))!
      await seatRepresentative(tx, actor, { seatId: seat.id, version, contactId, from: actor.today })
    })
  await seated("Ana", null)
  await expect(send()).rejects.toMatchObject({ status: 409 })
  const reachable = await aCouncil(partnership, { seats: 1 })
  await partnership.act((tx, actor) => sendPack(tx, actor, { seatId: reachable.seats[0]!, linkKey }))
  const [message] = await partnership.read((tx) =>
    tx
      .selectFrom("outboxMessage")
      .select(["recipient", "subject"])
      .where("kind", "=", "handover.pack")
      .execute(),
  )
  expect(message!.recipient).toMatch(/^seat0\./)
  expect(message!.subject).toContain("Welcome: ")
})

test("only the coordinator writes notes and sends packs", async () => {
  const partnership = await aPartnership()
  const { seats } = await aCouncil(partnership, { seats: 1 })
  const seatId = seats[0]!
  for (const role of ["chair", "observer", "link"]) {
    const noting = partnership.act((tx, actor) =>
      noteForSuccessor(tx, { ...actor, role }, { seatId, text: "Mine" }),
    )
    await expect(noting).rejects.toMatchObject({ status: 403 })
    const sending = partnership.act((tx, actor) => sendPack(tx, { ...actor, role }, { seatId, linkKey }))
    await expect(sending).rejects.toMatchObject({ status: 403 })
  }
})
