import { afterAll, expect, test } from "vitest"
import { aPartnership } from "../../../tests/builders.ts"
import { anAskedOwner } from "../../../tests/builders/indicators.ts"
import { linkPages } from "../../../tests/builders/link-pages.ts"
import { aPriority } from "../../../tests/builders/plans.ts"
import { everyTablesDigest } from "../../../tests/table-digests.ts"
import { givenWaiting, valuesOf } from "../index.ts"

const { app, linkKey, tokenOf } = await linkPages()
afterAll(() => expect(app.troubles).toEqual([]))

async function asked() {
  const partnership = await aPartnership()
  const one = await anAskedOwner(partnership, await aPriority(partnership), { key: linkKey })
  const path = `/en/link/${await tokenOf(partnership, one.link)}/values`
  const form = (chosen: Record<string, string>) => ({
    key: crypto.randomUUID(),
    ...Object.fromEntries(
      Object.entries({ state: "", amount: "", note: "", source: "", ...chosen }).map(([field, text]) => [
        `${field}-${one.indicator}`,
        text,
      ]),
    ),
  })
  return { ...one, partnership, path, form }
}

test("looking changes nothing, nothing is chosen beforehand, and a button that is only pressed files nothing", async () => {
  const one = await asked()
  const before = await everyTablesDigest()
  for (const path of [one.path, one.path.replace("/en/", "/fr/")]) {
    const answer = await app.browser().visit(path)
    expect(answer.status).toBe(200)
    expect(await answer.text()).not.toMatch(/type="radio"[^>]*value="(value|not-|supp)[^>]*checked/)
  }
  expect((await app.browser().send(one.path, one.form({}))).status).toBe(409)
  expect(await everyTablesDigest()).toEqual(before)
})

test("a number that is none, or that stands beside a reason, is refused and everything typed is kept", async () => {
  const one = await asked()
  const odd = await app
    .browser()
    .send(one.path, one.form({ state: "value", amount: "a dozen", note: "By hand" }))
  expect(odd.status).toBe(400)
  const page = await odd.text()
  for (const typed of ["a dozen", "By hand"]) expect(page).toContain(typed)
  const both = await app.browser().send(one.path, one.form({ state: "not-applicable", amount: "3" }))
  expect(both.status).toBe(400)
  expect((await app.browser().send(one.path, one.form({ amount: "3" }))).status).toBe(400)
  expect((await app.browser().send(one.path, { ...one.form({}), other: "1" })).status).toBe(400)
  expect(await one.partnership.read((tx) => givenWaiting(tx))).toEqual([])
})

test("a number goes from the link over its receipt to the coordinator, who accepts it", async () => {
  const one = await asked()
  const sent = await app
    .browser()
    .send(one.path, one.form({ state: "value", amount: "1,234", source: "Our files" }))
  expect(sent.headers.get("location")).toBe(`${one.path}/receipt`)
  expect(await (await app.browser().visit(`${one.path}/receipt`)).text()).toContain("1,234")
  const browser = await app.signedIn(one.partnership.coordinator.id!)
  const asking = `/en/${one.partnership.slug}/indicators/asking`
  const page = await (await browser.visit(asking)).text()
  for (const said of ["1,234", "Our files", "Ana, Bureau"]) expect(page).toContain(said)
  const [given] = await one.partnership.read((tx) => givenWaiting(tx))
  const at = `/en/${one.partnership.slug}/indicators/given/${given!.id}`
  expect((await browser.send(at, { does: "return", reason: "" })).status).toBe(400)
  expect((await browser.send(asking, { does: "accept", id: given!.id })).status).toBe(302)
  const [value] = await one.partnership.read((tx) => valuesOf(tx, [one.indicator]))
  expect(value!.measured).toMatchObject({ amount: 1234 })
  expect(await (await app.browser().visit(one.path)).text()).toContain("Nothing is asked of you")
})

test("a coordinator sends a sheet, sees what it would do, confirms it and takes it back", async () => {
  const one = await asked()
  const browser = await app.signedIn(one.partnership.coordinator.id!)
  const base = `/en/${one.partnership.slug}/indicators`
  const sheet = new FormData()
  const file = new File(["Indicator,2024-25,2023-24\r\nOwned,7,hidden\r\nUnknown,1,\r\n"], "values.csv")
  sheet.set("file", file)
  const preview = await browser.send(`${base}/import`, sheet)
  expect(preview.status).toBe(302)
  const at = preview.headers.get("location")!
  const page = await (await browser.visit(at)).text()
  for (const said of ["2 values to add", "No indicator is called “Unknown”", "Hidden to protect people"])
    expect(page).toContain(said)
  expect((await browser.send(at, { does: "confirm" })).status).toBe(302)
  const stands = () => one.partnership.read((tx) => valuesOf(tx, [one.indicator]))
  expect((await stands()).map(({ measured }) => measured.state)).toEqual(["value", "suppressed"])
  expect((await browser.send(at, { does: "undo" })).status).toBe(302)
  expect((await stands()).map(({ measured }) => measured.state)).toEqual([
    "not-yet-reported",
    "not-yet-reported",
  ])
})
