import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import type { Page } from "@playwright/test"

const packages = createRequire(createRequire(import.meta.url).resolve("@axe-core/playwright"))
const axeSource = readFileSync(packages.resolve("axe-core/axe.min.js"), "utf8")

/** Every rule of WCAG 2.0 to 2.2, A and AA, and best practice. */
const everyRule = { type: "tag", values: "wcag2a wcag2aa wcag21a wcag21aa wcag22aa best-practice".split(" ") }

/** What can differ between two looks at the same markup; names, roles and structure cannot. */
const rulesOfLooks = {
  type: "rule",
  values: ["color-contrast", "link-in-text-block", "target-size", "scrollable-region-focusable"],
}

/** Forced colours are the reader's own; axe reads ours under them and would judge a mixture nobody sees. */
const rulesOfShapes = {
  type: "rule",
  values: rulesOfLooks.values.filter((rule) => rule !== "color-contrast" && rule !== "link-in-text-block"),
}

const rules = { "every rule": everyRule, "rules of looks": rulesOfLooks, "rules of shapes": rulesOfShapes }

export type Look = {
  name: string
  scheme: "light" | "dark"
  width: number
  /** The page turned round, as it would be in Arabic. */
  turned?: boolean
}

/** How many rules axe went through, and what it found wrong. */
type Judged = { rules: number; wrong: string[] }

/**
 * Judges the page that is open in each of the looks: the first by every rule, the others by what a look can change. The
 * page must have been opened in the first look.
 * @returns what is wrong, one line each; empty when nothing is
 */
export async function wrongInLooks(page: Page, looks: readonly [Look, ...Look[]]): Promise<string[]> {
  const wrong: string[] = []
  for (const [place, look] of looks.entries()) {
    if (looks.length > 1) await turnTo(page, look)
    const found = place === 0 ? await wrongOn(page) : await wrongOn(page, "rules of looks")
    wrong.push(...found.map((line) => `${look.name}: ${line}`))
  }
  return wrong
}

/** Judges the page as it stands, by every rule unless told otherwise. */
export async function wrongOn(page: Page, by: keyof typeof rules = "every rule"): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axeSource)
  const judged = await page.evaluate(judge, rules[by])
  if (judged.rules < (by === "every rule" ? 15 : 1)) judged.wrong.push(`axe asked only ${judged.rules} rules`)
  return judged.wrong
}

export async function turnTo(page: Page, look: Look): Promise<void> {
  await page.emulateMedia({ colorScheme: look.scheme })
  await page.setViewportSize({ width: look.width, height: 900 })
  await page.evaluate((turned) => {
    const { dataset } = document.documentElement
    dataset["was"] ??= document.documentElement.dir || "ltr"
    document.documentElement.dir = turned ? "rtl" : dataset["was"]
  }, look.turned ?? false)
}

/** Runs inside the page. */
async function judge(runOnly: { type: string; values: string[] }): Promise<Judged> {
  type Axe = {
    run(
      on: Document,
      options: object,
    ): Promise<{
      passes: unknown[]
      violations: { id: string; nodes: { html: string }[] }[]
    }>
  }
  const { axe } = globalThis as unknown as { axe: Axe }
  const found = await axe.run(document, { runOnly, resultTypes: ["violations"] })
  const wrong = found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`)
  const sideways = document.documentElement.scrollWidth - document.documentElement.clientWidth
  if (sideways > 0) wrong.push(`scrolls sideways by ${sideways} px`)
  return { rules: found.passes.length + found.violations.length, wrong }
}
