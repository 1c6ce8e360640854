import { afterAll, expect, test } from "vitest"
import { makePersonalLink } from "#identity"
import { filled, linkPages } from "../../../tests/builders/link-pages.ts"
import type { AskedByLink } from "../../../tests/builders/link-pages.ts"
import { everythingIn } from "../../../tests/everything-in.ts"
import { aLead } from "../../../tests/builders/updates.ts"
import { closeRound, revokeLink } from "../index.ts"
import { versionsOfRequest } from "../reads/versions.ts"

const { app, clock, linkKey, tokenOf, asked } = await linkPages()
afterAll(() => expect(app.troubles).toEqual([]))

const versionsIn = ({ partnership, request }: AskedByLink) =>
  partnership.read((tx) => versionsOfRequest(tx, request.requestId))

test("a mail scanner that opens the link, however often and however, changes nothing; then the partner can answer", async () => {
  const one = await asked()
  const before = await everythingIn(one.partnership)
  for (const method of ["HEAD", "GET", "HEAD", "GET", "GET", "GET"]) {
    for (const path of [
      one.path,
      one.path.replace("/en/", "/fr/"),
      `${one.path}/receipt`,
      `${one.path}.data`,
    ]) {
      const answer = await app.browser().visit(path, { method })
      expect(answer.status, `${method} ${path}`).toBeLessThan(400)
    }
  }
  expect(await everythingIn(one.partnership)).toBe(before)
  const sent = await app.browser().send(one.path, filled(one.activity))
  expect(sent.headers.get("location")).toBe(`${one.path}/receipt`)
  expect(await everythingIn(one.partnership)).not.toBe(before)
})

test("the page shows what this organisation owes and nothing else, without script, within 100 kilobytes", async () => {
  const one = await asked(2)
  const neighbour = await aLead(one.partnership)
  const answer = await app.browser().visit(one.path)
  const page = await answer.text()
  expect(answer.status).toBe(200)
  expect(page).toContain(`Class 1 of ${one.lead.name}`)
  expect(page).toContain(`Class 2 of ${one.lead.name}`)
  expect(page).not.toContain(neighbour.name)
  expect(page).not.toMatch(/<script|<img|<iframe/)
  expect(answer.headers.get("cache-control")).toBe("no-store")
  const sheets = [...page.matchAll(/href="(\/assets\/[^"]+\.css)"/g)].map((match) => match[1]!)
  let weight = Buffer.byteLength(page)
  for (const sheet of sheets) weight += Buffer.byteLength(await (await app.browser().visit(sheet)).text())
  expect(weight).toBeLessThan(100_000)
  const french = await (await app.browser().visit(one.path.replace("/en/", "/fr/"))).text()
  expect(french).toContain(`Cours 1 de ${one.lead.name}`)
  expect(page).toContain(`/fr/link/${one.token}`)
})

test("a link that is altered, unknown or for another form does not work, and says so plainly", async () => {
  const one = await asked()
  const other = await one.partnership.database.write(one.partnership.id, (tx) =>
    makePersonalLink(tx, one.partnership.coordinator, {
      purpose: "councils.reply",
      subjectId: one.request.requestId,
      recipient: "x@partner.example",
      locale: "en",
      endsAt: new Date("2027-01-01"),
      key: linkKey,
    }),
  )
  const paths = [
    `${one.path}x`,
    one.path.slice(0, -1),
    `/en/link/${"A".repeat(43)}`,
    `/en/link/${await tokenOf(one.partnership, other)}`,
    `/en/link/${one.request.linkId}`,
  ]
  for (const path of paths) {
    for (const address of [path, `${path}/receipt`]) {
      const answer = await app.browser().visit(address)
      expect(answer.status, address).toBe(404)
      expect(await answer.text()).toContain("This link does not work")
    }
    expect((await app.browser().send(path, filled(one.activity))).status).toBe(404)
  }
  expect(await versionsIn(one)).toEqual([])
})

test("a link that has expired, was ended or closed says whom to ask, and keeps nothing that is sent to it", async () => {
  const ends: [string, (one: AskedByLink) => Promise<unknown>][] = [
    ["This link has expired", async () => clock.set("2027-01-05T17:00:00Z")],
    [
      "This link has ended",
      ({ partnership, round, lead }) =>
        partnership.act((tx, actor) =>
          revokeLink(tx, actor, { roundId: round.roundId, organizationId: lead.id }),
        ),
    ],
    [
      "This round of updates is closed",
      ({ partnership, round }) => partnership.act((tx, actor) => closeRound(tx, actor, round)),
    ],
  ]
  for (const [says, end] of ends) {
    const one = await asked()
    await end(one)
    for (const path of [one.path, `${one.path}/receipt`]) {
      const answer = await app.browser().visit(path)
      expect(answer.status).toBe(410)
      const page = await answer.text()
      expect(page).toContain(says)
      expect(page).toContain("@coordinator.example")
      expect(page).not.toContain(one.lead.activities[0])
    }
    const sent = await app.browser().send(one.path, filled(one.activity, { narrative: "Typed for an hour." }))
    expect(sent.status).toBeGreaterThanOrEqual(400)
    expect(await sent.text()).toContain("Typed for an hour.")
    expect(await versionsIn(one)).toEqual([])
  }
})

test("a link opens its own form and nothing else: no session, no staff page, no other organisation's form", async () => {
  const [one, two] = [await asked(), await asked()]
  const browser = app.browser()
  const opened = await browser.visit(one.path)
  expect(opened.headers.getSetCookie()).toEqual([])
  const { slug } = one.partnership
  for (const path of [
    `/en/${slug}`,
    `/en/${slug}/updates`,
    `/en/${slug}/requests/${one.round.roundId}`,
    "/en",
  ]) {
    const answer = await browser.visit(path)
    expect(answer.headers.get("location"), path).toBe("/en/sign-in")
  }
  const signing = await browser.send(`/en/sign-in/link/${one.token}`, {})
  expect(signing.headers.getSetCookie()).toEqual([])
  const slipped = await browser.send(one.path, { ...filled(one.activity), ...filled(two.activity) })
  expect(slipped.status).toBe(404)
  const strange = await browser.send(one.path, { ...filled(one.activity), role: "coordinator" })
  expect(strange.status).toBe(400)
  expect([...(await versionsIn(one)), ...(await versionsIn(two))]).toEqual([])
})

test("a form from another site is refused, and so is one without a key", async () => {
  const one = await asked()
  const foreign = await app.browser().send(one.path, filled(one.activity), { Origin: "https://evil.example" })
  expect(foreign.status).toBe(403)
  const keyless = await app.browser().send(one.path, { ...filled(one.activity), key: "" })
  expect(keyless.status).toBe(400)
  expect(await versionsIn(one)).toEqual([])
})
