import { afterAll, expect, test } from "vitest"
import { deliverMessage, openMailer } from "#platform/mail"
import type { TestBrowser } from "../../../tests/app.ts"
import { aPartnership } from "../../../tests/builders.ts"
import type { TestPartnership } from "../../../tests/builders.ts"
import { filled, linkPages } from "../../../tests/builders/link-pages.ts"
import { aLead, saidOf, send } from "../../../tests/builders/updates.ts"
import { aMailServer } from "../../../tests/mail-server.ts"

const { app, clock, tokenOf, asked } = await linkPages()
afterAll(() => expect(app.troubles).toEqual([]))

test("of two coordinators who decide, the second reads who was first, and what they typed is not lost", async () => {
  const one = await asked()
  const { versions } = await send(one.partnership, one.request, [saidOf(one.activity)])
  const { updateId, nodeId } = versions[0]!
  const staff = await app.signedIn(one.partnership.coordinator.id!)
  const path = `/en/${one.partnership.slug}/updates/${nodeId}`
  expect((await staff.visit(path)).status).toBe(200)
  const accepted = await staff.send(path, { does: "accept", updateId, comment: "" })
  expect(accepted.headers.get("location")).toBe(path)
  const returned = await staff.send(path, { does: "return", updateId, comment: "Why so few?" })
  expect(returned.status).toBe(409)
  expect(await returned.text()).toContain("This update was already accepted by Ada")
})

test("pages of rounds, requests and updates of another partnership are not there", async () => {
  const [one, two] = [await asked(), await asked()]
  const { versions } = await send(two.partnership, two.request, [saidOf(two.activity)])
  const staff: TestBrowser = await app.signedIn(one.partnership.coordinator.id!)
  const base = `/en/${one.partnership.slug}`
  const round = `/requests/${two.round.roundId}`
  for (const path of [
    round,
    `${round}/reminders`,
    `${round}/closing`,
    `${round}/organizations/${two.lead.id}`,
    `${round}/organizations/${two.lead.id}/on-behalf`,
    `/updates/${versions[0]!.nodeId}`,
    "/updates/not-an-id",
    "/plans/1999/requests",
    "/plans/1999/requests/new",
  ]) {
    expect((await staff.visit(base + path)).status, path).toBe(404)
  }
  for (const path of [`${round}/closing`, `${round}/organizations/x`, `${round}/organizations/x/on-behalf`]) {
    const fields = path.endsWith("x") ? { does: "end-link" } : {}
    expect((await staff.send(base + path, fields)).status, path).toBeGreaterThanOrEqual(400)
  }
  for (const path of [
    "/updates?organization=x&year=y&page=-3&reference=%00",
    `/requests/${one.round.roundId}`,
  ]) {
    expect((await staff.visit(base + path)).status, path).toBe(200)
  }
})

test("the page before asking shows who is asked, about what, in which language, and who cannot be written to", async () => {
  const partnership = await aPartnership()
  const [french, silent] = [
    await aLead(partnership, { locale: "fr" }),
    await aLead(partnership, { email: null }),
  ]
  const later = await aLead(partnership, { activity: { startsOn: "2027-02-01" } })
  const staff = await app.signedIn(partnership.coordinator.id!)
  const path = `/en/${partnership.slug}/plans/2026/requests/new`
  const page = await (await staff.visit(path)).text()
  expect(page).toContain(french.name)
  expect(page).toContain("In French")
  expect(page).toMatch(new RegExp(`Has no e-mail address yet[^]*organizations/${silent.id}`))
  expect(page).not.toContain(later.name)
  expect(await everyMessage(partnership)).toEqual([])
  const nobody = await staff.send(path, { dueOn: "2026-12-06", noteEn: "", noteFr: "" })
  expect(nobody.status).toBe(400)
  expect(await nobody.text()).toContain("Choose at least one organisation")
  const past = await staff.send(path, {
    dueOn: "2026-11-01",
    noteEn: "Kept",
    "organizationIds[]": [french.id],
  })
  expect(past.status).toBe(400)
  expect(await past.text()).toContain("Kept")
  const both = { dueOn: "2026-12-06", noteEn: "", noteFr: "", "organizationIds[]": [french.id, silent.id] }
  const sent = await staff.send(path, both)
  const round = await (await staff.visit(sent.headers.get("location")!)).text()
  expect(round).toContain("Has no e-mail address yet")
  expect(await everyMessage(partnership)).toMatchObject([{ recipient: french.email }])
  expect((await staff.send(path, both)).status).toBe(409)
})

