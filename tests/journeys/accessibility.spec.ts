import AxeBuilder from "@axe-core/playwright"
import type { Page } from "@playwright/test"
import { expect, test } from "./world.ts"
import type { World } from "./world.ts"

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

const looks = [
  { name: "English, light, 1280 px", locale: "en", scheme: "light", width: 1280, rtl: false },
  { name: "French, dark, 320 px", locale: "fr", scheme: "dark", width: 320, rtl: false },
  { name: "Arabic direction, light, 768 px", locale: "en", scheme: "light", width: 768, rtl: true },
] as const

for (const look of looks) {
  test(`every kind of page passes axe: ${look.name}`, async ({ browser, world }) => {
    test.setTimeout(900_000)
    const context = await browser.newContext({
      colorScheme: look.scheme,
      viewport: { width: look.width, height: 900 },
      baseURL: world.address,
    })
    const page = await context.newPage()
    await signInAsOperator(page, world, look.locale)
    const wrong: string[] = []
    const seen = await visitEveryKind(page, `/${look.locale}/two-rivers`, async (path) => {
      if (look.rtl) await page.evaluate(() => document.documentElement.setAttribute("dir", "rtl"))
      const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze()
      for (const { id, nodes } of violations) wrong.push(`${path}: ${id}: ${nodes[0]?.html.slice(0, 160)}`)
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      if (sideways > 0) wrong.push(`${path}: scrolls sideways by ${sideways} px`)
    })
    expect(wrong, "Mend the page or the component; do not narrow the rules").toEqual([])
    expect(seen.length, "the walk reached too few kinds of page").toBeGreaterThan(35)
    await context.close()
  })
}

test("forms that come back with errors pass axe, and say so first", async ({ browser, world }) => {
  const context = await browser.newContext({ baseURL: world.address, viewport: { width: 320, height: 900 } })
  const page = await context.newPage()
  await signInAsOperator(page, world, "fr")
  for (const path of [
    "/organizations/new",
    "/strategy/priorities/new",
    "/evidence/documents/new",
    "/council/bodies/new",
  ]) {
    await page.goto(`/fr/two-rivers${path}`)
    await page.locator("main form .button-primary").first().click()
    await expect(page.locator(".error-summary"), `${path} was refused`).toBeFocused()
    const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze()
    expect(violations.map(({ id }) => `${path}: ${id}`)).toEqual([])
    const field = page.locator(".error-summary a").first()
    await field.click()
    await expect(page.locator(".field-wrong :focus"), "the summary leads to the field").toHaveCount(1)
  }
  await context.close()
})

async function signInAsOperator(page: Page, world: World, locale: "en" | "fr"): Promise<void> {
  await world.signIn(page, "operator@journeys.example", locale)
  await expect(page).toHaveURL(new RegExp(`/${locale}(/two-rivers)?$`))
}

/** Clicks to one page of every kind: addresses that differ only in ids, years, letters or what they ask are one kind. */
async function visitEveryKind(
  page: Page,
  home: string,
  look: (path: string) => Promise<void>,
): Promise<string[]> {
  const waiting = [home]
  const kinds = new Set<string>()
  for (let path = waiting.shift(); path; path = waiting.shift()) {
    const kind = kindOf(path)
    if (kinds.has(kind)) continue
    kinds.add(kind)
    const answer = await page.goto(path)
    expect(answer?.status(), path).toBe(200)
    await look(path)
    const links = await page
      .locator("a[href]:not([download])")
      .evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""))
    for (const link of links) {
      const { pathname, search } = new URL(link, `http://x${new URL(page.url()).pathname}`)
      if (
        pathname.startsWith(home) &&
        !/\/(file|export|documents)\b[^/]*(\/[^/]*\.\w+)?$/.test(
          pathname.replace("/evidence/documents/new", "/evidence/new-document"),
        )
      )
        waiting.push(pathname + search)
    }
  }
  return [...kinds]
}

function kindOf(path: string): string {
  return path
    .replace(/\?.*$/, "")
    .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ":id")
    .replaceAll(/\/\d{4}(?=\/|$)/g, "/:year")
    .replace(/\/sections\/[A-L]$/, "/sections/:letter")
}
