import { expect, test } from "vitest"
import { act } from "#platform/acts"
import type { Actor } from "#platform/acts"
import { record } from "#platform/acts"
import { changeRole, endAccess } from "#partnerships"
import { aPartnership } from "../../../tests/builders.ts"
import type { TestPartnership } from "../../../tests/builders.ts"
import { aTranslator, idOfText, someTexts, translating } from "../../../tests/builders/translations.ts"
import { languagesFor } from "../reads/translator-languages.ts"
import { textToTranslate, versionsOf } from "../reads/text-to-translate.ts"
import { bringTranslations } from "./bring-translations.ts"
import { chooseLanguages, showMachine } from "./choose-languages.ts"
import { chooseTranslatorLanguages } from "./choose-translator-languages.ts"
import { machineTranslation } from "./translate-by-machine.ts"
import { keepUnchanged, translate } from "./translate.ts"
import type { Translation } from "./translate.ts"
import { closeTexts } from "./write-texts.ts"

const title = { en: "About us", fr: "À propos de nous" }

async function withTwoTranslators() {
  const partnership = await aPartnership()
  await partnership.act(async (tx, actor) => {
    await chooseLanguages(tx, actor, { main: "en", further: ["ar", "uk"] })
    await record(tx, actor, { kind: "test.texts-written", details: { count: 0 } })
  })
  const subject = await someTexts(partnership, { title })
  const text = await idOfText(partnership, subject, "title")
  const amal = await translating(partnership, await aTranslator(partnership, ["ar"], "Amal"))
  const yusuf = await translating(partnership, await aTranslator(partnership, [], "Yusuf"))
  return { partnership, subject, text, amal, yusuf }
}

function see({ read }: TestPartnership, text: string, language = "ar") {
  return read(async (tx) => (await textToTranslate(tx, text, language))!)
}

/** A translation by somebody, of the text as it stands. */
async function put(
  partnership: TestPartnership,
  by: Actor,
  given: Pick<Translation, "textId" | "state"> & Partial<Translation>,
) {
  const { source, own } = await see(partnership, given.textId, given.language)
  const made = { language: "ar", value: "من نحن", source: source!.number, own: own?.number ?? 0, ...given }
  await act({ database: partnership.database, actor: by }, (tx) => translate(tx, by, made))
}

test("a translator sends to review, and another translator of the language or the coordinator reviews", async () => {
  const { partnership, text, amal, yusuf } = await withTwoTranslators()
  const state = async () => (await see(partnership, text)).state
  await expect(put(partnership, amal, { textId: text, state: "reviewed" })).rejects.toMatchObject({
    problems: [{ field: "value", reason: { key: "translations.nothing-to-review" } }],
  })
  await put(partnership, amal, { textId: text, state: "in-review" })
  await expect(put(partnership, amal, { textId: text, state: "reviewed" })).rejects.toMatchObject({
    problems: [{ reason: { key: "translations.own-words" } }],
  })
  expect(await state()).toBe("in-review")
  const mended = put(partnership, yusuf, { textId: text, state: "reviewed", value: "من نحن؟" })
  await expect(mended).rejects.toMatchObject({
    problems: [{ reason: { key: "translations.words-changed" } }],
  })
  await put(partnership, yusuf, { textId: text, state: "reviewed" })
  expect(await state()).toBe("reviewed")
  await put(partnership, amal, { textId: text, state: "in-review", value: "عنا" })
  await put(partnership, partnership.coordinator, { textId: text, state: "reviewed", value: "عنا" })
  expect(await state()).toBe("reviewed")
})

test("a coordinator alone goes on reviewing their own words", async () => {
  const { partnership, text } = await withTwoTranslators()
  await put(partnership, partnership.coordinator, { textId: text, state: "in-review" })
  await put(partnership, partnership.coordinator, { textId: text, state: "reviewed" })
  expect((await see(partnership, text)).state).toBe("reviewed")
})

test("that old words still hold is for another to say; a small correction anybody may pass", async () => {
  const { partnership, subject, text, amal, yusuf } = await withTwoTranslators()
  await put(partnership, amal, { textId: text, state: "in-review" })
  await put(partnership, yusuf, { textId: text, state: "reviewed" })
  const keep = async (by: Actor) => {
    const { source, own } = await see(partnership, text)
    const seen = { textId: text, language: "ar", source: source!.number, own: own!.number }
    await act({ database: partnership.database, actor: by }, (tx) => keepUnchanged(tx, by, seen))
  }
  await someTexts(partnership, { title: { en: "About us!" } }, { subjectId: subject, isMinor: true })
  expect((await see(partnership, text)).state).toBe("minor-edit")
  await keep(amal)
  await someTexts(partnership, { title: { en: "Who we are" } }, { subjectId: subject })
  expect((await see(partnership, text)).state).toBe("outdated")
  await expect(keep(amal)).rejects.toMatchObject({
    problems: [{ reason: { key: "translations.own-words" } }],
  })
  await put(partnership, amal, { textId: text, state: "in-review" })
  expect((await see(partnership, text)).state, "their way is to send it to review as it is").toBe("in-review")
  await put(partnership, yusuf, { textId: text, state: "reviewed" })
  await someTexts(partnership, { title: { en: "This is us" } }, { subjectId: subject })
  await keep(yusuf)
  expect((await see(partnership, text)).state).toBe("reviewed")
})

