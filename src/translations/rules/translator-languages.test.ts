import { expect, test } from "vitest"
import { translatorLanguages } from "./translator-languages.ts"

const offered = ["en", "fr", "ar", "uk"]

test("a translator translates into what was chosen for them, else into all but English and French", () => {
  expect(translatorLanguages(offered, ["ar"])).toEqual(["ar"])
  expect(translatorLanguages(offered, ["fr", "uk"])).toEqual(["fr", "uk"])
  expect(translatorLanguages(offered, [])).toEqual(["ar", "uk"])
})

test("when the only language chosen for them is taken away, no other opens", () => {
  expect(translatorLanguages(offered, ["ti"])).toEqual([])
})
