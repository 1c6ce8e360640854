import { readFile } from "node:fs/promises"
import { beforeAll, expect, test } from "vitest"
import { addFinding } from "#evidence"
import { activitiesOf, activityOf } from "#plans"
import { importOf } from "#platform/imports"
import { testApp } from "../app.ts"
import type { TestApp, TestBrowser } from "../app.ts"
import { aPartnership } from "../builders.ts"
import type { TestPartnership } from "../builders.ts"
import { anOrganization } from "../builders/organizations.ts"
import { anActivity, aPriority } from "../builders/plans.ts"

let app: TestApp
let partnership: TestPartnership
let browser: TestBrowser
let base: string

beforeAll(async () => {
  app = await testApp()
})

async function aCoordinator() {
  partnership = await aPartnership()
  browser = await app.signedIn(partnership.coordinator.id!)
  base = `/en/${partnership.slug}`
}

async function uploaded(path: string, file: string | Blob, name = "file.csv"): Promise<Response> {
  const body = new FormData()
  const content =
    typeof file === "string" ? new Blob([await readFile(`tests/data/partnerships/${file}`)]) : file
  body.set("file", content, typeof file === "string" ? file : name)
  return browser.send(path, body)
}

async function pageOf(answer: Response): Promise<string> {
  expect(answer.status).toBe(302)
  return answer.headers.get("Location")!
}

test(
  "a roster and the plans that partnerships published go in through the pages",
  { timeout: 60_000 },
  async () => {
    await aCoordinator()
    const roster = await pageOf(
      await uploaded(`${base}/organizations/import`, "five-eastern-counties/organizations.csv"),
    )
    const preview = await (await browser.visit(roster)).text()
    expect(preview).toContain("10 organisations to add")
    expect(preview).toContain("4 places to look at")
    expect(preview, "its third column is read by nothing, and the page says so").toContain("role in plan")
    await pageOf(await browser.send(roster, { does: "confirm" }))
    expect(await (await browser.visit(roster)).text()).toContain("10 organisations were added")
    const plans = [
      ["five-eastern-counties/work-plan-2012-13.xlsx", 2012, 3],
      ["bow-valley/strategy-2019-2023.xlsx", 2021, 4],
      ["surrey/action-plan-2016-2019.xlsx", 2016, 8],
    ] as const
    for (const [file, year, count] of plans) {
      const page = await pageOf(await uploaded(`${base}/plans/${year}/import`, file))
      expect(await (await browser.visit(page)).text()).toContain(`${count} activities to add`)
      await pageOf(await browser.send(page, { does: "confirm" }))
      expect(await partnership.read((tx) => activitiesOf(tx, year))).toHaveLength(count)
      expect((await browser.visit(`${base}/plans/${year}`)).status).toBe(200)
    }
    expect(app.troubles).toEqual([])
  },
)

test("a plan taken out through the page comes back changed, and what was ticked stays ticked when it is refused", async () => {
  await aCoordinator()
  const priorityId = await aPriority(partnership, "Work")
  const id = await anActivity(partnership, { priorityId, title: "Job fair" })
  await anActivity(partnership, { priorityId, title: "Mentors" })
  const file = await (await browser.visit(`${base}/plans/2026/export/csv`)).text()
  const [headings, first] = file.split("\r\n")
  const change = { version: "1", under: priorityId, titleEn: "Fair here", titleFr: "Salon" }
  expect((await browser.send(`${base}/plans/activities/${id}/change`, change)).status).toBe(302)
  const edited = new Blob([[headings, first!.replace("Job fair,", "Fair there,")].join("\r\n")])
  const page = await pageOf(await uploaded(`${base}/plans/2026/import`, edited, "plan.csv"))
  const shown = await (await browser.visit(page)).text()
  expect(shown).toContain("1 cell was changed in the file and here")
  expect(shown).toContain("1 activity is not in the file")
  const [mentors] = (await partnership.read((tx) => activitiesOf(tx, 2026))).filter((one) => one.id !== id)
  const finding = {
    kind: "finding" as const,
    titleEn: "Asked for",
    titleFr: "Demandé",
    supports: mentors!.id,
  }
  await partnership.act((tx, actor) => addFinding(tx, actor, finding))
  const choices = { does: "confirm", "take[]": `${id} title_en`, "remove[]": mentors!.id }
  const refused = await browser.send(page, choices)
  expect(refused.status).toBe(409)
  const again = await refused.text()
  expect(again.match(/checked=""/g)).toHaveLength(1)
  expect(again).toContain("1 activity is not in the file and stays")
  await pageOf(await browser.send(page, { ...choices, "remove[]": [] }))
  const now = await partnership.read((tx) => activitiesOf(tx, 2026))
  expect(now.map(({ titleEn }) => titleEn)).toEqual(["Fair there", "Mentors"])
})

