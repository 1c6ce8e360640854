import { readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"

const css = readFileSync(new URL("tokens.css", import.meta.url), "utf8").replaceAll(/\/\*.*?\*\//gs, "")

const base = colours(/^:root \{(.*?)^\}/ms)
const dark = colours(/@media screen and \(prefers-color-scheme: dark\) \{\s*:root \{(.*?)\}/s)
const more = colours(/@media \(prefers-contrast: more\) \{\s*:root \{(.*?)\}/s)
const moreDark = colours(
  /@media screen and \(prefers-contrast: more\) and \(prefers-color-scheme: dark\) \{\s*:root \{(.*?)\}/s,
)
const looks = {
  light: base,
  dark: { ...base, ...dark },
  "light with more contrast": { ...base, ...more },
  "dark with more contrast": { ...base, ...dark, ...more, ...moreDark },
}

const grounds = ["paper", "sheet", "shade"]
const onGrounds = ["ink", "ink-soft", "accent", "accent-strong", "signal", "alarm", "calm"]

/** Text: 4.5 to 1 (WCAG 1.4.3). */
const texts = [
  ...grounds.flatMap((ground) => onGrounds.map((text) => [text, ground])),
  ...["accent", "signal", "alarm"].map((tone) => ["ink", `${tone}-tint`]),
  ["ink-soft", "signal-tint"],
  ["signal", "signal-tint"],
  ["alarm", "alarm-tint"],
  ["accent", "accent-tint"],
  ["accent", "signal-tint"],
  ["on-accent", "accent"],
  ["on-accent", "accent-strong"],
  ["on-alarm", "alarm"],
  ["on-alarm", "alarm-strong"],
  ["on-masthead", "masthead"],
  ["on-masthead-soft", "masthead"],
]

/** Edges of controls, focus, marks in drawings: 3 to 1 (WCAG 1.4.11). */
const shapes = [
  ...grounds.map((ground) => ["edge", ground]),
  ...grounds.map((ground) => ["focus", ground]),
  ["focus-on-masthead", "masthead"],
  ...[1, 2, 3, 4, 5, 6].map((series) => [`series-${series}`, "paper"]),
]

describe.each(Object.entries(looks))("in the %s look", (_, look) => {
  test.each(texts)("%s can be read on %s", (text = "", ground = "") => {
    expect(contrast(look[text], look[ground])).toBeGreaterThanOrEqual(4.5)
  })

  test.each(shapes)("%s can be seen on %s", (shape = "", ground = "") => {
    expect(contrast(look[shape], look[ground])).toBeGreaterThanOrEqual(3)
  })
})

test("more contrast gives more contrast: 7 to 1 for everything read", () => {
  for (const look of [looks["light with more contrast"], looks["dark with more contrast"]])
    for (const text of onGrounds) expect(contrast(look[text], look["paper"]), text).toBeGreaterThanOrEqual(7)
})

test("cells can be read over the shadow that says a table goes on", () => {
  for (const look of [looks.light, looks.dark])
    for (const text of ["ink", "ink-soft", "accent"])
      expect(contrast(look[text], look["rule"]), text).toBeGreaterThanOrEqual(4.5)
})

function colours(block: RegExp): Record<string, string> {
  const rules = block.exec(css)?.[1]
  if (!rules) throw new Error(`tokens.css has no block like ${block}`)
  return Object.fromEntries(
    [...rules.matchAll(/--([a-z0-9-]+): (#[0-9a-f]{6});/g)].map(([, name, colour]) => [name, colour]),
  )
}

function contrast(one: string | undefined, other: string | undefined): number {
  if (!one || !other) throw new Error("A pair names a colour that tokens.css does not have")
  const [dim = 0, bright = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (bright + 0.05) / (dim + 0.05)
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(colour.slice(start, start + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
