import { expect, test } from "vitest"
import { openMeeting } from "#attendance"
import { inviteGuest, inviteTable } from "#meetings"
import { aPartnership } from "../../../tests/builders.ts"
import { aMeeting, anItem, aTable } from "../../../tests/builders/meetings.ts"
import { linkKey } from "../../../tests/builders/updates.ts"
import { circulateMinutes } from "./circulate-minutes.ts"
import { writeParagraph } from "./write-paragraph.ts"

test("a guest is sent the minutes without what is for the body alone; whoever has a seat gets the whole", async () => {
  const partnership = await aPartnership()
  const { bodyId } = await aTable(partnership)
  const meetingId = await aMeeting(partnership, { bodyId, heldOn: partnership.coordinator.today })
  const agendaItemId = await anItem(partnership, { meetingId, titleEn: "Salaries", isInternal: true })
  await partnership.act(async (tx, actor) => {
    await inviteTable(tx, actor, { meetingId, linkKey })
    const guest = { meetingId, name: "Gil", email: "gil@guest.example", locale: "en" as const, linkKey }
    await inviteGuest(tx, actor, guest)
    await openMeeting(tx, actor, meetingId)
    const said = { textEn: "Two more hours for the desk.", textFr: "Deux heures de plus pour le bureau." }
    await writeParagraph(tx, actor, { meetingId, agendaItemId, ...said })
    await circulateMinutes(tx, actor, { meetingId, linkKey })
  })
  const letters = await partnership.read((tx) =>
    tx
      .selectFrom("outboxMessage")
      .select(["recipient", "body"])
      .where("kind", "=", "minutes.draft")
      .execute(),
  )
  expect(letters.length).toBeGreaterThan(2)
  for (const { recipient, body } of letters) {
    const isGuest = recipient === "gil@guest.example"
    expect(/Salaries|Two more hours|Deux heures/.test(body), recipient).toBe(!isGuest)
  }
})
