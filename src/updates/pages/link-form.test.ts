import { afterAll, expect, test } from "vitest"
import { filled, linkPages, untouched } from "../../../tests/builders/link-pages.ts"
import type { AskedByLink } from "../../../tests/builders/link-pages.ts"
import { saidOf, send } from "../../../tests/builders/updates.ts"
import { atOnce } from "../../../tests/database.ts"
import { acceptUpdate, latestAcceptedUpdates, returnUpdate } from "../index.ts"
import { fieldName } from "../parts/read-updates.ts"
import { versionsOfRequest } from "../reads/versions.ts"

const { app, linkKey, asked } = await linkPages()
afterAll(() => expect(app.troubles).toEqual([]))

const versionsIn = ({ partnership, request }: AskedByLink) =>
  partnership.read((tx) => versionsOfRequest(tx, request.requestId))

test("the same form sent twenty times at once leads every sender to the same receipt, and is one update", async () => {
  const one = await asked()
  const browser = app.browser()
  const form = { ...filled(one.activity), key: crypto.randomUUID() }
  const answers = await atOnce(() =>
    Promise.all(Array.from({ length: 20 }, () => browser.send(one.path, form))),
  )
  expect(new Set(answers.map((answer) => answer.headers.get("location")))).toEqual(
    new Set([`${one.path}/receipt`]),
  )
  const [version, ...more] = await versionsIn(one)
  expect(more).toEqual([])
  const receipt = await (await browser.visit(`${one.path}/receipt`)).text()
  expect(receipt).toContain(version!.reference)
})

test("two tabs: the second supersedes the first, and what it left as it found it stays", async () => {
  const one = await asked(2)
  const [first, second] = [one.lead.activities[0]!, one.lead.activities[1]!]
  const browser = app.browser()
  await browser.send(one.path, { ...filled(first), ...filled(second, untouched) })
  const from = (await versionsIn(one))[0]!.id
  await browser.send(one.path, {
    ...filled(first, { from, narrative: "First tab." }),
    ...filled(second, untouched),
  })
  await browser.send(one.path, { ...filled(first, { from, narrative: "Second tab." }), ...filled(second) })
  await browser.send(one.path, { ...filled(first, { from }), ...filled(second, untouched) })
  const versions = await versionsIn(one)
  const line = versions.filter(({ activityId }) => activityId === first)
  expect(line.map(({ narrative }) => narrative)).toEqual([
    "Two groups met every week.",
    "First tab.",
    "Second tab.",
  ])
  expect(versions.filter(({ activityId }) => activityId === second)).toHaveLength(1)
})

test("an activity left wholly untouched stays owed, and the receipt says which", async () => {
  const one = await asked(2)
  await app
    .browser()
    .send(one.path, { ...filled(one.activity), ...filled(one.lead.activities[1]!, untouched) })
  expect(await versionsIn(one)).toHaveLength(1)
  const receipt = await (await app.browser().visit(`${one.path}/receipt`)).text()
  expect(receipt).toContain("We still hope to hear about 1 activity")
  const nothing = await app.browser().send(one.path, { ...filled(one.activity, untouched) })
  expect(nothing.status).toBe(400)
})

test("zero, blank and not applicable survive from the form to the report, and a half-filled form is refused whole", async () => {
  const one = await asked(3)
  const [zero, blank, never] = one.lead.activities as [string, string, string]
  const fields = {
    ...filled(zero, { figure: "0" }),
    ...filled(blank, { figure: "", "figure-state": "blank" }),
    ...filled(never, { figure: "", "figure-state": "not-applicable" }),
  }
  const broken = await app.browser().send(one.path, { ...fields, ...filled(zero, { figure: "about ten" }) })
  expect(broken.status).toBe(400)
  const shown = await broken.text()
  expect(shown).toContain(`Enter the number for “Class 1 of ${one.lead.name}” in digits only`)
  expect(shown).toContain(`value="about ten"`)
  expect(await versionsIn(one)).toEqual([])
  await app.browser().send(one.path, fields)
  for (const { id } of await versionsIn(one)) {
    await one.partnership.act((tx, actor) => acceptUpdate(tx, actor, { updateId: id }))
  }
  const accepted = await one.partnership.read((tx) => latestAcceptedUpdates(tx, 2026))
  const figures = new Map(accepted.map(({ activityId, figure }) => [activityId, figure]))
  expect([zero, blank, never].map((id) => figures.get(id))).toEqual([
    { state: "value", value: 0, unit: "people" },
    { state: "blank", unit: "people" },
    { state: "not-applicable" },
  ])
})

test("the French form reads numbers as they are written in French", async () => {
  const one = await asked()
  const french = one.path.replace("/en/", "/fr/")
  await app.browser().send(french, filled(one.activity, { figure: "1 200,5", unit: "personnes" }))
  expect(await versionsIn(one)).toMatchObject([
    { locale: "fr", figure: { state: "value", value: 1200.5, unit: "personnes" } },
  ])
})

test("a returned update stands in the form again with the question over it; an accepted one is only to be read", async () => {
  const one = await asked(2)
  const [first, second] = [one.lead.activities[0]!, one.lead.activities[1]!]
  const { versions } = await send(one.partnership, one.request, [saidOf(first), saidOf(second)])
  await one.partnership.act(async (tx, actor) => {
    await returnUpdate(tx, actor, {
      updateId: versions[0]!.updateId,
      comment: "How many <b>people</b>?",
      linkKey,
    })
    await acceptUpdate(tx, actor, versions[1]!)
  })
  const page = await (await app.browser().visit(one.path)).text()
  expect(page).toContain("How many &lt;b&gt;people&lt;/b&gt;?")
  expect(page).toContain(`name="${fieldName("narrative", first)}"`)
  expect(page).not.toContain(`name="${fieldName("narrative", second)}"`)
  const late = await app.browser().send(one.path, filled(second, { narrative: "From an old tab." }))
  expect(late.status).toBe(409)
  expect(await late.text()).toContain("From an old tab.")
})
