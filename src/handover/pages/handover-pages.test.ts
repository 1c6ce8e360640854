import { afterAll, expect, test } from "vitest"
import { withdrawRepresentative, seatOf } from "#councils"
import { aPartnership } from "../../../tests/builders.ts"
import { aPackLink } from "../../../tests/builders/handover.ts"
import { linkPages } from "../../../tests/builders/link-pages.ts"
import { aCouncil } from "../../../tests/builders/motions.ts"
import { everyTablesDigest } from "../../../tests/table-digests.ts"

const { app, clock, linkKey, tokenOf } = await linkPages()
afterAll(() => expect(app.troubles).toEqual([]))

async function aSentPack() {
  clock.set("2026-11-22T17:00:00Z")
  const partnership = await aPartnership()
  const { seats } = await aCouncil(partnership, { seats: 2 })
  const seatId = seats[0]!
  const token = await tokenOf(partnership, await aPackLink(partnership, seatId, linkKey))
  return { partnership, seatId, path: `/en/link/${token}/pack` }
}

test("whoever sits in the seat reads its pack by link, in either language, and takes it away; looking changes nothing", async () => {
  const { path } = await aSentPack()
  const browser = app.browser()
  const before = await everyTablesDigest()
  const page = await (await browser.visit(path)).text()
  for (const said of ["At the table", "Member 1", "Whom to ask"]) expect(page).toContain(said)
  expect(page, "a link leads to nothing but itself").not.toContain("/council/")
  expect(await (await browser.visit(path.replace("/en/", "/fr/"))).text()).toContain("Autour de la table")
  const pdf = await browser.visit(`${path}/pack-fr.pdf`)
  expect(pdf.headers.get("content-type")).toBe("application/pdf")
  expect((await browser.visit(`${path}/handover-fr.pdf`)).status).toBe(404)
  expect(await everyTablesDigest()).toEqual(before)
})

test("the link ends after ninety days, and when somebody no longer sits there", async () => {
  const { partnership, seatId, path } = await aSentPack()
  const browser = app.browser()
  clock.set("2027-02-20T16:00:00Z")
  expect((await browser.visit(path)).status).toBe(200)
  clock.set("2027-02-20T18:00:00Z")
  expect((await browser.visit(path)).status).toBe(410)
  clock.set("2026-11-23T17:00:00Z")
  expect((await browser.visit(path)).status).toBe(200)
  const { version } = (await partnership.read((tx) => seatOf(tx, seatId)))!
  await partnership.act((tx, actor) =>
    withdrawRepresentative(tx, actor, { seatId, version, lastDay: actor.today }),
  )
  clock.set("2026-11-24T17:00:00Z")
  expect((await browser.visit(path)).status).toBe(410)
  expect((await browser.visit(`${path}/pack-en.pdf`)).status).toBe(404)
})
