import type { Page } from "@playwright/test"
import { keyboard } from "./hands.ts"
import { expect, test } from "./world.ts"

const operator = "operator@journeys.example"

for (const locale of ["en", "fr"] as const) {
  test(`a claim is walked down to its update and document and back by keyboard, and the report signed, in ${locale}`, async ({
    page,
    world,
  }) => {
    test.setTimeout(180_000)
    const home = `${world.address}/${locale}/two-rivers`
    const hands = keyboard(page)
    await world.signIn(page, operator, locale)

    await test.step("from a sentence of the report to the update under it, and what that stands on", async () => {
      await page.goto(`${home}/reports`)
      const year = await walkedYear(page)
      await page.goto(`${home}/reports/${year}`)
      // What the claims of section F stand on, not the rows behind a figure, which are folded away.
      const section = `${home}/reports/${year}/sections/F`
      await page.goto(section)
      const line = page.locator("main li", {
        hasText: locale === "en" ? /^Partner update ·/ : /^Suivi d’un partenaire ·/,
      })
      await hands.press(line.locator('a[href*="/evidence/"]').filter({ visible: true }).first())
      await expect(page).toHaveURL(/\/evidence\/[0-9a-f-]{36}$/)
      const [update, title] = [page.url(), await page.locator("h1").textContent()]
      const beneath = page.locator(".chain a[href*='/evidence/']").last()
      await hands.press(beneath)
      await expect(page).not.toHaveURL(update)
      await hands.press(page.locator(".chain a[href*='/evidence/']", { hasText: title! }).first())
      await expect(page).toHaveURL(update)
      await page.goBack()
      await page.goBack()
      await page.goBack()
      await expect(page).toHaveURL(section)
    })

    await test.step("a comment on an answer, dealt with; an acknowledgement and a signature noted", async () => {
      await page.goto(`${home}/reports`)
      const year = await openYear(page)
      await page.goto(`${home}/reports/${year}/review`)
      await hands.choose(page.locator('[name="question"]'), "lessons")
      await hands.write(page.locator('[name="comment"]'), "Which table?")
      await hands.press(page.locator('form:has([value="comment"]) button'))
      await expect(page.locator("main bdi", { hasText: "Which table?" })).toBeVisible()
      await hands.press(page.locator('form:has([value="resolve"]) button').first())
      await expect(page.locator('form:has([value="resolve"])')).toHaveCount(0)

      await page.goto(`${home}/reports/${year}/sign-off`)
      await hands.write(page.locator('[name="where"]'), "Minutes of May")
      await hands.press(page.locator('form:has([value="acknowledged"]) button'))
      await expect(page.locator("dd", { hasText: "Minutes of May" })).toBeVisible()
      await hands.write(page.locator('[name="signer"]'), "Amina Warsame")
      await hands.write(page.locator('[name="titleEn"]'), "Director")
      await hands.write(page.locator('[name="titleFr"]'), "Directrice")
      await hands.press(page.locator('form:has([value="signed"]) button'))
      await expect(page.locator("dd", { hasText: "Amina Warsame" })).toBeVisible()
    })
  })
}

/** The years on the list, the newest first: last year's is submitted, this year's is being written. */
async function years(page: Page): Promise<string[]> {
  const html = await page.content()
  const found = [...html.matchAll(/\/reports\/(\d{4})"/g)].map((match) => match[1]!)
  return [...new Set(found)].toSorted().toReversed()
}

async function walkedYear(page: Page): Promise<string> {
  return (await years(page)).at(-1)!
}

async function openYear(page: Page): Promise<string> {
  return (await years(page))[0]!
}
