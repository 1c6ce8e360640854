import { parse, TYPE } from "@formatjs/icu-messageformat-parser"
import type { MessageFormatElement } from "@formatjs/icu-messageformat-parser"
import { expect, test } from "vitest"
import { sourceFiles } from "./source-files.ts"

type Catalogue = Record<string, string>

const catalogues = await Promise.all(
  sourceFiles("src/**/words/en.ts").map(async ({ path }) => {
    const english = (await import(`../../${path}`)) as { en: Catalogue }
    const french = (await import(`../../${path.replace("/en.ts", "/fr.ts")}`)) as { fr: Catalogue }
    return { path, en: english.en, fr: french.fr }
  }),
)

test("English and French say the same things", () => {
  const wrong = catalogues.flatMap(({ path, en, fr }) => {
    const missing = Object.keys(en).filter((key) => !fr[key])
    const extra = Object.keys(fr).filter((key) => !en[key])
    return [
      ...missing.map((key) => `${path}: ${key} lacks French`),
      ...extra.map((key) => `${path}: ${key} lacks English`),
    ]
  })
  expect(wrong, "Write the missing sentence in the other language now: they land together").toEqual([])
})

test("English and French are given the same values", () => {
  const wrong = catalogues.flatMap(({ path, en, fr }) =>
    Object.keys(en)
      .filter((key) => fr[key] && argumentsOf(en[key]!) !== argumentsOf(fr[key]!))
      .map(
        (key) =>
          `${path}: ${key} takes ${argumentsOf(en[key]!)} in English, ${argumentsOf(fr[key]!)} in French`,
      ),
  )
  expect(wrong, "Use the same {names} in both languages").toEqual([])
})

test("French is set as French: no-break spaces, guillemets, typographic apostrophes", () => {
  const wrong = catalogues.flatMap(({ path, fr }) =>
    Object.entries(fr).flatMap(([key, text]) =>
      frenchFaults(text).map((fault) => `${path.replace("en.ts", "fr.ts")}: ${key}: ${fault}`),
    ),
  )
  expect(wrong, "See STYLE.md, French typography").toEqual([])
})

test("nothing in French was left in English", () => {
  // One word may well be the same in both; a sentence is not.
  const wrong = catalogues.flatMap(({ path, en, fr }) =>
    Object.keys(en)
      .filter(
        (key) =>
          en[key] === fr[key] &&
          en[key]!.replaceAll(/\{[^}]*\}/g, "")
            .trim()
            .split(/\s+/).length > 2,
      )
      .map((key) => `${path}: ${key}: ${en[key]}`),
  )
  expect(wrong, "Translate it").toEqual([])
})

function frenchFaults(text: string): string[] {
  const prose = text.replaceAll(/https?:\/\/\S*/g, "").replaceAll(/\{[^{}]*\}/g, "x")
  const faults: string[] = []
  if (/ [:»]/.test(prose) && !prose.includes("\n  entente"))
    faults.push("an ordinary space before “:” or “»”")
  if (/[ \u00a0\u202f][;?!]/.test(prose))
    faults.push("a space before “;”, “?” or “!” (Canadian use has none)")
  if (/« /.test(prose)) faults.push("an ordinary space after “«”")
  if (/\p{L}'\p{L}/u.test(prose)) faults.push("a straight apostrophe")
  return faults
}

function argumentsOf(text: string): string {
  return [...namesIn(parse(text, { ignoreTag: true }))].toSorted().join(", ")
}

function namesIn(elements: readonly MessageFormatElement[], names = new Set<string>()): Set<string> {
  for (const element of elements) {
    if (element.type === TYPE.literal || element.type === TYPE.pound) continue
    if ("value" in element) names.add(String(element.value))
    if ("options" in element)
      for (const option of Object.values(element.options)) namesIn(option.value, names)
  }
  return names
}
