import { expect, test } from "vitest"
import { createPartnership } from "#partnerships"
import { aPartnership } from "../../../tests/builders.ts"
import type { TestPartnership } from "../../../tests/builders.ts"
import { aClaim, aFullYear, aReport, allAnswered, submitted } from "../../../tests/builders/reports.ts"
import { unzip } from "../../platform/documents/samples/unzip.ts"
import { canonicalJson } from "../rules/canonical-json.ts"
import type { ReportContent, TableContent } from "../rules/content.ts"
import { reportFile, reportFormats } from "./report-file.ts"
import type { ReportFormat } from "./report-file.ts"
import { saveAnswers } from "../acts/save-answers.ts"
import { sha256Of } from "../rules/snapshot.ts"

async function fileOf({ database, id }: TestPartnership, format: ReportFormat, locale: "en" | "fr" = "en") {
  const file = await reportFile(database, id, { fiscalYear: 2026, locale, format, today: "2026-11-22" })
  const packed = format === "docx" ? (unzip(file.content).get("word/document.xml") ?? "") : ""
  const plain = format === "pdf" ? "" : new TextDecoder().decode(file.content)
  return { ...file, text: format === "docx" ? packed : plain }
}

/** The words between tags, spaces evened out. */
function wordsIn(markup: string): string {
  return markup
    .replaceAll(/<style>[^]*?<\/style>/g, "")
    .replaceAll(/<[^>]+>/g, "|")
    .replaceAll(/[\s\u00a0\u202f|]+/g, " ")
}

test("zero, blank, not applicable, not yet reported and suppressed stay five things, in every file", async () => {
  const partnership = await aPartnership()
  await aReport(partnership)
  const body = (name: string) => ({ en: name, fr: name })
  const states = [{ state: "value", value: 0 }, ...whyNone.map((state) => ({ state }))] as const
  const rows = states.map((people, place) => ({ group: body(`Group ${place}`), people }))
  await partnership.act((tx, actor) =>
    saveAnswers(tx, actor, {
      fiscalYear: 2026,
      answers: [{ question: "population", version: 0, answer: { rows } }],
    }),
  )
  const json = JSON.parse((await fileOf(partnership, "json")).text) as ReportContent
  const table = json.sections
    .flatMap(({ answers }) => answers)
    .find((answer): answer is TableContent => answer.key === "population")
  expect(table?.rows.map(([, people]) => people)).toEqual(states)
  const shown = ["0", "Left blank", "Not applicable", "Not yet reported", "Hidden to protect people"]
  const sentence = shown.map((words, place) => `Group ${place} ${words} Left blank Left blank`).join(" ")
  expect(wordsIn((await fileOf(partnership, "html")).text)).toContain(sentence)
  expect(wordsIn((await fileOf(partnership, "docx")).text)).toContain(sentence)
  const french = [
    "0",
    "Laissé en blanc",
    "Sans objet",
    "Pas encore déclaré",
    "Masqué pour protéger les personnes",
  ]
  const phrase = french
    .map((words, place) => `Group ${place} ${words} Laissé en blanc Laissé en blanc`)
    .join(" ")
  expect(wordsIn((await fileOf(partnership, "html", "fr")).text)).toContain(phrase)
})

const whyNone = ["blank", "not-applicable", "not-yet-reported", "suppressed"] as const

test("a submitted report's JSON is its snapshot byte for byte, and its hash is that of the file", async () => {
  const partnership = await aPartnership()
  await aReport(partnership)
  const sha256 = await submitted(partnership, await allAnswered(partnership))
  const file = await fileOf(partnership, "json")
  expect(sha256Of(file.content)).toBe(sha256)
  expect(file).toMatchObject({ draft: false, name: expect.stringMatching(/-annual-report-2026-27\.json$/) })
  expect(canonicalJson(JSON.parse(file.text))).toBe(file.text)
  expect((await fileOf(partnership, "json", "fr")).content).toEqual(file.content)
  expect((await fileOf(partnership, "html")).text).toContain(sha256)
})

test("every file of a draft says that it is one, in its name and on its pages; a submitted one does not", async () => {
  const partnership = await aPartnership()
  await aReport(partnership)
  for (const format of reportFormats) {
    const file = await fileOf(partnership, format)
    expect(file).toMatchObject({ draft: true, name: expect.stringContaining("-draft.") })
    if (format === "html" || format === "docx") expect(wordsIn(file.text)).toContain("Draft: not submitted")
    if (format === "json") expect(file.text).toContain('"state":"draft"')
  }
  await submitted(partnership, await allAnswered(partnership))
  expect((await fileOf(partnership, "html")).text).not.toContain("Draft: not submitted")
})

test("what is invented says so in both languages", async () => {
  const { database, coordinator } = await aPartnership()
  const clock = { now: () => coordinator.at }
  const slug = `s-${crypto.randomUUID().slice(0, 8)}`
  const names = { nameEn: "Sample", nameFr: "Exemple", standing: "sample" } as const
  const id = await createPartnership({ database, clock }, { slug, ...names, coordinatorId: coordinator.id! })
  const actor = { ...coordinator, partnershipId: id }
  const act: TestPartnership["act"] = (work) =>
    import("#platform/acts").then((acts) => acts.act({ database, actor }, (tx) => work(tx, actor)))
  const sample = { ...(await aPartnership()), id, database, act }
  await aReport(sample)
  expect(wordsIn((await fileOf(sample, "html")).text)).toContain("Sample: everything here is invented")
  expect(wordsIn((await fileOf(sample, "html", "fr")).text)).toContain("Exemple : tout est inventé ici")
})

test("a full year can be drawn in every format and both languages, with each claim that lacks evidence by name", async () => {
  const partnership = await aPartnership()
  const { survey } = await aFullYear(partnership)
  await allAnswered(partnership, [survey])
  await aClaim(partnership, { textEn: "Nothing shows this", textFr: "Rien ne le montre" })
  const pdf = await fileOf(partnership, "pdf", "fr")
  expect(new TextDecoder("latin1").decode(pdf.content.slice(0, 5))).toBe("%PDF-")
  expect(wordsIn((await fileOf(partnership, "html", "fr")).text)).toMatch(
    /Affirmations sans preuve .*Rien ne le montre/,
  )
  expect(wordsIn((await fileOf(partnership, "docx")).text)).toMatch(
    /Claims without evidence .*Nothing shows this/,
  )
})

test("a year without a report is refused with a sentence", async () => {
  const partnership = await aPartnership()
  await expect(fileOf(partnership, "pdf")).rejects.toMatchObject({
    status: 404,
    reason: { key: "reports.no-report", values: { year: "2026-27" } },
  })
})
