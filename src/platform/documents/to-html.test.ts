import { existsSync } from "node:fs"
import { AxeBuilder } from "@axe-core/playwright"
import { chromium } from "@playwright/test"
import type { Browser } from "@playwright/test"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { toHtml } from "./index.ts"
import { all, readMarkup, wordsOf } from "./samples/read-markup.ts"
import { arabic, english, french, hostileDocument, longWord } from "./samples/index.ts"

const documents = { english, french, arabic, hostile: hostileDocument() }
const chromiumPath = "/usr/bin/chromium"
const chromiumFlags =
  "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync"

test.each(Object.entries(documents))(
  "the %s page has one title, ordered headings and unique anchors",
  (_, tree) => {
    const page = readMarkup(toHtml(tree))
    const levels = headingsOf(page).map(({ name }) => Number(name.slice(1)))
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    for (const [place, level] of levels.entries())
      expect(level - (levels[place - 1] ?? 0)).toBeLessThanOrEqual(1)
    const ids = every(page).flatMap(({ attributes }) => attributes["id"] ?? [])
    expect(new Set(ids).size).toBe(ids.length)
    const targets = all(page, "a").flatMap(
      ({ attributes }) => /^#(.*)/.exec(attributes["href"] ?? "")?.[1] ?? [],
    )
    expect(ids).toEqual(expect.arrayContaining(targets))
  },
)

test.each(Object.entries(documents))(
  "every table of the %s page has a caption and headers with a scope",
  (_, tree) => {
    for (const table of all(readMarkup(toHtml(tree)), "table")) {
      expect(all(table, "caption").map(wordsOf).join("").trim()).not.toBe("")
      expect(all(table, "th").length).toBeGreaterThan(0)
      for (const { attributes } of all(table, "th")) expect(attributes["scope"]).toMatch(/^(col|row)$/)
    }
  },
)

test("the page says its language and direction, and so does every passage in another language", () => {
  const [html] = all(readMarkup(toHtml(arabic)), "html")
  expect(html?.attributes).toEqual({ lang: "ar", dir: "rtl" })
  const [passage] = all(readMarkup(toHtml(arabic)), "span").filter(({ attributes }) => attributes["lang"])
  expect(passage?.attributes).toEqual({ lang: "en-CA", dir: "ltr" })
})

test("a figure is an image with its alternative text, its caption, its source and its numbers", () => {
  const [figure] = all(readMarkup(toHtml(english)), "figure")
  if (!figure) throw new Error("no figure")
  const image = all(figure, "img")[0]?.attributes
  expect(image?.["alt"]).toMatch(/^Line rising from 310 people/)
  expect(image?.["src"]).toMatch(/^data:image\/svg\+xml;base64,/)
  expect(wordsOf(figure)).toContain("Figure 1. Newcomers served each year")
  expect(all(figure, "summary").map(wordsOf)).toEqual(["The numbers behind figure 1"])
  expect(all(figure, "tbody").map(wordsOf).join("")).toContain("905")
})

test("what a person types stays text: no script, no attribute, no link of theirs", () => {
  const page = toHtml(hostileDocument())
  const tree = readMarkup(page)
  const kinds = new Set(every(tree).map(({ name }) => name))
  expect([...kinds].filter((name) => /script|iframe|object|embed|style|svg/.test(name))).toEqual(["style"])
  expect(page.match(/<style>/g)).toHaveLength(1)
  expect(
    every(tree).flatMap(({ attributes }) => Object.keys(attributes).filter((name) => name.startsWith("on"))),
  ).toEqual([])
  const addresses = all(tree, "a").flatMap(({ attributes }) => attributes["href"] ?? [])
  expect(addresses.filter((address) => !/^(#|https:)/.test(address))).toEqual([])
  expect(wordsOf(tree)).toContain("<script>alert(1)</script>")
  expect(wordsOf(tree)).toContain(longWord)
})

test("a document of fewer than four headings has no table of contents", () => {
  const headings = english.blocks.filter((block) => block.kind === "heading")
  const short = { ...english, blocks: headings.slice(0, 3) }
  expect(all(readMarkup(toHtml(english)), "nav")).toHaveLength(1)
  expect(all(readMarkup(toHtml(short)), "nav")).toHaveLength(0)
})

describe.skipIf(!existsSync(chromiumPath))("in a browser", () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: chromiumPath, args: chromiumFlags.split(" ") })
  })
  afterAll(() => browser.close())

  test.each([
    ["english", "light"],
    ["french", "dark"],
    ["arabic", "dark"],
    ["hostile", "light"],
  ] as const)(
    "the %s page passes axe in %s and fits a narrow phone",
    { timeout: 60_000 },
    async (name, colorScheme) => {
      const context = await browser.newContext({ colorScheme, viewport: { width: 320, height: 800 } })
      const page = await context.newPage()
      await page.setContent(toHtml(documents[name]))
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
      await context.close()
    },
  )
})

type Tag = ReturnType<typeof readMarkup>

function every(tag: Tag): Tag[] {
  return [tag, ...tag.children.flatMap(every)]
}

function headingsOf(page: Tag): Tag[] {
  return every(page).filter(({ name }) => /^h[1-6]$/.test(name))
}
