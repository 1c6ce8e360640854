import { expect, test } from "vitest"
import { record } from "#platform/acts"
import { aPartnership } from "../../../tests/builders.ts"
import type { TestPartnership } from "../../../tests/builders.ts"
import { idOfText, someTexts } from "../../../tests/builders/translations.ts"
import { atOnce } from "../../../tests/database.ts"
import { textsAsCsv, textsAsXliff } from "../document/exported-texts.ts"
import { broughtFile } from "../import/brought-texts.ts"
import { sourcesAndTranslations } from "../reads/exported-texts.ts"
import { languageChoice, offeredLanguages } from "../reads/languages.ts"
import { parityOf } from "../reads/parity.ts"
import { standingsOf } from "../reads/standings.ts"
import { textToTranslate, versionsOf } from "../reads/text-to-translate.ts"
import { languagesOf, textsIn } from "../reads/texts-in.ts"
import { bringTranslations } from "./bring-translations.ts"
import { chooseLanguages, showMachine } from "./choose-languages.ts"
import { machineTranslation } from "./translate-by-machine.ts"
import { keepUnchanged, translate } from "./translate.ts"
import type { Translation } from "./translate.ts"

const kind = "test.page"

async function withArabic() {
  const partnership = await aPartnership()
  await offer(partnership, ["ar"])
  const subject = await someTexts(partnership, { title: { en: "About us", fr: "À propos de nous" } })
  const text = await idOfText(partnership, subject, "title")
  return { partnership, subject, text }
}

function offer({ act }: TestPartnership, further: string[], main: "en" | "fr" = "en") {
  return act(async (tx, actor) => {
    await chooseLanguages(tx, actor, { main, further })
    await record(tx, actor, { kind: "test.texts-written", details: { count: 0 } })
  })
}

function see({ read }: TestPartnership, text: string, language: string) {
  return read(async (tx) => (await textToTranslate(tx, text, language))!)
}

async function put(partnership: TestPartnership, text: string, given: Partial<Translation> = {}) {
  const language = given.language ?? "ar"
  const { source, own } = await see(partnership, text, language)
  await partnership.act((tx, actor) =>
    translate(tx, actor, {
      textId: text,
      language,
      value: "من نحن",
      source: source!.number,
      own: own?.number ?? 0,
      state: "reviewed",
      ...given,
    }),
  )
}

function shown({ read }: TestPartnership, subject: string, language: string) {
  return read(
    async (tx) => (await textsIn(tx, { kind, subjects: [subject], language })).get(subject)!["title"],
  )
}

test("Arabic shows once it is reviewed; until then English, and the reader is told", async () => {
  const { partnership, subject, text } = await withArabic()
  expect(await shown(partnership, subject, "ar")).toMatchObject({ language: "en", isFallback: true })
  await put(partnership, text, { state: "in-review" })
  expect(await shown(partnership, subject, "ar")).toMatchObject({ language: "en", isFallback: true })
  await put(partnership, text)
  expect(await shown(partnership, subject, "ar")).toMatchObject({ value: "من نحن", isFallback: false })
  const found = await partnership.read((tx) => languagesOf(tx, { kind, subjects: [subject] }))
  expect(found.get(subject)).toEqual(["en", "fr", "ar"])
  await offer(partnership, [])
  expect(await shown(partnership, subject, "ar")).toMatchObject({ language: "en" })
})

test("English edited in substance: French and Arabic turn outdated, parity is broken, and what was published stays", async () => {
  const { partnership, subject, text } = await withArabic()
  await put(partnership, text)
  const { read } = partnership
  expect(await read((tx) => parityOf(tx, kind, subject))).toEqual([])
  const upTo = new Map([[subject, partnership.coordinator.at]])
  await someTexts(partnership, { title: { en: "Who we are" } }, { subjectId: subject, on: "2026-11-23" })
  expect(await see(partnership, text, "fr")).toMatchObject({
    state: "outdated",
    source: { value: "Who we are" },
  })
  expect((await see(partnership, text, "ar")).sourceThen?.value).toBe("About us")
  expect(await read((tx) => parityOf(tx, kind, subject))).toEqual([
    { field: "title", language: "fr", state: "outdated" },
  ])
  const published = await read((tx) => textsIn(tx, { kind, subjects: [subject], language: "en", upTo }))
  expect(published.get(subject)!["title"]!.value).toBe("About us")
})

