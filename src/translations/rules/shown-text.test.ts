import { expect, test } from "vitest"
import { shownText } from "./shown-text.ts"
import type { Kept, Reader } from "./shown-text.ts"

const en: Kept = { language: "en", number: 1, state: "written", basis: 1, follows: null, value: "Hello" }
const fr: Kept = { language: "fr", number: 2, state: "reviewed", basis: 1, follows: 1, value: "Bonjour" }
const ar = (state: Kept["state"], number = 3): Kept => ({
  language: "ar",
  number,
  state,
  basis: 1,
  follows: 1,
  value: `مرحبا ${state}`,
})
const reader: Reader = { language: "ar", main: "fr", showsMachine: false }

test("a reader is shown their language once it was reviewed, until then the main one, and is told so", () => {
  expect(shownText([en, fr, ar("in-review")], reader)).toMatchObject({ language: "fr", isFallback: true })
  expect(shownText([en, fr, ar("reviewed")], reader)).toMatchObject({ language: "ar", isFallback: false })
  expect(shownText([en], reader)).toMatchObject({ language: "en", isFallback: true })
  expect(shownText([], reader)).toBeUndefined()
})

test("a translation at work does not take the place of the one that was reviewed before", () => {
  const shown = shownText([en, fr, ar("reviewed"), ar("in-review", 4), ar("machine", 5)], reader)
  expect(shown?.value).toBe("مرحبا reviewed")
})

test("what a machine made is shown only where the partnership lets it be seen, marked as such", () => {
  expect(shownText([en, fr, ar("machine")], reader)).toMatchObject({ language: "fr" })
  const shown = shownText([en, fr, ar("machine")], { ...reader, showsMachine: true })
  expect(shown).toMatchObject({ language: "ar", isMachine: true })
  const french: Kept = { ...fr, state: "machine" }
  expect(shownText([en, french], { ...reader, language: "fr", showsMachine: true })?.language).toBe("en")
})

test("what was written since the last publishing is not out, nor what was translated from it", () => {
  const later: Kept = { ...en, number: 4, basis: 4, value: "Secret" }
  const arabic: Kept = { ...ar("reviewed", 5), basis: 4, follows: 4, value: "سر" }
  const all = [en, fr, ar("reviewed"), later, arabic]
  const upTo = 3
  expect(shownText(all, { ...reader, language: "en", upTo })?.value).toBe("Hello")
  expect(shownText(all, { ...reader, upTo })).toMatchObject({ value: "مرحبا reviewed", isOutdated: false })
  expect(shownText(all, { ...reader, upTo: 4 })?.value).toBe("سر")
  expect(shownText([en, fr, ar("reviewed"), later], { ...reader, upTo: 4 })?.isOutdated).toBe(true)
})

test("an Arabic text reviewed after the publishing is out, if what it was made from is", () => {
  expect(shownText([en, fr, ar("reviewed", 9)], { ...reader, upTo: 2 })?.language).toBe("ar")
})
