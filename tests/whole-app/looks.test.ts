import type { Page } from "@playwright/test"
import { afterAll, beforeAll, expect, test } from "vitest"
import { addressOfLink } from "#identity"
import { fixedClock } from "#platform/clock"
import { testApp } from "../app.ts"
import type { TestApp } from "../app.ts"
import { aPartnership } from "../builders.ts"
import { aPartnershipWithEverything } from "../builders/everything.ts"
import { linkKey } from "../builders/updates.ts"
import { inBrowser } from "../in-browser.ts"
import type { InBrowser } from "../in-browser.ts"
import { wrongInLooks, wrongOn } from "../looks.ts"
import type { Look } from "../looks.ts"
import { addresses } from "./addresses.ts"
import { publicAddresses } from "./public-addresses.ts"
import { states } from "./states.ts"
import type { Ground } from "./states.ts"

/** What the walk of staff pages (tests/journeys) does not reach: partners' and public pages, and the states of pages. */
let app: TestApp
let browser: InBrowser
let place: Ground["place"]
let nothing: Ground["nothing"]
let staff: Page
let anyone: Page

const wideLight: Look = { name: "light, 1280 px", scheme: "light", width: 1280 }
const narrowDark: Look = { name: "dark, 320 px", scheme: "dark", width: 320 }
const turned: Look = { name: "Arabic direction, light, 768 px", scheme: "light", width: 768, turned: true }
const looks = {
  en: [wideLight, narrowDark, turned],
  fr: [narrowDark, wideLight],
  ar: [wideLight, narrowDark],
} as const satisfies Record<string, [Look, ...Look[]]>

beforeAll(async () => {
  app = await testApp({ clock: fixedClock("2026-11-22T17:00:00Z") })
  browser = await inBrowser(app)
  place = await aPartnershipWithEverything(app.services.files)
  nothing = await aPartnership()
  anyone = await browser.page()
  staff = await browser.page()
  await browser.signIn(staff, place.partnership.coordinator.id!)
}, 120_000)

afterAll(async () => {
  await browser?.close()
  expect(app.troubles).toEqual([])
})

test("an unnamed field, faint words in the dark, a page too wide and one that is turned wrongly are all found", async () => {
  const page = await browser.page({ viewport: { width: 1280, height: 900 } })
  const wrong = async (main: string, style = "") => {
    await page.setContent(
      `<!doctype html><html lang="en"><head><title>A page</title><meta name="viewport" content="width=device-width">
      <style>@media (prefers-color-scheme: dark) { body { background: #111; color: #eee } } ${style}</style></head>
      <body><main><h1>A page</h1>${main}</main></body></html>`,
    )
    return (await wrongInLooks(page, looks.en)).join("\n")
  }
  expect(await wrong("<p>Nothing is wrong here.</p>")).toBe("")
  expect(await wrong('<input name="name" />')).toContain("light, 1280 px: label")
  const faint = "@media (prefers-color-scheme: dark) { p { color: #333 } }"
  expect(await wrong("<p>Faint</p>", faint)).toContain("dark, 320 px: color-contrast")
  expect(await wrong("<p>Wide</p>", "p { width: 400px }")).toContain("dark, 320 px: scrolls sideways")
  const off =
    "main { position: relative; overflow: visible } p { position: absolute; left: -900px; width: 50px }"
  expect(await wrong("<p>Left</p>", off)).toContain("Arabic direction, light, 768 px: scrolls sideways")
  await page.context().close()
}, 120_000)

/** Before anybody is known. */
const ownPages = ["/:locale/accessibility", "/:locale/sign-in"]

const publicPages = Object.keys(publicAddresses).filter(
  (address) => !/:\w*([Cc]opy|[Ff]ile|format)$/.test(address),
)

/** The interface is English or French; the pages of the site may be in any language. */
function isIn(address: string, language: keyof typeof looks): boolean {
  return language !== "ar" || /:language|^\/:locale\/:partnership\/site(\/|$)/.test(address)
}

