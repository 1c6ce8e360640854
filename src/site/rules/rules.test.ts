import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { accentLooks, contrast, isReadableAccent, readableAccent } from "./accent.ts"
import { listPage, perPage } from "./list-page.ts"
import type { ListLine } from "./list-page.ts"
import { parityGap, parityHindrances } from "./parity.ts"
import { publicationState } from "./publication-state.ts"

const colour = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, "0")}`)

describe("a partnership's own colour", () => {
  test("black on white is 21 to 1, and grey #767676 is just enough on white", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5)
    expect(contrast("#767676", "#ffffff")).toBeCloseTo(4.54, 2)
  })

  test("yellow is refused, and what is proposed instead can be read", () => {
    expect(isReadableAccent("#ffd400")).toBe(false)
    expect(isReadableAccent(readableAccent("#ffd400"))).toBe(true)
    expect(readableAccent("#1c5a46")).toBe("#1c5a46")
  })

  test("whatever the colour, everything drawn with it can be read in both looks", () => {
    fc.assert(
      fc.property(colour, (chosen) => {
        const { light, dark } = accentLooks(chosen)
        expect(contrast(light.accent, "#faf7f0")).toBeGreaterThanOrEqual(4.5)
        expect(contrast(light.accent, light.tint)).toBeGreaterThanOrEqual(4.5)
        expect(contrast(light.onAccent, light.accent)).toBeGreaterThanOrEqual(4.5)
        expect(contrast("#ffffff", light.masthead)).toBeGreaterThanOrEqual(4.5)
        expect(contrast(dark.accent, "#151916")).toBeGreaterThanOrEqual(4.5)
        expect(contrast(dark.accent, dark.tint)).toBeGreaterThanOrEqual(4.5)
        expect(contrast(dark.onAccent, dark.accent)).toBeGreaterThanOrEqual(4.5)
        expect(contrast("#ffffff", dark.masthead)).toBeGreaterThanOrEqual(4.5)
      }),
    )
  })
})

test("a thing is public from its moment on until it is withdrawn", () => {
  const at = new Date("2026-11-22T12:00:00Z")
  const published = { publishedAt: new Date("2026-11-20T12:00:00Z"), withdrawnAt: null }
  expect(publicationState(undefined, at)).toBe("never")
  expect(publicationState({ ...published, visibleFrom: at }, at)).toBe("public")
  expect(publicationState({ ...published, visibleFrom: new Date(at.getTime() + 1) }, at)).toBe("embargoed")
  expect(publicationState({ ...published, visibleFrom: at, withdrawnAt: at }, at)).toBe("withdrawn")
})

describe("English and French with equal standing", () => {
  test("a text that is missing in one language, or was copied into the other, may not go out", () => {
    expect(parityGap({ en: "We met.", fr: "" })).toBe("fr")
    expect(parityGap({ en: " ", fr: "Nous nous sommes réunis." })).toBe("en")
    expect(parityGap({ en: "We met in the library", fr: "We met in the library " })).toBe("same")
    expect(parityGap({ en: "We met in the library", fr: "Nous nous sommes réunis" })).toBeNull()
  })

  test("a name may be the same in both, and what nobody wrote hinders nothing", () => {
    expect(parityGap({ en: "Budget 2026", fr: "Budget 2026" })).toBeNull()
    expect(parityHindrances([{ en: "", fr: "" }])).toEqual([])
  })

  test("every gap is counted, each kind once", () => {
    const texts = [
      { en: "One", fr: "" },
      { en: "Two", fr: "" },
      { en: "", fr: "Trois" },
    ]
    expect(parityHindrances(texts).map(({ key, values }) => [key, values?.["count"]])).toEqual([
      ["site.missing-en", 1],
      ["site.missing-fr", 2],
    ])
  })
})

const line: fc.Arbitrary<ListLine> = fc.record({
  id: fc.uuid(),
  bodyId: fc.constantFrom("council", "table"),
  on: fc.constantFrom("2024-05-01", "2025-12-31", "2026-01-01"),
})

test("the pages of a public list show each line that was asked for once, in order", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(line, { selector: ({ id }) => id, maxLength: 90 }),
      fc.constantFrom("", "council", "elsewhere"),
      fc.constantFrom("", "2025", "1999"),
      (lines, body, year) => {
        const first = listPage(lines, { body, year, page: 1 })
        const shown = Array.from(
          { length: first.pages },
          (_, page) => listPage(lines, { body, year, page: page + 1 }).ids,
        )
        const wanted = lines.filter(
          (one) => (body === "" || one.bodyId === body) && (year === "" || one.on.startsWith(year)),
        )
        expect(shown.flat()).toEqual(wanted.map(({ id }) => id))
        expect(Math.max(...shown.map((ids) => ids.length))).toBeLessThanOrEqual(perPage)
        expect(first.count).toBe(wanted.length)
        expect(listPage(lines, { body, year, page: 9999 }).page).toBe(first.pages)
      },
    ),
  )
})