test("a typo mended in English leaves French in place, and nothing is held back", async () => {
  const { partnership, subject, text } = await withArabic()
  await someTexts(partnership, { title: { en: "About us all" } }, { subjectId: subject, isMinor: true })
  expect((await see(partnership, text, "fr")).state).toBe("minor-edit")
  expect(await partnership.read((tx) => parityOf(tx, kind, subject))).toEqual([])
  const { source, own } = await see(partnership, text, "fr")
  await partnership.act((tx, actor) =>
    keepUnchanged(tx, actor, { textId: text, language: "fr", source: source!.number, own: own!.number }),
  )
  expect((await see(partnership, text, "fr")).state).toBe("reviewed")
})

test("what says the same as before is no new version", async () => {
  const { partnership, subject, text } = await withArabic()
  await someTexts(partnership, { title: { en: "About us", fr: "À propos de nous" } }, { subjectId: subject })
  expect(await partnership.read((tx) => versionsOf(tx, text))).toHaveLength(2)
})

test("of two translators at the same moment one is told that the other was faster", async () => {
  const { partnership, text } = await withArabic()
  const both = await atOnce(() =>
    Promise.allSettled(["أ", "ب"].map((value) => put(partnership, text, { own: 0, value }))),
  )
  expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"])
  await expect(put(partnership, text, { own: 0 })).rejects.toMatchObject({ status: 409 })
})

test("a translation made while the source changed is kept beside what it was made from, and is outdated", async () => {
  const { partnership, subject, text } = await withArabic()
  const { source } = await see(partnership, text, "ar")
  await someTexts(partnership, { title: { en: "Who we are" } }, { subjectId: subject })
  await put(partnership, text, { source: source!.number })
  expect((await see(partnership, text, "ar")).state).toBe("outdated")
})

test("a machine’s text is marked until somebody checks it, hidden unless the partnership says so, and never of a consent", async () => {
  const { partnership, subject, text } = await withArabic()
  const { read, coordinator } = partnership
  const translator = { translate: async ({ to }: { to: string }) => `[${to}]` }
  const wanted = { translator, textId: text, language: "ar" }
  const made = await machineTranslation(read, coordinator, wanted)
  await partnership.act((tx, actor) => translate(tx, actor, made))
  expect((await see(partnership, text, "ar")).state).toBe("machine")
  expect(await shown(partnership, subject, "ar")).toMatchObject({ language: "en" })
  await partnership.act((tx, actor) => showMachine(tx, actor, { isShown: true }))
  expect(await shown(partnership, subject, "ar")).toMatchObject({ value: "[ar]", isMachine: true })
  await put(partnership, text)
  expect(await shown(partnership, subject, "ar")).toMatchObject({ isMachine: false })

  const consent = await someTexts(partnership, { title: { en: "I agree" } }, { isConsent: true })
  const agreed = await idOfText(partnership, consent, "title")
  const asked = { translator, textId: agreed, language: "ar" }
  await expect(machineTranslation(read, coordinator, asked)).rejects.toMatchObject({ status: 409 })
  await expect(put(partnership, agreed, { state: "machine" })).rejects.toMatchObject({ status: 409 })
  const without = { ...wanted, translator: null }
  await expect(machineTranslation(read, coordinator, without)).rejects.toMatchObject({ status: 409 })
})

test("a text that a file has many times is kept once, as it stands last; what is nobody's is counted", async () => {
  const { partnership, text } = await withArabic()
  const said = (textId: string, value: string) => ({ textId, number: 1, value })
  const texts = [
    ...Array.from({ length: 40 }, (_, place) => said(text, `كلمة ${place}`)),
    said(text, ""),
    said(crypto.randomUUID(), "x"),
  ]
  const found = await partnership.act((tx, actor) => bringTranslations(tx, actor, { language: "ar", texts }))
  expect(found).toEqual({ changed: 1, same: 0, unknown: 1 })
  const versions = await partnership.read((tx) => versionsOf(tx, text))
  expect(versions.filter(({ language }) => language === "ar").map(({ value }) => value)).toEqual(["كلمة 39"])
})