/** An address that draws something; the others answer with a file. */
function isPage(address: string): boolean {
  return addresses.some(({ path, file }) => path === address && file.endsWith(".tsx"))
}

for (const language of ["en", "fr", "ar"] as const)
  test(`every public page, and every page behind a partner's link, passes axe in ${language}`, async () => {
    const ofLinks = Object.entries(place.links).map(([address, link]) => ({ address, link }))
    const own = { address: "/:locale/link/:token", link: place.link }
    const visits = [
      ...[...publicPages, ...ownPages].map((address) => ({ address, link: undefined })),
      own,
      ...ofLinks,
    ].filter(({ address }) => isIn(address, language))
    const wrong: string[] = []
    const seen = new Set<string>()
    for (const { address, link } of visits) {
      const path = link ? await pathOfLink(address, link, language) : pathOf(address, language)
      const answer = await anyone.goto(path).catch(() => null)
      // A file to keep is no page.
      if (!answer?.headers()["content-type"]?.includes("html")) continue
      seen.add(address)
      if (answer.status() !== 200) wrong.push(`${address}: answered ${answer.status()}`)
      wrong.push(...(await judged(anyone, language)).map((line) => `${address}: ${line}`))
    }
    const unseen = publicPages.filter(
      (address) => isPage(address) && isIn(address, language) && !seen.has(address),
    )
    wrong.push(...unseen.map((address) => `${address}: nobody looked at it`))
    expect(wrong, "Mend the page or the component; do not narrow the rules").toEqual([])
  }, 240_000)

for (const locale of ["en", "fr"] as const)
  test(`every state is reached in ${locale}, and passes axe`, async () => {
    const bare = await browser.page()
    await browser.signIn(bare, nothing.coordinator.id!)
    const wrong: string[] = []
    for (const [name, { reach, shows }] of Object.entries(states)) {
      const page = name.startsWith("empty") ? bare : staff
      await page.setViewportSize({ width: 1280, height: 900 })
      await reach({
        page,
        locale,
        full: `/${locale}/${place.partnership.slug}`,
        bare: `/${locale}/${nothing.slug}`,
        place,
        nothing,
        link: (address) => pathOfLink(address, (place.links as Record<string, string>)[address]!, locale),
      })
      const isThere = await page
        .locator(shows)
        .first()
        .waitFor({ timeout: 15_000 })
        .then(() => true)
        .catch(() => false)
      if (!isThere) wrong.push(`${name}: never reached (${page.url()} shows no ${shows})`)
      const found = name.startsWith("menu") ? await wrongOn(page) : await judged(page, locale)
      wrong.push(...found.map((line) => `${name}: ${line}`))
    }
    expect(wrong).toEqual([])
    await bare.context().close()
  }, 240_000)

test("text twice as large, a page four times as near, no motion and forced colours leave every page usable", async () => {
  const base = `/en/${place.partnership.slug}`
  const paths = [
    "",
    "/plans/2026",
    "/council",
    "/reports/2026/sections/F",
    "/organizations/new",
    "/plans/2026/timeline",
  ]
  const wrong: string[] = []
  for (const path of [
    ...paths.map((one) => base + one),
    await pathOfLink("/:locale/link/:token", place.link, "en"),
  ]) {
    await staff.emulateMedia({ forcedColors: "none", reducedMotion: "reduce", colorScheme: "light" })
    await staff.setViewportSize({ width: 1280, height: 900 })
    await staff.goto(path)
    const tell = (what: string, found: string[]) =>
      wrong.push(...found.map((line) => `${path}: ${what}: ${line}`))
    tell("motion", await staff.evaluate(moving))
    await staff.evaluate(() => (document.documentElement.style.fontSize = "200%"))
    tell("text at 200%", await staff.evaluate(cutOff))
    await staff.evaluate(() => (document.documentElement.style.fontSize = ""))
    // 1280 by 1024 pixels, four times as near.
    await staff.setViewportSize({ width: 320, height: 256 })
    tell("zoom of 400%", await staff.evaluate(cutOff))
    await staff.emulateMedia({ forcedColors: "active" })
    tell("forced colours", await staff.evaluate(withoutEdge))
  }
  await staff.emulateMedia({ forcedColors: "none" })
  expect(wrong).toEqual([])
}, 120_000)