test("a translator writes in their own languages only, by form, by file and by machine", async () => {
  const { partnership, text, amal, yusuf } = await withTwoTranslators()
  expect(await partnership.read((tx) => languagesFor(tx, amal))).toEqual(["ar"])
  expect(await partnership.read((tx) => languagesFor(tx, yusuf))).toEqual(["ar", "uk"])
  expect(await partnership.read((tx) => languagesFor(tx, partnership.as("observer")))).toHaveLength(4)
  await expect(
    put(partnership, amal, { textId: text, state: "in-review", language: "uk", value: "Про нас" }),
  ).rejects.toMatchObject({ status: 403, reason: { key: "translations.not-your-language" } })
  await expect(
    put(partnership, yusuf, { textId: text, state: "in-review", language: "fr", value: "Nous" }),
  ).rejects.toMatchObject({ status: 403 })
  const file = { language: "uk", texts: [{ textId: text, number: 1, value: "Про нас" }] }
  await expect(partnership.act((tx) => bringTranslations(tx, amal, file))).rejects.toMatchObject({
    problems: [{ field: "file", reason: { key: "translations.not-your-language" } }],
  })
  const asked = { translator: null, textId: text, language: "uk" }
  await expect(machineTranslation(partnership.read, amal, asked)).rejects.toMatchObject({ status: 404 })
  const found = await partnership.act((tx) => bringTranslations(tx, yusuf, file))
  expect(found).toMatchObject({ changed: 1 })
  expect((await see(partnership, text, "uk")).state).toBe("in-review")
})

test("languages chosen for a translator hold from now on, until they are another's or the access ends", async () => {
  const { partnership, amal } = await withTwoTranslators()
  const accessId = await aTranslator(partnership, ["ar", "fr"], "Lina")
  const lina = await translating(partnership, accessId)
  const now = () => partnership.read((tx) => languagesFor(tx, lina))
  const choose = (languages: string[], id = accessId) =>
    partnership.act((tx, actor) => chooseTranslatorLanguages(tx, actor, { accessId: id, languages }))
  expect(await now()).toEqual(["fr", "ar"])
  await choose(["uk", "uk"])
  expect(await now()).toEqual(["uk"])
  await choose([])
  expect(await now()).toEqual(["ar", "uk"])
  await expect(choose(["so"])).rejects.toMatchObject({ problems: [{ field: "languages" }] })
  await choose(["fr"])
  const observer = await partnership.act((tx, actor) =>
    changeRole(tx, actor, { id: accessId, role: "observer" }),
  )
  await expect(choose(["ar"], observer)).rejects.toMatchObject({ status: 404 })
  const again = await partnership.act((tx, actor) =>
    changeRole(tx, actor, { id: observer, role: "translator" }),
  )
  expect(await now(), "with a new access nothing is chosen yet").toEqual(["ar", "uk"])
  await partnership.act((tx, actor) => endAccess(tx, actor, again))
  await expect(choose(["ar"], again)).rejects.toMatchObject({ status: 404 })
  for (const actor of [amal, partnership.as("chair"), partnership.as("observer")])
    await expect(
      partnership.act((tx) => chooseTranslatorLanguages(tx, actor, { accessId: again, languages: [] })),
    ).rejects.toMatchObject({ status: 403 })
})

test("what is gone is not translated by a translator any more, and settings are not theirs", async () => {
  const { partnership, subject, text, amal } = await withTwoTranslators()
  await partnership.act(async (tx, actor) => {
    await closeTexts(tx, actor, { kind: "test.page", subjectId: subject })
    await record(tx, actor, { kind: "test.texts-written", details: { count: 0 } })
  })
  await expect(put(partnership, amal, { textId: text, state: "in-review" })).rejects.toMatchObject({
    status: 404,
  })
  const file = { language: "ar", texts: [{ textId: text, number: 1, value: "من نحن" }] }
  await expect(partnership.act((tx) => bringTranslations(tx, amal, file))).rejects.toMatchObject({
    status: 409,
  })
  expect(await partnership.read((tx) => versionsOf(tx, text))).toHaveLength(2)
  const none = { main: "fr" as const, further: [] }
  await expect(partnership.act((tx) => chooseLanguages(tx, amal, none))).rejects.toMatchObject({
    status: 403,
  })
  await expect(partnership.act((tx) => showMachine(tx, amal, { isShown: true }))).rejects.toMatchObject({
    status: 403,
  })
})
