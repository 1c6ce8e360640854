import fc from "fast-check"
import { expect, test } from "vitest"
import { aPartnership } from "../../../tests/builders.ts"
import { aClaim, aFullYear, aReport, claimOf } from "../../../tests/builders/reports.ts"
import { addClaim } from "./add-claim.ts"
import { answerFields, shownAnswer, touchedAnswers } from "../rules/answer-form.ts"
import type { KeptAnswer, Sent } from "../rules/answer-form.ts"
import { isTyped } from "../rules/answer.ts"
import type { Answer, TypedQuestion } from "../rules/answer.ts"
import { changeClaim } from "./change-claim.ts"
import { answersOf, claimsOf, reportOf } from "../reads/queries.ts"
import { readValue, writeValue } from "../rules/read-value.ts"
import { removeClaim } from "./remove-claim.ts"
import type { ReportValue } from "../rules/report-value.ts"
import { saveAnswers } from "./save-answers.ts"
import { newestTemplate, questionOf } from "../rules/template-of.ts"
import { partnershipReport20261 } from "../templates/partnership-report-2026-1.ts"

const year = { fiscalYear: 2026 }

function asked(key: string, template = newestTemplate): TypedQuestion {
  const question = questionOf(template, key)
  if (!question || !isTyped(question)) throw new Error(key)
  return question
}

const story = asked("implementation-story")
const table = asked("meetings-held", partnershipReport20261)

test("a form sent as it was filled changes nothing, whatever it was filled with", () => {
  const text = fc.string({ unit: "grapheme", maxLength: 60 }).map((typed) => typed.trim())
  const bilingual = fc.record({ en: text, fr: text })
  const value: fc.Arbitrary<ReportValue> = fc.oneof(
    fc.record({ state: fc.constant("value" as const), value: fc.integer({ min: 0, max: 1e9 }) }),
    fc.record({
      state: fc.constantFrom("not-applicable" as const, "not-yet-reported" as const, "suppressed" as const),
    }),
  )
  const rows = fc.array(fc.record({ body: bilingual, meetings: value, "average-present": value }), {
    maxLength: 5,
  })
  const answers: [TypedQuestion, fc.Arbitrary<Answer>][] = [
    [story, bilingual],
    [table, rows.map((filled) => ({ rows: filled }))],
    [asked("hardest-partners"), fc.constantFrom({ choice: ["health", "housing"] }, { choice: [] })],
  ]
  for (const [question, arbitrary] of answers) {
    fc.assert(
      fc.property(arbitrary, fc.constantFrom("en" as const, "fr" as const), (answer, locale) => {
        const fields = answerFields(locale, question, { answer, version: 3 })
        expect(touchedAnswers(locale, [question], fields)).toEqual({ touched: [], problems: [] })
      }),
    )
  }
})

test("numbers are read as each language writes them, and why there is none in either", () => {
  const read = (locale: "en" | "fr", typed: string) => {
    const value = readValue(locale, typed)
    return value?.state === "value" ? value.value : value?.state
  }
  expect(["1,250.5", "1 250", "0", "$25,000"].map((typed) => read("en", typed))).toEqual([
    1250.5, 1250, 0, 25000,
  ])
  expect(["1 250,5", "12,5", "1,250", "25 000 $"].map((typed) => read("fr", typed))).toEqual([
    1250.5, 12.5, 1.25, 25000,
  ])
  expect(
    ["", "n/a", "s. o.", "later", "à venir", "<5", "about ten", "-3"].map((typed) => read("en", typed)),
  ).toEqual([
    "blank",
    "not-applicable",
    "not-applicable",
    "not-yet-reported",
    "not-yet-reported",
    "suppressed",
    undefined,
    undefined,
  ])
  for (const state of ["blank", "not-applicable", "not-yet-reported", "suppressed"] as const) {
    expect(readValue("en", writeValue("fr", { state }))).toEqual({ state })
  }
})

test("what is wrong is named in its own field, and a field no question asks for is refused", () => {
  const fields: Sent = { ...answerFields("en", table, undefined), "meetings-held.2.meetings": "about ten" }
  expect(touchedAnswers("en", [table], fields).problems).toMatchObject([
    { field: "meetings-held.2.meetings", reason: { key: "reports.number-odd" } },
  ])
  const long: Sent = { ...answerFields("en", story, undefined), "implementation-story.fr": "é".repeat(4001) }
  expect(touchedAnswers("en", [story], long).problems).toMatchObject([{ field: "implementation-story.fr" }])
  const strange = { ...answerFields("en", story, undefined), "report.state": "accepted" }
  expect(touchedAnswers("en", [story], strange).problems).toMatchObject([
    { reason: { key: "web.unknown-field" } },
  ])
})

