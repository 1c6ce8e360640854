import { afterAll, expect, test } from "vitest"
import { fixedClock } from "#platform/clock"
import { testApp } from "../../../tests/app.ts"
import { aPartnership } from "../../../tests/builders.ts"
import { aReport } from "../../../tests/builders/reports.ts"
import { addTemplate } from "../acts/add-template.ts"
import { startReport } from "../acts/start-report.ts"
import { ownTemplate } from "../reads/templates.ts"
import { readReport } from "../reads/read-report.ts"
import { templateFaults } from "../rules/template-faults.ts"
import { readTemplate } from "../rules/template-schema.ts"
import { blank20261 } from "../templates/blank-2026-1.ts"

const app = await testApp({ clock: fixedClock("2026-11-22T17:00:00Z") })
afterAll(() => expect(app.troubles).toEqual([]))

async function aForm() {
  const partnership = await aPartnership()
  const template = { ...blank20261, key: "gifts" }
  const id = await partnership.act((tx, actor) => addTemplate(tx, actor, { template, as: "own-form" }))
  const staff = await app.signedIn(partnership.coordinator.id!)
  const base = `/en/${partnership.slug}/reports`
  const kept = async () => (await partnership.read((tx) => ownTemplate(tx, id)))!
  const save = (address: string, fields: Record<string, string | string[]>, revision = "1") =>
    staff.send(`${base}/forms/${id}/question?${address}`, { revision, kind: "table", was: "", ...fields })
  const page = async (path: string) => (await staff.visit(base + path)).text()
  return { partnership, id, staff, base, kept, save, page }
}

/** A table of gifts: who gave, and one of two kinds. */
const gifts = {
  wordingEn: "What was given?",
  wordingFr: "Qu’a-t-on donné?",
  hintEn: "",
  hintFr: "",
  "columnEn[]": ["Who gave", "Kind", ""],
  "columnFr[]": ["Qui a donné", "Type", ""],
  "columnKind[]": ["text", "choice", "text"],
  "columnOptionsEn[]": ["", "Cash\nIn kind", ""],
  "columnOptionsFr[]": ["", "Argent\nEn nature", ""],
}

const columns = [
  { key: "who-gave", kind: "text", heading: { en: "Who gave", fr: "Qui a donné" } },
  {
    key: "kind",
    kind: "choice",
    heading: { en: "Kind", fr: "Type" },
    options: [
      { code: "cash", wording: { en: "Cash", fr: "Argent" } },
      { code: "in-kind", wording: { en: "In kind", fr: "En nature" } },
    ],
  },
]

test("a column of a table offers options in both languages, and goes out and in again as it was written", async () => {
  const { kept, save, page, staff, base } = await aForm()
  expect((await save("section=A&kind=table", gifts)).status).toBe(302)
  const { template } = await kept()
  expect(template.sections[0]!.questions[1]).toMatchObject({ kind: "table", columns })
  expect(templateFaults(template)).toEqual([])
  const file = await (
    await staff.visit(`${base}/forms/files/form.json?key=${template.key}&version=${template.version}`)
  ).text()
  expect(readTemplate(file)).toEqual({ template })
  const preview = await page(`/forms/preview?key=${template.key}&version=${template.version}`)
  expect(preview).toMatch(/<option value="cash"[^>]*>Cash<\/option>/)
})

test("an option that is reworded keeps its code, so that what was chosen stays chosen", async () => {
  const { kept, save, page, id } = await aForm()
  await save("section=A&kind=table", gifts)
  const key = (await kept()).template.sections[0]!.questions[1]!.key
  const address = `question=${key}`
  expect(await page(`/forms/${id}/question?${address}`)).toContain("Cash\nIn kind</textarea>")
  const reworded = { ...gifts, "columnOptionsEn[]": ["", "Money\nIn kind", ""] }
  expect((await save(address, reworded, "2")).status).toBe(302)
  expect((await kept()).template.sections[0]!.questions[1]).toMatchObject({
    columns: [
      {},
      { options: [{ code: "cash", wording: { en: "Money", fr: "Argent" } }, { code: "in-kind" }] },
    ],
  })
})

test("a choice of one option, or of one language, is named as what the form still lacks", async () => {
  const { kept, save } = await aForm()
  const lacking = { ...gifts, "columnOptionsEn[]": ["", "Cash", ""], "columnOptionsFr[]": ["", "", ""] }
  await save("section=A&kind=table", lacking)
  expect(templateFaults((await kept()).template).map(({ what }) => what)).toEqual([
    "options",
    "option-wording",
  ])
})

test("too many options are refused at their column, and what was typed stands there still", async () => {
  const { save } = await aForm()
  const many = Array.from({ length: 61 }, (_, place) => `Kind ${place}`).join("\n")
  const refused = await save("section=A&kind=table", { ...gifts, "columnOptionsEn[]": ["", many, ""] })
  expect(refused.status).toBe(400)
  const text = await refused.text()
  expect(text).toContain('href="#field-columnOptionsEn.1"')
  expect(text).toContain('id="field-columnOptionsEn.1"')
  expect(text).toContain("Kind 60</textarea>")
  expect(text).toContain("List at most 60 options")
})

test("what is chosen in a column stands in the report under its own words, in both languages", async () => {
  const { partnership, save, kept, staff, base } = await aForm()
  await aReport(partnership)
  await save("section=A&kind=table", gifts)
  const { template } = await kept()
  await partnership.act((tx, actor) => startReport(tx, actor, { fiscalYear: 2026, template: template.key }))
  const key = template.sections[0]!.questions[1]!.key
  const sent = await staff.send(`${base}/2026-${template.key}/sections/A`, {
    "what-to-tell.version": "0",
    "what-to-tell.was": "",
    [`${key}.version`]: "0",
    [`${key}.was`]: "",
    [`${key}.0.who-gave.en`]: "City",
    [`${key}.0.who-gave.fr`]: "Ville",
    [`${key}.0.kind`]: "in-kind",
  })
  expect(sent.status).toBe(302)
  const which = { fiscalYear: 2026, template: template.key, today: "2026-11-22" }
  const { content } = await partnership.read((tx) => readReport(tx, which))
  expect(content.sections[0]!.answers[1]).toMatchObject({
    rows: [
      [
        { words: { en: "City", fr: "Ville" } },
        { words: { en: "In kind", fr: "En nature" }, code: "in-kind" },
      ],
    ],
  })
  const document = await staff.visit(
    `/fr/${partnership.slug}/reports/2026-${template.key}/documents/annual-report-fr.html`,
  )
  expect(await document.text()).toContain("En nature")
})