test("of two tabs the second is told that the import was confirmed already; undoing takes it back once", async () => {
  await aCoordinator()
  const file = new Blob(["Organization\nRiverside Centre\n"])
  const page = await pageOf(await uploaded(`${base}/organizations/import`, file))
  await pageOf(await browser.send(page, { does: "confirm" }))
  const second = await browser.send(page, { does: "confirm" })
  expect(second.status).toBe(409)
  expect(await second.text()).toContain("already confirmed")
  await pageOf(await browser.send(page, { does: "undo" }))
  expect((await browser.send(page, { does: "undo" })).status).toBe(409)
  expect(await (await browser.visit(page)).text()).toContain("This import was undone")
})

test("when what was shown no longer holds, the page says so and reads the file again on request", async () => {
  await aCoordinator()
  const file = new Blob(["Priority,Activity\nWork,Job fair\n"])
  const page = await pageOf(await uploaded(`${base}/plans/2026/import`, file))
  await anActivity(partnership, { priorityId: await aPriority(partnership, "Health"), title: "Job fair" })
  const refused = await browser.send(page, { does: "confirm" })
  expect(refused.status).toBe(409)
  expect(await refused.text()).toContain("no longer holds")
  const again = await pageOf(await browser.send(page, { does: "again" }))
  expect(again).not.toBe(page)
  expect(await (await browser.visit(again)).text()).toContain("1 activity to change")
  await pageOf(await browser.send(again, { does: "confirm" }))
})

test("the same form sent twice keeps one preview; a file that is no workbook is refused in the reader's language", async () => {
  await aCoordinator()
  const path = `/fr/${partnership.slug}/organizations/import`
  const body = new FormData()
  body.set("key", crypto.randomUUID())
  body.set("file", new Blob(["Organisme\nAccueil\n"]), "liste.csv")
  const [first, second] = [await browser.send(path, body), await browser.send(path, body)]
  expect(second.headers.get("Location")).toBe(first.headers.get("Location"))
  const pdf = await uploaded(path, new Blob(["%PDF-1.7 not a workbook"]), "liste.xlsx")
  expect(pdf.status).toBe(400)
  expect(await pdf.text()).toContain("Ce n’est pas un classeur")
  const none = await browser.send(path, {})
  expect(none.status).toBe(400)
  expect(await none.text()).toContain("Choisissez un fichier")
})

test("what stands in cells is shown as text, never as markup", async () => {
  await aCoordinator()
  const file = new Blob([
    'Organization,Sector\n<script>alert(1)</script>,"=HYPERLINK(""http://bad.example"")"\n',
  ])
  const page = await pageOf(await uploaded(`${base}/organizations/import`, file))
  const html = await (await browser.visit(page)).text()
  expect(html).not.toContain("<script>alert")
  expect(html).toContain("&lt;script&gt;alert(1)")
})

test("another partnership's import is not found, and an observer does not import", async () => {
  await aCoordinator()
  const page = await pageOf(await uploaded(`${base}/organizations/import`, new Blob(["Organization\nA B\n"])))
  const id = page.split("/").at(-1)!
  await aCoordinator()
  expect((await browser.visit(`${base}/imports/${id}`)).status).toBe(404)
  expect((await browser.send(`${base}/imports/${id}`, { does: "confirm" })).status).toBe(404)
  expect((await browser.visit(`${base}/imports/no-id`)).status).toBe(404)
  expect(await partnership.read((tx) => importOf(tx, id))).toBeUndefined()
})

test("who saves an organisation second sees both names too", async () => {
  await aCoordinator()
  const id = await anOrganization(partnership, { name: "Riverside" })
  const page = `${base}/organizations/${id}/change`
  const form = { version: "1", nameFr: "", acronym: "", sector: "", locale: "en", website: "" }
  await pageOf(await browser.send(page, { ...form, nameEn: "Riverside Centre" }))
  const second = await browser.send(page, { ...form, nameEn: "Riverside House" })
  const html = await second.text()
  expect(second.status).toBe(409)
  expect(html).toContain("Riverside Centre")
  expect(html).toContain("Riverside House")
})

test("who saves an activity second sees both texts, and may then decide", async () => {
  await aCoordinator()
  const priorityId = await aPriority(partnership)
  const id = await anActivity(partnership, { priorityId, title: "Job fair" })
  const page = `${base}/plans/activities/${id}/change`
  const form = { version: "1", titleFr: "", under: priorityId }
  await pageOf(await browser.send(page, { ...form, titleEn: "Spring job fair" }))
  const second = await browser.send(page, { ...form, titleEn: "Autumn job fair" })
  const html = await second.text()
  expect(second.status).toBe(409)
  expect(html).toContain("Spring job fair")
  expect(html).toContain("Autumn job fair")
  expect(html).toContain('name="version" value="2"')
  await pageOf(await browser.send(page, { ...form, version: "2", titleEn: "Autumn job fair" }))
  expect(await partnership.read((tx) => activityOf(tx, id))).toMatchObject({ titleEn: "Autumn job fair" })
})
