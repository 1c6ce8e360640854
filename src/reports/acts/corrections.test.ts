import fc from "fast-check"
import { expect, test } from "vitest"
import { aPartnership } from "../../../tests/builders.ts"
import type { TestPartnership } from "../../../tests/builders.ts"
import { aFullYear, aReport, allAnswered, submitted } from "../../../tests/builders/reports.ts"
import { toHtml } from "#platform/documents"
import { reportDocument } from "../document/document.ts"
import { changedSince } from "../reads/desk.ts"
import { lastYearsAnswers } from "../reads/last-years-answers.ts"
import { answersOf, reportOf } from "../reads/queries.ts"
import { readReport } from "../reads/read-report.ts"
import type { Answer, TypedQuestion } from "../rules/answer.ts"
import type { FigureContent, NarrativeContent } from "../rules/content.ts"
import { lastYearsAnswer } from "../rules/last-years-answer.ts"
import { partsOf } from "../rules/override.ts"
import { withQuote } from "../rules/quote.ts"
import type { ReportTemplate } from "../rules/template.ts"
import { addTemplate } from "./add-template.ts"
import { overrideFigure, withdrawOverride } from "./override-figure.ts"
import { quoteUpdate } from "./quote-update.ts"
import { saveAnswers } from "./save-answers.ts"
import { startReport } from "./start-report.ts"

const year = { fiscalYear: 2026 }
const meetings = { ...year, question: "meetings-and-attendance", part: "number/meetings" }

async function contentOf({ read }: TestPartnership) {
  return (await read((tx) => readReport(tx, { ...year, today: "2026-11-22" }))).content
}

async function figure(partnership: TestPartnership, key: string): Promise<FigureContent> {
  const { sections } = await contentOf(partnership)
  return sections.flatMap(({ answers }) => answers).find((answer) => answer.key === key) as FigureContent
}

test("a number corrected by hand is told with the computed one, the reason, who and when, everywhere, until it is withdrawn", async () => {
  const partnership = await aPartnership()
  await aReport(partnership)
  const reason = "Two meetings were on paper"
  await partnership.act((tx, actor) => overrideFigure(tx, actor, { ...meetings, value: 2, reason }))
  const [number] = (await figure(partnership, meetings.question)).numbers
  expect(number!.value).toEqual({
    state: "value",
    value: 2,
    overridden: { computed: { state: "value", value: 0 }, reason, by: "Ada", on: "2026-11-22" },
  })
  const html = toHtml(reportDocument(await contentOf(partnership), { locale: "en", sha256: null }))
  expect(html).toContain("2 (corrected by hand; computed: 0)")
  expect(html).toContain(
    "Meetings held: 2 instead of 0. Reason: Two meetings were on paper (Ada, 22 November 2026)",
  )
  await allAnswered(partnership)
  const claims = (await contentOf(partnership)).sections
    .flatMap(({ answers }) => answers)
    .flatMap((answer) => (answer.kind === "claims" ? answer.claims.map(({ id }) => id) : []))
  await submitted(partnership, claims)
  const since = await partnership.read(async (tx) =>
    changedSince(tx, await readReport(tx, { ...year, today: "2026-11-22" }), "2026-11-22"),
  )
  expect(since).toEqual([])
})

test("who withdraws a correction lets the computed number stand again; a later one takes the place of an earlier", async () => {
  const partnership = await aPartnership()
  await aReport(partnership)
  for (const value of [2, 3])
    await partnership.act((tx, actor) => overrideFigure(tx, actor, { ...meetings, value, reason: "Paper" }))
  expect((await figure(partnership, meetings.question)).numbers[0]!.value).toMatchObject({ value: 3 })
  await partnership.act((tx, actor) => withdrawOverride(tx, actor, meetings))
  expect((await figure(partnership, meetings.question)).numbers[0]!.value).toEqual({
    state: "value",
    value: 0,
  })
  await expect(partnership.act((tx, actor) => withdrawOverride(tx, actor, meetings))).rejects.toMatchObject({
    status: 409,
  })
})

test("a correction needs a reason and a number, and never tells what is hidden to protect people", async () => {
  const partnership = await aPartnership()
  await aFullYear(partnership)
  const odd = (changes: object) =>
    partnership.act((tx, actor) =>
      overrideFigure(tx, actor, { ...meetings, value: 1, reason: "Paper", ...changes }),
    )
  await expect(odd({ reason: "  " })).rejects.toMatchObject({ status: 400 })
  await expect(odd({ value: -1 })).rejects.toMatchObject({ status: 400 })
  await expect(odd({ part: "number/nothing" })).rejects.toMatchObject({ status: 404 })
  const sectors = await figure(partnership, "members-by-sector")
  const hidden = partsOf(sectors).filter(({ value }) => value.state === "suppressed")
  expect(hidden.length).toBeGreaterThan(3)
  for (const { part } of hidden)
    await expect(odd({ question: "members-by-sector", part })).rejects.toMatchObject({
      problems: [{ reason: { key: "reports.override-suppressed" } }],
    })
})

