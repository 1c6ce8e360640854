import type { Page } from "@playwright/test"
import { wrongInLooks, wrongOn } from "../looks.ts"
import type { Look } from "../looks.ts"
import { visitEveryKind } from "./every-kind.ts"
import { expect, test } from "./world.ts"
import type { World } from "./world.ts"

/** The first look of a walk is judged by every rule, and the page with everything opened that folds. */
const walks: { locale: "en" | "fr"; looks: [Look, ...Look[]] }[] = [
  {
    locale: "en",
    looks: [
      { name: "light, 1280 px", scheme: "light", width: 1280 },
      { name: "Arabic direction, light, 768 px", scheme: "light", width: 768, turned: true },
    ],
  },
  {
    locale: "fr",
    looks: [
      { name: "dark, 320 px", scheme: "dark", width: 320 },
      { name: "dark, 1440 px", scheme: "dark", width: 1440 },
    ],
  },
]

for (const { locale, looks } of walks) {
  test(`every kind of page passes axe in ${locale}: ${looks.map(({ name }) => name).join("; ")}`, async ({
    browser,
    world,
  }) => {
    test.setTimeout(900_000)
    const context = await browser.newContext({
      colorScheme: looks[0].scheme,
      viewport: { width: looks[0].width, height: 900 },
      reducedMotion: "reduce",
      baseURL: world.address,
    })
    const page = await context.newPage()
    await signInAsOperator(page, world, locale)
    const wrong: string[] = []
    const seen = await visitEveryKind(page, `/${locale}/two-rivers`, async (path) => {
      const found = await wrongInLooks(page, looks)
      if (await unfold(page)) found.push(...(await wrongOn(page)).map((line) => `unfolded: ${line}`))
      wrong.push(...new Set(found.map((line) => `${path}: ${line}`)))
    })
    expect(wrong, "Mend the page or the component; do not narrow the rules").toEqual([])
    expect(seen.length, "the walk reached too few kinds of page").toBeGreaterThan(160)
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
    expect(await wrongOn(page), path).toEqual([])
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

/** Opens everything that folds. @returns whether there was anything */
function unfold(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const folded = [...document.querySelectorAll("details:not([open])")]
    for (const one of folded) one.setAttribute("open", "")
    return folded.length > 0
  })
}
