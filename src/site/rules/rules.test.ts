import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { accentLooks, contrast, isReadableAccent, readableAccent } from "./accent.ts"
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