test("texts go to a translator and come back, as XLIFF and as CSV: only what says something new is kept", async () => {
  for (const format of ["xliff", "csv"] as const) {
    const { partnership, subject, text } = await withArabic()
    const body = { en: "Line one & <two>\n\n=SUM(1)", fr: "Ligne un\n\ndeux" }
    await someTexts(partnership, { body }, { subjectId: subject })
    await put(partnership, text)
    const exported = await partnership.read(async (tx) => {
      const rows = await standingsOf(tx)
      return (await sourcesAndTranslations(tx, rows, "ar")).map((one) => ({ ...one, where: "A “page”" }))
    })
    const written = (texts: typeof exported) =>
      format === "csv"
        ? new Uint8Array(textsAsCsv("fr", "ar", texts))
        : new TextEncoder().encode(textsAsXliff("ar", texts))
    const unchanged = await broughtFile({ name: `t.${format}`, content: written(exported) })
    const bring = (brought: typeof unchanged) =>
      partnership.act((tx, actor) => bringTranslations(tx, actor, brought))
    await expect(bring(unchanged)).rejects.toMatchObject({ status: 409 })
    const value = "=سطر & <واحد>\n\nاثنان"
    const filled = exported.map((one) => (one.translation === "" ? { ...one, translation: value } : one))
    const brought = await broughtFile({ name: `t.${format}`, content: written(filled) })
    expect(await bring(brought)).toEqual({ changed: 1, same: 1, unknown: 0 })
    const kept = await see(partnership, await idOfText(partnership, subject, "body"), "ar")
    expect(kept).toMatchObject({ state: "in-review", own: { value } })
    expect((await see(partnership, text, "ar")).state).toBe("reviewed")
    await expect(bring(brought)).rejects.toMatchObject({ status: 409 })
  }
})

test("a file that is no such file, of a language not offered, or with an entity in it is refused", async () => {
  const { partnership, text } = await withArabic()
  const bytes = (content: string) => new TextEncoder().encode(content)
  const head = '<xliff><file target-language="ar">'
  const damaged = [head + "<trans-unit>".repeat(1000), `${head}<trans-unit id="a"><target `]
  const entity = '<!DOCTYPE x [<!ENTITY a "b">]><xliff/>'
  for (const odd of ["<html></html>", "hello", entity, "<xliff", ...damaged])
    await expect(broughtFile({ name: "t.csv", content: bytes(odd) })).rejects.toMatchObject({ status: 400 })
  const unit = { id: text, number: 1, where: "", from: "en", source: "x", translation: "y" }
  const somali = await broughtFile({ name: "t.xlf", content: bytes(textsAsXliff("so", [unit])) })
  await expect(partnership.act((tx, actor) => bringTranslations(tx, actor, somali))).rejects.toMatchObject({
    status: 400,
  })
  const stranger = { language: "ar", texts: [{ textId: crypto.randomUUID(), number: 1, value: "x" }] }
  await expect(partnership.act((tx, actor) => bringTranslations(tx, actor, stranger))).rejects.toMatchObject({
    status: 409,
  })
})

test("languages are offered once and by their tag; who only reads changes nothing", async () => {
  const { partnership, text } = await withArabic()
  const { act, as } = partnership
  await offer(partnership, ["zh-Hans", "ar"], "fr")
  expect(await partnership.read(offeredLanguages)).toEqual(["en", "fr", "ar", "zh-Hans"])
  expect((await partnership.read(languageChoice)).main).toBe("fr")
  for (const odd of ["zh-hans", "fr", "nonsense", ""])
    await expect(offer(partnership, [odd])).rejects.toMatchObject({ status: 400 })
  for (const role of ["chair", "observer", "link", "anybody"]) {
    const given = { textId: text, language: "ar", source: 1, own: 0 }
    const none = { main: "en" as const, further: [] }
    await expect(act((tx) => chooseLanguages(tx, as(role), none))).rejects.toMatchObject({ status: 403 })
    await expect(act((tx) => showMachine(tx, as(role), { isShown: true }))).rejects.toMatchObject({
      status: 403,
    })
    await expect(act((tx) => keepUnchanged(tx, as(role), given))).rejects.toMatchObject({ status: 403 })
    const made = { ...given, value: "x", state: "reviewed" as const }
    await expect(act((tx) => translate(tx, as(role), made))).rejects.toMatchObject({ status: 403 })
  }
})

test("the source is changed where it is written, not at the translator’s desk", async () => {
  const { partnership, text } = await withArabic()
  await expect(put(partnership, text, { language: "en" })).rejects.toMatchObject({ status: 409 })
  await expect(put(partnership, text, { language: "so" })).rejects.toMatchObject({ status: 404 })
})

test("another partnership’s texts are not there", async () => {
  const { subject, text } = await withArabic()
  const other = await aPartnership()
  expect(await other.read((tx) => textToTranslate(tx, text, "fr"))).toBeUndefined()
  expect(await other.read((tx) => textsIn(tx, { kind, subjects: [subject], language: "en" }))).toEqual(
    new Map([[subject, {}]]),
  )
})
