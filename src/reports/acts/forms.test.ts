import { Ajv2020 } from "ajv/dist/2020.js"
import { sql } from "kysely"
import { expect, test } from "vitest"
import { aPartnership } from "../../../tests/builders.ts"
import type { TestPartnership } from "../../../tests/builders.ts"
import { aReport } from "../../../tests/builders/reports.ts"
import { readReport } from "../reads/read-report.ts"
import { ownTemplate, templatesFor } from "../reads/templates.ts"
import type { TemplateEdit } from "../rules/edit-template.ts"
import { templateFaults } from "../rules/template-faults.ts"
import { shippedTemplates } from "../rules/template-of.ts"
import {
  publishedTemplateSchema,
  readTemplate,
  templateFile,
  templateText,
} from "../rules/template-schema.ts"
import type { Question, ReportTemplate } from "../rules/template.ts"
import { addTemplate } from "./add-template.ts"
import { changeTemplate, removeTemplate } from "./change-template.ts"
import { startReport } from "./start-report.ts"

const question: Question = {
  key: "best",
  kind: "narrative",
  maximumCharacters: 500,
  required: true,
  wording: { en: "What went best?", fr: "Qu’est-ce qui a le mieux marché?" },
  hint: { en: "", fr: "" },
}

const small: ReportTemplate = {
  key: "town-report",
  version: "1",
  title: { en: "Report to the town", fr: "Rapport à la ville" },
  label: { en: "Our own form", fr: "Notre propre formulaire" },
  sections: [
    { letter: "1a", title: { en: "Work", fr: "Travail" }, help: { en: "", fr: "" }, questions: [question] },
  ],
}

function made({ act }: TestPartnership, template = small, as: "own-form" | "next-version" = "next-version") {
  return act((tx, actor) => addTemplate(tx, actor, { template, as }))
}

function changed(partnership: TestPartnership, id: string, edit: TemplateEdit, revision = 1) {
  return partnership.act((tx, actor) => changeTemplate(tx, actor, { id, revision, edit }))
}

test("a report begun on a form of one's own asks what that form asks, beside the annual report of the same year", async () => {
  const partnership = await aPartnership()
  await aReport(partnership)
  await made(partnership)
  await partnership.act((tx, actor) => startReport(tx, actor, { fiscalYear: 2026, template: "town-report" }))
  const today = "2026-11-22"
  const [annual, own] = await partnership.read(async (tx) => [
    await readReport(tx, { fiscalYear: 2026, today }),
    await readReport(tx, { fiscalYear: 2026, template: "town-report", today }),
  ])
  expect(annual!.content.sections).toHaveLength(12)
  expect(own!.content).toMatchObject({
    template: { key: "town-report", version: "1", title: small.title },
    sections: [{ letter: "1a", answers: [{ key: "best", kind: "narrative" }] }],
  })
  await expect(
    partnership.act((tx, actor) => startReport(tx, actor, { fiscalYear: 2026, template: "town-report" })),
  ).rejects.toMatchObject({ status: 409 })
})

test("once a report is on it, a form stays as it is, whoever asks; its next version may change", async () => {
  const partnership = await aPartnership()
  await aReport(partnership)
  const id = await made(partnership)
  await partnership.act((tx, actor) => startReport(tx, actor, { fiscalYear: 2026, template: "town-report" }))
  const edit = { kind: "remove-question", key: "best" } as const
  await expect(changed(partnership, id, edit)).rejects.toMatchObject({
    status: 409,
    reason: { key: "reports.form-in-use" },
  })
  const { database } = partnership
  for (const written of [`update report_template set template = '{}'`, "delete from report_template"])
    await expect(database.write(partnership.id, (tx) => sql.raw(written).execute(tx))).rejects.toThrow()
  const next = await made(partnership)
  expect((await partnership.read((tx) => ownTemplate(tx, next)))!.template.version).toBe("2")
  await changed(partnership, next, {
    kind: "question",
    letter: "1a",
    key: null,
    question: { ...question, key: "worst" },
  })
  const read = await partnership.read((tx) =>
    readReport(tx, { fiscalYear: 2026, template: "town-report", today: "2026-11-22" }),
  )
  expect(read.content.sections[0]!.answers.map(({ key }) => key)).toEqual(["best"])
})

test("who changes an older state of a form is told, and nothing of theirs overwrites the newer", async () => {
  const partnership = await aPartnership()
  const id = await made(partnership)
  await changed(partnership, id, { kind: "section-up", letter: "1a" })
  await expect(changed(partnership, id, { kind: "remove-section", letter: "1a" })).rejects.toMatchObject({
    reason: { key: "web.changed-meanwhile" },
  })
  await partnership.act((tx, actor) => removeTemplate(tx, actor, { id, revision: 2 }))
  expect(await partnership.read((tx) => ownTemplate(tx, id))).toBeUndefined()
})