test("two people write the same answer: the second is refused, sees both texts, and can then save on purpose", async () => {
  const { act, read } = await aPartnership().then(async (made) => (await aReport(made), made))
  const kept = () =>
    read(async (tx) => (await answersOf(tx, (await reportOf(tx, { fiscalYear: 2026 })).id)).get(story.key))
  const write = (filled: KeptAnswer | undefined, en: string): Sent => ({
    ...answerFields("en", story, filled),
    "implementation-story.en": en,
  })
  const save = (sent: Sent) => {
    const { touched } = touchedAnswers("en", [story], sent)
    return act((tx, actor) => saveAnswers(tx, actor, { ...year, answers: touched }))
  }
  const [first, second] = [write(undefined, "Ada's words"), write(undefined, "Ben's words")]
  await save(first)
  await expect(save(second)).rejects.toMatchObject({ status: 409, reason: { key: "web.changed-meanwhile" } })
  const shown = shownAnswer("en", story, { kept: await kept(), refused: { typed: second } })
  expect(shown.meanwhile).toEqual({ en: "Ada's words", fr: "" })
  expect(shown.fields["implementation-story.en"]).toBe("Ben's words")
  await save(shown.fields)
  expect(await kept()).toEqual({ version: 2, answer: { en: "Ben's words", fr: "" } })
})

test("who wrote in English only keeps the French that somebody else saved meanwhile", () => {
  const form = { ...answerFields("en", story, undefined), "implementation-story.en": "Ben's words" }
  const kept = { version: 1, answer: { en: "Ada's words", fr: "Les mots d'Ada" } }
  const { fields, meanwhile } = shownAnswer("en", story, { kept, refused: { typed: form } })
  expect(meanwhile).toEqual(kept.answer)
  expect(fields).toMatchObject({
    "implementation-story.en": "Ben's words",
    "implementation-story.fr": "Les mots d'Ada",
    "implementation-story.version": "1",
  })
})

test("saving one answer of a section cannot undo another that somebody else changed meanwhile", async () => {
  const { act, read } = await aPartnership().then(async (made) => (await aReport(made), made))
  const [one, other] = [asked("next-year"), asked("risks")]
  const formOf = (fields: Sent): Sent => ({
    ...answerFields("en", one, undefined),
    ...answerFields("en", other, undefined),
    ...fields,
  })
  const save = (sent: Sent) =>
    act((tx, actor) =>
      saveAnswers(tx, actor, { ...year, answers: touchedAnswers("en", [one, other], sent).touched }),
    )
  await save(formOf({ "next-year.en": "Ada's plan" }))
  await save(formOf({ "risks.en": "Ben's risk" }))
  const answers = await read(async (tx) => answersOf(tx, (await reportOf(tx, { fiscalYear: 2026 })).id))
  expect(answers.get("next-year")?.answer).toEqual({ en: "Ada's plan", fr: "" })
  expect(answers.get("risks")?.answer).toEqual({ en: "Ben's risk", fr: "" })
})

test("a claim needs both languages and a known answer, and changes only from the version it was read at", async () => {
  const partnership = await aPartnership()
  const { survey, accepted } = await aFullYear(partnership)
  const { act, read } = partnership
  const add = (claim: Parameters<typeof claimOf>[0]) =>
    act((tx, actor) => addClaim(tx, actor, claimOf(claim)))
  await expect(add({ textFr: " " })).rejects.toMatchObject({ problems: [{ field: "textFr" }] })
  await expect(add({ question: "risks" })).rejects.toMatchObject({ status: 404 })
  await expect(add({ evidence: [crypto.randomUUID()] })).rejects.toMatchObject({ status: 404 })
  const id = await aClaim(partnership, { evidence: [survey] })
  const { fiscalYear: _, question: __, evidence: ___, ...said } = claimOf({ textEn: "Changed" })
  const change = { ...said, ...year, id, version: 1, linked: [accepted], unlinked: [survey] }
  await act((tx, actor) => changeClaim(tx, actor, change))
  await expect(act((tx, actor) => changeClaim(tx, actor, change))).rejects.toMatchObject({ status: 409 })
  const stale = act((tx, actor) => removeClaim(tx, actor, { ...year, id, version: 1 }))
  await expect(stale).rejects.toMatchObject({ status: 409 })
  await act((tx, actor) => removeClaim(tx, actor, { ...year, id, version: 2 }))
  expect(await read(async (tx) => claimsOf(tx, (await reportOf(tx, { fiscalYear: 2026 })).id))).toEqual([])
})

test("another partnership's report, answers and claims are not there", async () => {
  const [here, there] = [await aPartnership(), await aPartnership()]
  await aReport(here)
  await aReport(there)
  const theirs = await aClaim(there)
  const removing = here.act((tx, actor) => removeClaim(tx, actor, { ...year, id: theirs, version: 1 }))
  await expect(removing).rejects.toMatchObject({ status: 404 })
  expect(await here.read(async (tx) => claimsOf(tx, (await reportOf(tx, { fiscalYear: 2026 })).id))).toEqual(
    [],
  )
})
