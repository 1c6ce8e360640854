import { expect, test } from "vitest"
import { addressOfLink, readByLink } from "#identity"
import { addContact } from "#organizations"
import { changeStatus } from "#plans"
import { linkPlace } from "#platform/mail"
import { aPartnership } from "../../../tests/builders.ts"
import type { TestPartnership } from "../../../tests/builders.ts"
import { actAs, aLead, aRound, linkKey, onDay, saidOf, send } from "../../../tests/builders/updates.ts"
import { atOnce } from "../../../tests/database.ts"
import {
  closeRound,
  lateRequests,
  remindSilent,
  revokeLink,
  sendRequestAgain,
  updateResponse,
} from "../index.ts"
import { requestsOfRound } from "../reads/requests.ts"

const messages = (partnership: TestPartnership, kind = "updates.request") =>
  partnership.read((tx) =>
    tx.selectFrom("outboxMessage").selectAll().where("kind", "=", kind).orderBy("id").execute(),
  )

test("each lead organisation gets one mail with all it owes, in the language of its contact", async () => {
  const partnership = await aPartnership()
  const english = await aLead(partnership, { activities: 2 })
  const french = await aLead(partnership, { locale: "fr" })
  const { requests } = await aRound(partnership, { noteFr: "Merci beaucoup !" })
  expect(requests).toHaveLength(2)
  const written = await messages(partnership)
  expect(written).toHaveLength(2)
  const [toEnglish, toFrench] = [english, french].map(({ email }) =>
    written.find(({ recipient }) => recipient === email),
  )
  expect(toEnglish?.body).toContain(`- Class 1 of ${english.name}\n- Class 2 of ${english.name}`)
  expect(toEnglish?.body).not.toContain(french.name)
  expect(toEnglish?.body).toContain("6 December 2026")
  expect(toEnglish?.body.split("\n").filter((line) => line === linkPlace)).toHaveLength(1)
  expect(toFrench?.locale).toBe("fr")
  expect(toFrench?.body).toContain("Bonjour Zoé Tremblay,")
  expect(toFrench?.body).toContain(`- Cours 1 de ${french.name}`)
  expect(toFrench?.body).toContain("Merci beaucoup !")
  expect(toFrench?.body).toContain("6 décembre 2026")
})

test("however often the asking is repeated, nobody gets two mails", async () => {
  const partnership = await aPartnership()
  const lead = await aLead(partnership)
  await aRound(partnership)
  await expect(aRound(partnership)).rejects.toMatchObject({ status: 409 })
  await expect(aRound(partnership, { organizationIds: [lead.id] })).rejects.toMatchObject({ status: 409 })
  expect(await messages(partnership)).toHaveLength(1)
})

test("two coordinators who ask at the same moment ask each organisation once", async () => {
  const partnership = await aPartnership()
  await aLead(partnership)
  await aLead(partnership)
  const both = await atOnce(() => Promise.allSettled([aRound(partnership), aRound(partnership)]))
  expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"])
  expect(await messages(partnership)).toHaveLength(2)
})

test("an organisation without an address is asked all the same, and named to the coordinator", async () => {
  const partnership = await aPartnership()
  const silent = await aLead(partnership, { email: null })
  const round = await aRound(partnership)
  expect(round.unreachable).toEqual([silent.id])
  expect(round.requests[0]?.linkId).toBeNull()
  expect(await messages(partnership)).toEqual([])
})

test("what is over or begins later is not asked about, unless it is chosen by hand", async () => {
  const partnership = await aPartnership()
  const over = await aLead(partnership)
  await partnership.act((tx, actor) =>
    changeStatus(tx, actor, { activityId: over.activities[0]!, status: "complete" }),
  )
  await aLead(partnership, { activity: { startsOn: "2027-01-10" } })
  await expect(aRound(partnership)).rejects.toMatchObject({ status: 409 })
  const round = await aRound(partnership, { activityIds: over.activities })
  expect(round.requests.map(({ organizationId }) => organizationId)).toEqual([over.id])
})

test("only organisations of this partnership that lead something can be asked, and by a coordinator", async () => {
  const [here, there] = [await aPartnership(), await aPartnership()]
  await aLead(here)
  const elsewhere = await aLead(there)
  await expect(aRound(here, { organizationIds: [elsewhere.id] })).rejects.toMatchObject({ status: 404 })
  await expect(aRound(here, { organizationIds: [] })).rejects.toMatchObject({ status: 400 })
  await expect(aRound(here, { dueOn: "2026-11-21" })).rejects.toMatchObject({ status: 400 })
  await expect(aRound(here, { fiscalYear: 2031 })).rejects.toMatchObject({ status: 404 })
  const asking = actAs(here, here.as("observer"), (tx, actor) =>
    remindSilent(tx, actor, { roundId: here.id, linkKey }),
  )
  await expect(asking).rejects.toMatchObject({ status: 403 })
})

test("whoever owes something is reminded of exactly that, once a day at most", async () => {
  const partnership = await aPartnership()
  const silent = await aLead(partnership, { activities: 2 })
  const answered = await aLead(partnership)
  const round = await aRound(partnership)
  const remind = (day: string) =>
    actAs(partnership, onDay(partnership, day), (tx, actor) =>
      remindSilent(tx, actor, { roundId: round.roundId, linkKey }),
    )
  // They were written to today.
  expect(await remind("2026-11-22")).toEqual({ reminded: [] })
  const request = (id: string) => round.requests.find(({ organizationId }) => organizationId === id)!
  await send(partnership, request(answered.id), [saidOf(answered.activities[0]!)])
  await send(partnership, request(silent.id), [saidOf(silent.activities[0]!)])
  expect(await remind("2026-12-10")).toEqual({ reminded: [silent.id] })
  expect(await remind("2026-12-10")).toEqual({ reminded: [] })
  expect(await remind("2026-12-11")).toEqual({ reminded: [silent.id] })
  const [first, second, ...more] = await messages(partnership, "updates.reminder")
  expect(more).toEqual([])
  expect(first?.linkId).toBe(second?.linkId)
  expect(first?.body).toContain(`Class 2 of ${silent.name}`)
  expect(first?.body).not.toContain(`Class 1 of ${silent.name}`)
})

