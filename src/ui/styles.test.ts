import { readdirSync, readFileSync } from "node:fs"
import { expect, test } from "vitest"

const folder = new URL("./", import.meta.url)
const files = readdirSync(folder).filter((name) => name.endsWith(".css"))
const rules = new Map(
  files.map((name) => [name, readFileSync(new URL(name, folder), "utf8").replaceAll(/\/\*.*?\*\//gs, "")]),
)

/** Sides and sizes named after the page instead of after the line of writing. */
const physical = [
  /(?:^|[\s;{])(?:margin|padding|border|inset|scroll-margin|scroll-padding)?-?(?:left|right|top|bottom)(?:-[a-z-]+)?\s*:/m,
  /(?:^|[\s;{])(?:min-|max-)?(?:width|height)\s*:/m,
  /border-(?:top|bottom)-(?:left|right)-radius/,
  /(?:text-align|float|clear)\s*:\s*(?:left|right)/,
  /translateX/,
  // A shade on both edges may name its sides: it is the same from either.
  /(?<!linear-gradient\()\bto (?:left|right)\b/,
]

test.each(files)("%s knows only start and end, so that it reads from either side", (name) => {
  const css = (rules.get(name) ?? "").replaceAll(/@media[^{]*\{/g, "{")
  for (const pattern of physical) expect(css).not.toMatch(pattern)
})

test("the rule against left and right sees them where they hide", () => {
  const wrong = [
    "a{margin-left:1px}",
    "a { left: 0 }",
    "a{\n  width: 3px}",
    "a{text-align: right}",
    "a{border-top: 0}",
  ]
  for (const css of wrong)
    expect(
      physical.some((pattern) => pattern.test(css)),
      css,
    ).toBe(true)
})

test("every stylesheet is in the one the pages load, in a layer", () => {
  const entry = rules.get("styles.css") ?? ""
  for (const name of files.filter((file) => file !== "styles.css"))
    expect(entry).toMatch(new RegExp(`@import "\\./${name}" layer\\((tokens|base|components|utilities)\\);`))
})

test("colours come from the tokens only", () => {
  for (const [name, css] of rules)
    if (name !== "tokens.css") expect(css, name).not.toMatch(/#[0-9a-f]{3,8}\b/i)
})

test("nothing moves by itself", () => {
  for (const [name, css] of rules) expect(css, name).not.toMatch(/animation|transition|@keyframes|!important/)
})