test("a quotation stands in the answer with its source, and its source is listed in the document", async () => {
  const partnership = await aPartnership()
  const { accepted } = await aFullYear(partnership)
  await partnership.act((tx, actor) =>
    quoteUpdate(tx, actor, { ...year, question: "implementation-story", updateId: accepted }),
  )
  const { sections } = await contentOf(partnership)
  const story = sections
    .flatMap(({ answers }) => answers)
    .find((answer) => answer.key === "implementation-story") as NarrativeContent
  expect(story.sources).toEqual([
    {
      id: accepted,
      title: expect.anything(),
      source: {
        en: expect.stringContaining(", 22 November 2026"),
        fr: expect.stringContaining(", 22 novembre 2026"),
      },
    },
  ])
  const html = toHtml(reportDocument(await contentOf(partnership), { locale: "fr", sha256: null }))
  expect(html).toContain("Cité ici")
  expect(html).toContain("22 novembre 2026")
  await expect(
    partnership.act((tx, actor) =>
      quoteUpdate(tx, actor, { ...year, question: "plan-status", updateId: accepted }),
    ),
  ).rejects.toMatchObject({ status: 404 })
})

test("a quotation is put after the text in the language it was said in, once", () => {
  const said = {
    locale: "fr" as const,
    narrative: "Trente familles.",
    source: { en: "City, 3 June", fr: "Ville, 3 juin" },
  }
  const once = withQuote({ en: "Good.", fr: "Bien." }, said)
  expect(once).toEqual({ en: "Good.", fr: "Bien.\n\n«\u00a0Trente familles.\u00a0» (Ville, 3 juin)" })
  expect(withQuote(once, said)).toEqual(once)
})

test("last year's answer is found by the question's key or a former one, whatever its wording and place", async () => {
  const partnership = await aPartnership({ on: "2027-05-20" })
  await aReport(partnership)
  await allAnswered(partnership)
  const question = {
    key: "how-it-went",
    was: ["implementation-story"],
    kind: "narrative" as const,
    maximumCharacters: 4000,
    required: true,
    wording: { en: "Told otherwise", fr: "Dit autrement" },
    hint: { en: "", fr: "" },
  }
  const both = { en: "Form", fr: "Formulaire" }
  const template: ReportTemplate = {
    key: "next-form",
    version: "1",
    title: both,
    label: both,
    sections: [{ letter: "Z", title: both, help: { en: "", fr: "" }, questions: [question] }],
  }
  await partnership.act(async (tx, actor) => {
    await addTemplate(tx, actor, { template, as: "own-form" })
    await startReport(tx, actor, { ...year, template: "next-form" })
  })
  const found = await partnership.read(async (tx) =>
    lastYearsAnswers(tx, await reportOf(tx, { ...year, template: "next-form" })),
  )
  expect(found.get("how-it-went")).toEqual({
    fiscalYear: 2026,
    answer: { en: "It went well.", fr: "Tout va bien." },
    fits: true,
  })
  await partnership.act((tx, actor) =>
    saveAnswers(tx, actor, {
      ...year,
      template: "next-form",
      answers: [{ question: "how-it-went", version: 0, answer: found.get("how-it-went")!.answer }],
    }),
  )
  const kept = await partnership.read(async (tx) =>
    answersOf(tx, (await reportOf(tx, { ...year, template: "next-form" })).id),
  )
  expect(kept.get("how-it-went")!.answer).toEqual({ en: "It went well.", fr: "Tout va bien." })
})

test("however questions are reordered, reworded and renamed with a trail, each finds its own answer of last year", () => {
  const words = fc.record({ en: fc.string({ minLength: 1, maxLength: 20 }), fr: fc.constant("x") })
  const keys = fc.uniqueArray(fc.stringMatching(/^[a-z]{3,8}$/), { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(
      keys,
      fc.infiniteStream(words),
      fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
      fc.gen(),
      (known, wordings, renamed, gen) => {
        const question = (key: string): TypedQuestion => ({
          key,
          kind: "narrative",
          maximumCharacters: 100,
          required: false,
          wording: wordings.next().value,
          hint: { en: "", fr: "" },
        })
        const both = { en: "Form", fr: "Formulaire" }
        const before: ReportTemplate = {
          key: "form",
          version: "1",
          title: both,
          label: both,
          sections: [{ letter: "A", title: both, help: both, questions: known.map(question) }],
        }
        const answers = new Map(known.map((key) => [key, { answer: { en: `On ${key}`, fr: key } as Answer }]))
        const now = gen(fc.shuffledSubarray, known, { minLength: known.length }).map((key, place) =>
          renamed[place]
            ? { old: key, ...question(`now-${key}`), was: [key] }
            : { old: key, ...question(key) },
        )
        for (const { old, ...asked } of now)
          expect(
            lastYearsAnswer(asked as TypedQuestion, [{ fiscalYear: 2025, template: before, answers }]),
          ).toEqual({
            fiscalYear: 2025,
            answer: { en: `On ${old}`, fr: old },
            fits: true,
          })
      },
    ),
  )
})