test("reminding twice at the same moment writes one mail", async () => {
  const partnership = await aPartnership()
  await aLead(partnership)
  const round = await aRound(partnership)
  const remind = () =>
    actAs(partnership, onDay(partnership, "2026-12-10"), (tx, actor) =>
      remindSilent(tx, actor, { roundId: round.roundId, linkKey }),
    )
  await atOnce(() => Promise.all([remind(), remind(), remind()]))
  expect(await messages(partnership, "updates.reminder")).toHaveLength(1)
})

test("a link ended on purpose is not reminded of, and neither is a closed round", async () => {
  const partnership = await aPartnership()
  const lead = await aLead(partnership)
  const round = await aRound(partnership)
  const { roundId } = round
  await partnership.act((tx, actor) => revokeLink(tx, actor, { roundId, organizationId: lead.id }))
  const remind = () =>
    actAs(partnership, onDay(partnership, "2026-12-10"), (tx, actor) =>
      remindSilent(tx, actor, { roundId, linkKey }),
    )
  expect(await remind()).toEqual({ reminded: [] })
  await partnership.act((tx, actor) => closeRound(tx, actor, { roundId }))
  await expect(remind()).rejects.toMatchObject({ status: 409 })
  expect(await messages(partnership, "updates.reminder")).toEqual([])
})

test("a new contact gets a link of their own, and the old one's ends", async () => {
  const partnership = await aPartnership()
  const lead = await aLead(partnership)
  const round = await aRound(partnership)
  await partnership.act(async (tx, actor) => {
    await addContact(tx, actor, {
      organizationId: lead.id,
      name: "Omar",
      email: "omar@partner.example",
      locale: "fr",
    })
    await tx.updateTable("contact").set({ leftAt: actor.at }).where("id", "=", lead.contactId!).execute()
  })
  await partnership.act((tx, actor) =>
    sendRequestAgain(tx, actor, { roundId: round.roundId, organizationId: lead.id, linkKey }),
  )
  const [request] = await partnership.read((tx) => requestsOfRound(tx, round.roundId))
  expect(request).toMatchObject({ recipient: "omar@partner.example", linkLocale: "fr", contactName: "Omar" })
  const old = await partnership.read((tx) =>
    tx
      .selectFrom("personalLink")
      .selectAll()
      .where("id", "=", round.requests[0]!.linkId!)
      .executeTakeFirstOrThrow(),
  )
  expect(old.revokedAt).not.toBeNull()
  const again = partnership.act((tx, actor) =>
    sendRequestAgain(tx, actor, { roundId: round.roundId, organizationId: lead.id, linkKey }),
  )
  await expect(again).rejects.toMatchObject({ status: 409, reason: { key: "updates.sent-today" } })
})

test("the token of a link stands nowhere in the database", async () => {
  const partnership = await aPartnership()
  await aLead(partnership)
  const { requests } = await aRound(partnership)
  const address = await addressOfLink(
    { database: partnership.database, baseUrl: "https://e.example", key: linkKey },
    { partnershipId: partnership.id, id: requests[0]!.linkId!, locale: "en" },
  )
  const token = address!.split("/").at(-1)!
  const at = partnership.coordinator.at
  const asked = { token, purpose: "updates.request", at }
  const opened = await readByLink(partnership.database, asked, async (_, link) => link)
  expect(opened).toMatchObject({ subjectId: requests[0]!.requestId, standing: "open" })
  const everything = await partnership.read(async (tx) => [
    await tx.selectFrom("outboxMessage").selectAll().execute(),
    await tx.selectFrom("recordedAct").selectAll().execute(),
    await tx.selectFrom("personalLink").selectAll().execute(),
  ])
  expect(JSON.stringify(everything)).not.toContain(token)
})

test("the answers of a year are counted with what they are a share of", async () => {
  const partnership = await aPartnership()
  const [one, two] = [await aLead(partnership, { activities: 2 }), await aLead(partnership)]
  const round = await aRound(partnership)
  const requestOf = (id: string) => round.requests.find(({ organizationId }) => organizationId === id)!
  await send(
    partnership,
    requestOf(one.id),
    one.activities.map((id) => saidOf(id)),
  )
  const response = (today: string) => partnership.read((tx) => updateResponse(tx, 2026, today))
  const counts = { asked: 2, answered: 1, updatesAsked: 3, updatesReceived: 2, updatesAccepted: 0 }
  expect(await response("2026-12-06")).toEqual({ ...counts, late: 0 })
  expect(await response("2026-12-07")).toEqual({ ...counts, late: 1 })
  const late = await partnership.read((tx) => lateRequests(tx, "2026-12-20"))
  expect(late).toMatchObject([{ organizationId: two.id, daysLate: 14, standing: "silent", fiscalYear: 2026 }])
  await partnership.act((tx, actor) => closeRound(tx, actor, { roundId: round.roundId }))
  expect(await partnership.read((tx) => lateRequests(tx, "2026-12-20"))).toEqual([])
})
