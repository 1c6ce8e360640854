import { readFileSync } from "node:fs"
import { expect, test } from "vitest"
import { addresses } from "../../../tests/whole-app/addresses.ts"
import { words } from "../words/index.ts"
import { knownGaps, reviewedOn } from "./known-gaps.ts"

const year = 365 * 24 * 60 * 60 * 1000

test("the accessibility statement was read beside the product within the last twelve months", () => {
  const age = Date.now() - Date.parse(reviewedOn)
  expect(
    age,
    "Read /en/accessibility and docs/accessibility.md beside the product, then change the day",
  ).toBeLessThan(year)
})

test("every known gap names a page that is still there", () => {
  const there = new Set(addresses.map(({ path }) => path))
  const gone = knownGaps.filter(({ at }) => !there.has(at))
  expect(gone, "Where is the gap met now? If nowhere, take it out").toEqual([])
})

test.each([
  ["en", "docs/accessibility.md"],
  ["fr", "docs/accessibilite.md"],
] as const)("the statement in %s and %s know the same gaps", (locale, file) => {
  const say = words(locale)
  const told = readFileSync(file, "utf8").split(/^## (?:Known gaps|Lacunes connues)$/m)[1]!
  const items = told.split(/^- /m).slice(1).map(plain)
  expect(items).toEqual(knownGaps.map(({ key }) => plain(say(`gap-${key}`))))
})

/** Without what a text file writes otherwise: how lines break, and which quotation marks and spaces there are. */
function plain(text: string): string {
  return text
    .replaceAll(/[“”"]/g, '"')
    .replaceAll("’", "'")
    .replaceAll(/[\s\u00A0]+/g, " ")
    .trim()
}
