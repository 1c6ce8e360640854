import { expect, test } from "vitest"
import { closeMeeting, openMeeting } from "#attendance"
import { addAgendaItem, inviteGuest, scheduleMeeting } from "#meetings"
import { aPartnership } from "../../../tests/builders.ts"
import type { TestPartnership } from "../../../tests/builders.ts"
import { aBody } from "../../../tests/builders/councils.ts"
import { byLink } from "../../../tests/builders/motions.ts"
import { linkKey } from "../../../tests/builders/updates.ts"
import { correctionsTo } from "../reads/minutes.ts"
import { agreementsOn, repliesBy } from "../reads/recipients.ts"
import { adoptMinutes } from "./adopt-minutes.ts"
import { circulateMinutes } from "./circulate-minutes.ts"
import { agreeByLink, correctByLink } from "./correct-by-link.ts"

/** A meeting that has ended, to which Zoé (in French) and Bo were invited, its draft sent round. */
async function circulated() {
  const partnership = await aPartnership()
  const bodyId = await aBody(partnership)
  const { meetingId, itemId } = await partnership.act(async (tx, actor) => {
    const named = { nameEn: "Fall meeting", nameFr: "Réunion d’automne", startsAt: "17:00", minutes: 60 }
    const id = await scheduleMeeting(tx, actor, { bodyId, ...named, heldOn: actor.today })
    const titles = { titleEn: "Housing", titleFr: "Logement" }
    const item = await addAgendaItem(tx, actor, { meetingId: id, kind: "discussion", ...titles })
    for (const [name, locale] of [["Zoé", "fr"] as const, ["Bo", "en"] as const])
      await inviteGuest(tx, actor, { meetingId: id, name, email: `${locale}@guest.example`, locale, linkKey })
    await openMeeting(tx, actor, id)
    await closeMeeting(tx, actor, id)
    return { meetingId: id, itemId: item }
  })
  await send(partnership, meetingId)
  return { partnership, meetingId, itemId }
}

const send = ({ act }: TestPartnership, meetingId: string) =>
  act((tx, actor) => circulateMinutes(tx, actor, { meetingId, linkKey }))

const letters = ({ read }: TestPartnership, kind: string) =>
  read((tx) =>
    tx
      .selectFrom("outboxMessage")
      .select(["recipient", "locale", "subject", "body", "linkId"])
      .where("kind", "=", kind)
      .orderBy("id")
      .execute(),
  )

async function linkTo(partnership: TestPartnership, locale: "en" | "fr") {
  const sent = await letters(partnership, "minutes.draft")
  return sent.find((letter) => letter.locale === locale)!.linkId!
}

test("each is sent the draft in their language with a link of their own; sent again it is the same link", async () => {
  const { partnership, meetingId } = await circulated()
  const first = await letters(partnership, "minutes.draft")
  expect(first.map(({ locale }) => locale).toSorted()).toEqual(["en", "fr"])
  const french = first.find(({ locale }) => locale === "fr")!
  expect(french.body).toContain("Réunion d’automne")
  expect(french.body.split("\n")).toContain("{link}")
  await send(partnership, meetingId)
  const all = await letters(partnership, "minutes.draft")
  expect(all).toHaveLength(4)
  expect(new Set(all.map(({ linkId }) => linkId)).size).toBe(2)
})

test("a correction by link names its item and its sender, and brings a receipt in the sender's language", async () => {
  const { partnership, meetingId, itemId } = await circulated()
  const link = await linkTo(partnership, "fr")
  const correction = { askedBy: "Zoé Tremblay", text: "Le loyer est de 9 %.", agendaItemId: itemId }
  const reference = await byLink(partnership, link, (tx, actor) => correctByLink(tx, actor, correction))
  expect(await partnership.read((tx) => correctionsTo(tx, meetingId))).toMatchObject([
    { askedBy: "Zoé Tremblay", agendaItemId: itemId, reference },
  ])
  const [receipt] = await letters(partnership, "minutes.correction-receipt")
  expect(receipt).toMatchObject({ recipient: "fr@guest.example", locale: "fr", linkId: null })
  for (const part of [reference, "Le loyer est de 9 %."]) expect(receipt!.body).toContain(part)
})

test("an item of another meeting, and a link that is no draft's, are answered like what does not exist", async () => {
  const { partnership } = await circulated()
  const other = await circulated()
  const link = await linkTo(partnership, "en")
  const elsewhere = { askedBy: "Bo", text: "No.", agendaItemId: other.itemId }
  await expect(
    byLink(partnership, link, (tx, actor) => correctByLink(tx, actor, elsewhere)),
  ).rejects.toMatchObject({ status: 404 })
  await expect(
    byLink(partnership, crypto.randomUUID(), (tx, actor) => agreeByLink(tx, actor)),
  ).rejects.toMatchObject({ status: 404 })
  await expect(partnership.act((tx, actor) => agreeByLink(tx, actor))).rejects.toMatchObject({ status: 403 })
})

test("nothing to correct, said twice, is one answer with one reference", async () => {
  const { partnership, meetingId } = await circulated()
  const link = await linkTo(partnership, "en")
  const agree = () => byLink(partnership, link, (tx, actor) => agreeByLink(tx, actor))
  const said = () => partnership.read((tx) => repliesBy(tx, link))
  await agree()
  const { agreement } = await said()
  await agree()
  expect((await said()).agreement?.reference).toBe(agreement!.reference)
  expect(await partnership.read((tx) => agreementsOn(tx, meetingId))).toMatchObject([{ name: "Bo" }])
})

test("after the adoption the link takes neither a correction nor an agreement", async () => {
  const { partnership, meetingId } = await circulated()
  const link = await linkTo(partnership, "en")
  await partnership.act((tx, actor) =>
    adoptMinutes(tx, actor, { meetingId, adoptedOn: actor.today, atMeetingId: null }),
  )
  const refused = { status: 409, reason: { key: "minutes.link-adopted" } }
  const late = { askedBy: "Bo", text: "It was 9%.", agendaItemId: null }
  await expect(
    byLink(partnership, link, (tx, actor) => correctByLink(tx, actor, late)),
  ).rejects.toMatchObject(refused)
  await expect(byLink(partnership, link, (tx, actor) => agreeByLink(tx, actor))).rejects.toMatchObject(
    refused,
  )
  expect(await partnership.read((tx) => correctionsTo(tx, meetingId))).toEqual([])
})