test("the plan, the report, the minutes, the members, the agenda and the decisions fit on paper, with nothing to press", async () => {
  const { named, partnership } = place
  const wrong: string[] = []
  // The width of a Letter page between its margins.
  await staff.setViewportSize({ width: 687, height: 900 })
  await staff.emulateMedia({ media: "print", colorScheme: "dark" })
  for (const path of [
    "/plans/2026",
    "/reports/2025/sections/B",
    `/council/meetings/${named["held"]}/minutes`,
    "/members",
    `/council/meetings/${named["meeting"]}/agenda`,
    "/council/motions",
  ]) {
    const answer = await staff.goto(`/fr/${partnership.slug}${path}`)
    if (answer?.status() !== 200) wrong.push(`${path}: answered ${answer?.status()}`)
    wrong.push(...(await staff.evaluate(notForPaper)).map((line) => `${path}: ${line}`))
  }
  await staff.emulateMedia({ media: "screen" })
  expect(wrong).toEqual([])
}, 60_000)

/** Runs inside the page: what runs over the edge of the paper, what only a screen can do, ink that is not dark. */
function notForPaper(): string[] {
  const edge = document.documentElement.clientWidth
  const over = [...document.querySelectorAll("main *")]
    .filter((one) => one.checkVisibility() && !one.closest(".visually-hidden"))
    .filter((one) => one.getBoundingClientRect().right > edge + 1)
  const toPress = [...document.querySelectorAll("button, .button, nav, .skip-link")].filter((one) =>
    one.checkVisibility(),
  )
  const [red = 0] = (getComputedStyle(document.body).color.match(/\d+/g) ?? []).map(Number)
  const faint = red > 60 ? ["the ink is not dark"] : []
  return [...faint, ...[...over, ...toPress].map((one) => one.outerHTML.slice(0, 100))]
}

test("what would stand still, be cut off or lose its edge is found", async () => {
  const page = await browser.page({ viewport: { width: 320, height: 256 } })
  await page.setContent(
    `<!doctype html><style>p { transition: color 1s; inline-size: 50px; block-size: 1em; overflow: hidden }
    div { inline-size: 900px; block-size: 9px } button { border: 0 }</style><p>A text longer than its box</p><div></div><button>Go</button>`,
  )
  expect(await page.evaluate(moving)).toHaveLength(1)
  expect(await page.evaluate(cutOff)).toHaveLength(2)
  await page.emulateMedia({ forcedColors: "active" })
  expect(await page.evaluate(withoutEdge)).toHaveLength(1)
  await page.context().close()
})

/** Runs inside the page: what still moves though its reader asked for less. */
function moving(): string[] {
  return [...document.querySelectorAll("body, body *")]
    .filter((one) => {
      const { animationName, animationDuration, transitionDuration } = getComputedStyle(one)
      const lasts = (times: string) => times.split(",").some((time) => Number.parseFloat(time) > 0.05)
      return lasts(transitionDuration) || (animationName !== "none" && lasts(animationDuration))
    })
    .map((one) => one.outerHTML.slice(0, 100))
}