test("a form that lacks a language is kept, and offered for no report until it has both", async () => {
  const partnership = await aPartnership()
  await aReport(partnership)
  const id = await made(partnership, { ...small, title: { en: "Report to the town", fr: "" } })
  const offered = () => partnership.read((tx) => templatesFor(tx, 2026))
  expect((await offered()).map(({ key }) => key)).not.toContain("town-report")
  await expect(
    partnership.act((tx, actor) => startReport(tx, actor, { fiscalYear: 2026, template: "town-report" })),
  ).rejects.toMatchObject({ status: 400 })
  const heading = { title: small.title, label: small.label, fiscalYears: { from: null, to: 2027 } }
  await changed(partnership, id, { kind: "heading", heading })
  expect((await offered()).map(({ key }) => key)).toContain("town-report")
  const later = await partnership.read((tx) => templatesFor(tx, 2028))
  expect(later.map(({ key }) => key)).not.toContain("town-report")
})

test("questions and sections keep every one of theirs when they are moved", async () => {
  const partnership = await aPartnership()
  const id = await made(partnership, shippedTemplates[0]!)
  const keysOf = async () => {
    const own = await partnership.read((tx) => ownTemplate(tx, id))
    return own!.template.sections.flatMap(({ letter, questions }) =>
      questions.map(({ key }) => `${letter} ${key}`),
    )
  }
  const before = await keysOf()
  await changed(partnership, id, { kind: "question-down", key: "identification" })
  const [first, second] = await keysOf()
  expect([first, second]).toEqual(["A agreement", "A identification"])
  await changed(partnership, id, { kind: "question-up", key: "identification" }, 2)
  await changed(partnership, id, { kind: "section-down", letter: "L" }, 3)
  expect(await keysOf()).toEqual(before)
  await changed(partnership, id, { kind: "section-up", letter: "B" }, 4)
  expect((await keysOf()).toSorted()).toEqual(before.toSorted())
})

test("every shipped form is whole, follows the published schema, and comes back from its file as it was", () => {
  const ajv = new Ajv2020({ strict: false })
  const valid = ajv.compile(publishedTemplateSchema())
  for (const template of shippedTemplates) {
    expect(templateFaults(template)).toEqual([])
    const text = templateText(template)
    expect(valid(JSON.parse(text)), JSON.stringify(valid.errors)).toBe(true)
    expect(readTemplate(text)).toEqual({ template })
  }
  const odd = { format: "entente.report-template/1", ...small, colour: "red" }
  expect(valid(odd)).toBe(false)
  expect(templateFile.safeParse(odd).success).toBe(false)
})

test("a file that is no form is refused with the place of each fault", () => {
  const [section] = small.sections
  const text = JSON.stringify({
    format: "entente.report-template/1",
    ...small,
    colour: "red",
    sections: [{ ...section, questions: [{ ...question, maximumCharacters: 5, wording: { en: "Only" } }] }],
  })
  expect(readTemplate(text)).toEqual({
    faults: expect.arrayContaining([
      { where: "colour", what: "unknown" },
      { where: "sections 1 / questions 1 / wording / fr", what: "missing" },
      { where: "sections 1 / questions 1 / maximumCharacters", what: "odd" },
    ]),
  })
  expect(readTemplate("not a form")).toEqual({ faults: [{ where: "", what: "odd" }] })
})

test("another partnership's form is not there", async () => {
  const [one, other] = [await aPartnership(), await aPartnership()]
  const id = await made(one)
  expect(await other.read((tx) => ownTemplate(tx, id))).toBeUndefined()
  await expect(changed(other, id, { kind: "remove-section", letter: "1a" })).rejects.toMatchObject({
    status: 404,
  })
})

test("an observer reads forms and changes none", async () => {
  const partnership = await aPartnership()
  await expect(
    partnership.database.write(partnership.id, (tx) =>
      addTemplate(tx, partnership.as("observer"), { template: small, as: "own-form" }),
    ),
  ).rejects.toMatchObject({ status: 403 })
})

test("a form's file with characters no database keeps is refused where they stand", () => {
  const form = shippedTemplates[0]!
  for (const en of ["a\0b", "a\ud800b"]) {
    const text = templateText({ ...form, title: { ...form.title, en } })
    expect(readTemplate(text)).toEqual({ faults: [{ where: "title / en", what: "odd" }] })
  }
})
