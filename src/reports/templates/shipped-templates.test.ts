import { expect, test } from "vitest"
import { templateFaults } from "../rules/template-faults.ts"
import { canonicalJson } from "../rules/canonical-json.ts"
import { sha256Of } from "../rules/snapshot.ts"
import { newestOfEach, shippedTemplates } from "../rules/template-of.ts"

/** Reports stand on each of them: what is to change is written as a new version. */
const published: Record<string, string> = {
  "partnership-report 2026-1": "afeb3f4636774fb6636c1c819851b66be022a0e6c47ad92543e799a934dfc017",
  "partnership-report 2026-2": "cd2b07a191bad4342c88cf919b957da77e4855d6845f344e67e51324ddbcbc39",
  "partnership-report 2026-3": "53c68b48f80a041c78de1faaba53e34a49250da5302129ffb174b394f23bb8c4",
  "council-summary 2026-1": "8babd9b1dd987ce9214acd7cc99dcfc06e5363cfb98e7c1b9f6ea53c5d486dda",
  "year-in-review 2026-1": "790bfa8e140212e6db00d5decdcde69b9cb7a1c8168697df354aa0bb684b4224",
  "blank 2026-1": "0e20c811c182110805b21c86f566cec03103abe0000d3282991561a6409b7ae7",
}

test("each form that ships stays as it was published", () => {
  const found = shippedTemplates.map((template) => [
    `${template.key} ${template.version}`,
    sha256Of(canonicalJson(template)),
  ])
  expect(Object.fromEntries(found)).toEqual(published)
})

test("each form that a report is begun on today is whole in both languages, and set as French is", () => {
  for (const template of newestOfEach(shippedTemplates)) {
    expect(templateFaults(template)).toEqual([])
    expect(
      frenchIn(template).filter((text) => / [:»]|« |[ \u00a0\u202f][;?!]|\p{L}'\p{L}/u.test(text)),
    ).toEqual([])
  }
})

function frenchIn(part: unknown): string[] {
  if (typeof part !== "object" || part === null) return []
  if ("fr" in part) return [String(part.fr)]
  return Object.values(part).flatMap(frenchIn)
}
