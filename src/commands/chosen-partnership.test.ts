import { expect, test } from "vitest"
import { aPartnership } from "../../tests/builders.ts"
import { chosenPartnership } from "./chosen-partnership.ts"
import { chosenYear } from "./chosen-year.ts"

test("a partnership is chosen by its address, and must be named where there are several", async () => {
  const { id, slug, database } = await aPartnership()
  await aPartnership()
  expect(await chosenPartnership({ database }, { partnership: slug })).toMatchObject({ id, slug })
  await expect(chosenPartnership({ database }, { partnership: "nowhere" })).rejects.toMatchObject({
    reason: { key: "partnerships.unknown", values: { slug: "nowhere" } },
  })
  await expect(chosenPartnership({ database }, {})).rejects.toMatchObject({
    reason: { key: "commands.which-partnership", values: { slugs: expect.stringContaining(slug) } },
  })
})

test("a fiscal year is named by the year in which it begins, alone or as funders write it", () => {
  expect([{ year: "2026" }, { year: "2026-27" }, { year: "2099-00" }].map(chosenYear)).toEqual([
    2026, 2026, 2099,
  ])
  for (const year of [undefined, "", "26", "2026-28", "next"]) {
    expect(() => chosenYear({ year })).toThrow("year-needed")
  }
})