/** Runs inside the page: a page that scrolls sideways, and text its own box cuts off. */
function cutOff(): string[] {
  const sideways = document.documentElement.scrollWidth - document.documentElement.clientWidth
  const cut = [...document.querySelectorAll<HTMLElement>("body *")].filter((one) => {
    if (one.closest(".visually-hidden, .skip-link, svg, [popover]") || !one.checkVisibility()) return false
    const { overflowX, overflowY } = getComputedStyle(one)
    const isCut = (way: string, more: number) => (way === "hidden" || way === "clip") && more > 2
    return (
      isCut(overflowX, one.scrollWidth - one.clientWidth) ||
      isCut(overflowY, one.scrollHeight - one.clientHeight)
    )
  })
  return [
    ...(sideways > 0 ? [`sideways by ${sideways} px`] : []),
    ...cut.map((one) => one.outerHTML.slice(0, 100)),
  ]
}

/** Runs inside the page: a button or a field that nothing surrounds when the reader's own colours take its ground away. */
function withoutEdge(): string[] {
  return [...document.querySelectorAll("button, a.button, input:not([type=hidden]), select, textarea")]
    .filter((one) => one.checkVisibility() && !one.closest(".visually-hidden"))
    .filter((one) => {
      if (one.matches("[type=radio], [type=checkbox], [type=file]")) return false
      const { borderBlockEndStyle, borderBlockEndWidth, textDecorationLine } = getComputedStyle(one)
      const hasEdge = borderBlockEndStyle !== "none" && Number.parseFloat(borderBlockEndWidth) > 0
      return !hasEdge && textDecorationLine === "none"
    })
    .map((one) => one.outerHTML.slice(0, 100))
}

/** In every look of the language, and that it is the language's own: marked so, and turned its way. */
async function judged(page: Page, language: keyof typeof looks): Promise<string[]> {
  const { lang, dir } = await page.evaluate(() => {
    const { lang: marked, dir: way } = document.documentElement
    return { lang: marked, dir: way || "ltr" }
  })
  const wrong = lang.startsWith(language) ? [] : [`is marked as being in "${lang}"`]
  if (dir !== (language === "ar" ? "rtl" : "ltr")) wrong.push(`runs ${dir}`)
  if (language === "ar") wrong.push(...(await page.evaluate(inAnotherScript)))
  return [...wrong, ...(await wrongInLooks(page, looks[language]))]
}

/**
 * Runs inside a page in Arabic: Arabic not marked as such, other words marked as Arabic, and either where the wrong way
 * would move the sign at its end to its beginning.
 */
function inAnotherScript(): string[] {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const wrong: string[] = []
  while (texts.nextNode()) {
    const words = texts.currentNode.textContent?.trim() ?? ""
    const around = texts.currentNode.parentElement!
    if (around.closest("script, style, svg")) continue
    const lang = around.closest("[lang]")?.getAttribute("lang")
    const way = getComputedStyle(around).direction
    const isLatin = /\p{Script=Latin}{2,} \p{Script=Latin}{2,}/u.test(words)
    const isArabic = !isLatin && /\p{Script=Arabic}/u.test(words)
    const hasSign = !/^\p{L}.*\p{L}$/su.test(words)
    const isWrong =
      (isArabic && (lang !== "ar" || way !== "rtl")) ||
      (isLatin && (lang === "ar" || (hasSign && way !== "ltr")))
    if (isWrong) wrong.push(`in ${lang}, ${way}: ${words.slice(0, 60)}`)
  }
  return wrong
}

function pathOf(address: string, language: string): string {
  const named: Record<string, string> = {
    ...place.named,
    partnership: place.partnership.slug,
    locale: language,
    language,
  }
  const path = address.replaceAll(/:(\w+)/g, (_, name: string) => named[name] ?? `no-${name}`)
  return path.endsWith("/paragraph") ? `${path}?key=plan` : path
}

async function pathOfLink(address: string, id: string, language: string): Promise<string> {
  const { database, id: partnershipId } = place.partnership
  const services = { database, baseUrl: "http://localhost:3000", key: linkKey }
  const link = await addressOfLink(services, { partnershipId, id, locale: "en" })
  return pathOf(address.replace(":token", link!.split("/").at(-1)!), language)
}