test("a mail that could not be delivered is named on the round's page, with its reason, until it has left", async () => {
  const one = await asked()
  const server = await aMailServer()
  const [message] = await everyMessage(one.partnership)
  const dispatch = {
    database: one.partnership.database,
    clock,
    mailer: openMailer({ smtpUrl: server.url, from: "a@entente.example", folder: "" }),
    baseUrl: "https://entente.example",
    addressOfLink: async () => "https://entente.example/en/link/x",
  }
  const deliver = () =>
    deliverMessage(dispatch, { partnershipId: one.partnership.id, messageId: message!.id })
  const staff = await app.signedIn(one.partnership.coordinator.id!)
  const page = async () =>
    (await staff.visit(`/en/${one.partnership.slug}/requests/${one.round.roundId}`)).text()
  expect(await page()).toContain("About to be sent")
  server.become({ code: 451, at: "recipient" })
  await expect(deliver()).rejects.toThrow()
  expect(await page()).toContain("Not sent yet: it is tried again")
  server.become("take")
  await deliver()
  await deliver()
  expect(server.letters).toHaveLength(1)
  expect(await page()).toContain("Sent on 22 November 2026")
  await server.close()
})

test("what was told by telephone is entered on behalf, and its page says who typed it and who told it", async () => {
  const one = await asked()
  const staff = await app.signedIn(one.partnership.coordinator.id!)
  const request = `/en/${one.partnership.slug}/requests/${one.round.roundId}/organizations/${one.lead.id}`
  expect((await staff.visit(`${request}/on-behalf`)).status).toBe(200)
  const told = { toldBy: "Zoé", toldHow: "phone", locale: "fr" }
  const { answeredBy: _, ...said } = filled(one.activity)
  const halfFilled = await staff.send(`${request}/on-behalf`, {
    ...said,
    ...told,
    toldHow: "",
  })
  expect(await halfFilled.text()).toContain("Say how you were told")
  const entered = await staff.send(`${request}/on-behalf`, { ...said, ...told })
  expect(entered.headers.get("location")).toBe(request)
  const link = /href="([^"]*\/updates\/[^"]*)"/.exec(await (await staff.visit(request)).text())![1]!
  const page = await (await staff.visit(link)).text()
  expect(page).toContain("Entered by Ada on behalf of the organisation, as Zoé told it by telephone")
  const partner = await (await app.browser().visit(one.path)).text()
  expect(partner).toContain("We filled this in for you, as Zoé told it by telephone")
})

test("a link is ended and sent anew from the organisation's page, and the old address stops working", async () => {
  const one = await asked()
  const staff = await app.signedIn(one.partnership.coordinator.id!)
  const request = `/en/${one.partnership.slug}/requests/${one.round.roundId}/organizations/${one.lead.id}`
  const ended = await staff.send(request, { does: "end-link" })
  expect(ended.headers.get("location")).toBe(request)
  expect((await app.browser().visit(one.path)).status).toBe(410)
  await staff.send(request, { does: "send-again" })
  const messages = await everyMessage(one.partnership)
  const token = await tokenOf(one.partnership, messages.at(-1)!.linkId!)
  expect((await app.browser().visit(`/en/link/${token}`)).status).toBe(200)
  expect((await app.browser().visit(one.path)).status).toBe(410)
})

function everyMessage(partnership: TestPartnership) {
  return partnership.read((tx) => tx.selectFrom("outboxMessage").selectAll().orderBy("id").execute())
}
