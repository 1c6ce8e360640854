import type { Browser, Page } from "@playwright/test"
import { afterAll, beforeAll, expect, test } from "vitest"
import { wrongOn } from "../../tests/looks.ts"
import type { GalleryView } from "./gallery.tsx"
import {
  buildStyles,
  compressedSize,
  galleryHtml,
  serveGallery,
  startBrowser,
  visit,
  type BuiltStyles,
} from "./gallery/gallery-in-browser.tsx"
import { lengthenWords, longLines, smallTargets } from "./gallery/measures.ts"

const languages = ["en", "fr", "ar"] as const
const views = ["pieces", "home", "partner"] as const
const widths = [320, 768, 1440] as const
const light = { colorScheme: "light", forcedColors: "none", contrast: "no-preference" } as const
const dark = { ...light, colorScheme: "dark" } as const
/** Nothing but what a look can change is judged again in these. */
const otherLooks = {
  dark: { ...dark, by: "rules of looks" },
  "more contrast": { ...light, contrast: "more", by: "rules of looks" },
  "dark with more contrast": { ...dark, contrast: "more", by: "rules of looks" },
  "forced colours": { ...dark, forcedColors: "active", contrast: "more", by: "rules of shapes" },
} as const

const darkOnly = { dark: otherLooks.dark }

let browser: Browser
let styles: BuiltStyles
let page: Page
let seen: { asked: string[]; complaints: string[] }

beforeAll(async () => {
  styles = await buildStyles()
  browser = await startBrowser()
  const context = await browser.newContext({ reducedMotion: "reduce" })
  page = await context.newPage()
  seen = await serveGallery(page, styles)
}, 60_000)

afterAll(() => browser?.close())

for (const lang of languages)
  for (const view of views)
    test(`axe finds nothing wrong with ${view} in ${lang}, light and dark, at any width`, async () => {
      await visit(page, lang, view)
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 })
        await page.emulateMedia(light)
        expect(await wrongOn(page), `light, ${width} px`).toEqual([])
        for (const [name, { by, ...look }] of Object.entries(width === 1440 ? otherLooks : darkOnly)) {
          await page.emulateMedia(look)
          expect(await wrongOn(page, by), `${name}, ${width} px`).toEqual([])
        }
      }
    }, 240_000)

test.each(languages)(
  "the menu of a phone is accessible while it is open (%s)",
  async (lang) => {
    await page.setViewportSize({ width: 320, height: 700 })
    await page.emulateMedia(light)
    await visit(page, lang, "home")
    await page.locator(".navigation-open").click()
    expect(await page.locator("#main-navigation a").first().isVisible()).toBe(true)
    expect(await wrongOn(page)).toEqual([])
  },
  30_000,
)

test("a page that came back with errors opens at its summary", async () => {
  await visit(page, "en", "partner")
  expect(await page.evaluate(() => document.activeElement?.className)).toBe("error-summary")
})

test("nothing scrolls sideways on the narrowest phone, also with words as long as German ones", async () => {
  await page.setViewportSize({ width: 320, height: 700 })
  for (const lang of languages)
    for (const view of views) {
      await visit(page, lang, view)
      expect(await sidewaysScroll(), `${view} ${lang}`).toBe(0)
      await page.evaluate(lengthenWords)
      expect(await sidewaysScroll(), `${view} ${lang}, long words`).toBe(0)
    }
}, 60_000)

test("every stop of the keyboard is seen", async () => {
  await page.setViewportSize({ width: 1440, height: 900 })
  for (const [view, fewest] of Object.entries({ pieces: 60, home: 15, partner: 5 } as const)) {
    await visit(page, "en", view as GalleryView)
    const stops = await walkByKeyboard()
    expect(stops.length).toBeGreaterThanOrEqual(fewest)
    expect(stops.filter(({ outline }) => outline < 2)).toEqual([])
  }
}, 120_000)

test("a finger finds every control: 44 pixels", async () => {
  await page.setViewportSize({ width: 320, height: 700 })
  for (const view of views) {
    await visit(page, "en", view)
    expect(await page.evaluate(smallTargets)).toEqual([])
  }
}, 30_000)

test("no line of text is longer than 70 letters", async () => {
  await page.setViewportSize({ width: 1440, height: 900 })
  for (const lang of ["en", "fr"] as const)
    for (const view of views) {
      await visit(page, lang, view)
      expect(await page.evaluate(longLines)).toEqual([])
    }
}, 30_000)

test("arrows, bars and tables turn round in Arabic", async () => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await visit(page, "ar", "pieces")
  const mirrored = await page.evaluate(() =>
    [...document.querySelectorAll(".mirrored")].map((drawing) => getComputedStyle(drawing).transform),
  )
  expect(mirrored.length).toBeGreaterThan(5)
  expect(new Set(mirrored)).toEqual(new Set(["matrix(-1, 0, 0, 1, 0, 0)"]))
  const [name, hours] = await page.evaluate(() => {
    const cells = [...document.querySelectorAll(".table tbody tr:first-child > *")]
    return [cells[0], cells[4]].map((cell) => cell?.getBoundingClientRect().left ?? 0)
  })
  expect(name).toBeGreaterThan(hours ?? 0)
})

test("everything works without a script, the menu of a phone as well", async () => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 320, height: 700 },
  })
  const still = await context.newPage()
  await serveGallery(still, styles)
  await still.goto("http://gallery.test/fr/home")
  expect(await still.locator("#main-navigation").isVisible()).toBe(false)
  await still.locator(".navigation-open").click()
  expect(await still.locator("#main-navigation a").last().isVisible()).toBe(true)
  await still.locator(".navigation-close").click()
  expect(await still.locator("#main-navigation").isVisible()).toBe(false)
  await context.close()
}, 30_000)

test("a partner's page asks for the stylesheet and nothing else, and is light", async () => {
  await page.setViewportSize({ width: 320, height: 700 })
  for (const lang of languages) {
    seen.asked.length = 0
    await visit(page, lang, "partner")
    expect(seen.asked.filter((path) => path !== "/favicon.ico")).toEqual(["/styles.css"])
    expect(galleryHtml(lang, "partner").length + styles.css.length).toBeLessThan(100_000)
  }
})

test("a page in English asks for one font, the Latin one", async () => {
  seen.asked.length = 0
  await visit(page, "en", "home")
  const fonts = seen.asked.filter((path) => path.endsWith(".woff2"))
  expect(fonts).toHaveLength(1)
  expect(fonts[0]).toMatch(/-latin-wght-normal/)
})

test("the stylesheet stays small", () => {
  expect(compressedSize(styles.css)).toBeLessThan(9 * 1024)
})

test("no page breaks the content security policy", () => {
  expect(seen.complaints).toEqual([])
})

function sidewaysScroll(): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}

async function walkByKeyboard(): Promise<{ html: string; outline: number }[]> {
  const stops: { html: string; outline: number }[] = []
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  for (let press = 0; press < 200; press++) {
    await page.keyboard.press("Tab")
    const stop = await page.evaluate(() => {
      const focused = document.activeElement
      if (!focused || focused === document.body) return undefined
      const { outlineStyle, outlineWidth } = getComputedStyle(focused)
      return {
        html: focused.outerHTML.slice(0, 120),
        outline: outlineStyle === "none" ? 0 : Number.parseFloat(outlineWidth),
      }
    })
    if (!stop || (stops.length > 1 && stop.html === stops[0]?.html)) break
    stops.push(stop)
  }
  return stops
}
