import AxeBuilder from "@axe-core/playwright"
import type { Page } from "@playwright/test"
import { expect, test } from "./world.ts"

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

/** What the public reads of a page, in one language. */
const address = (slug: string, language: string) =>
  `/${language}/${slug}/site/pages/what-is-a-local-immigration-partnership`

test("a text in three languages: English edited, French outdated, a typo not; Arabic by a translator, reviewed and read at 320 px", async ({
  browser,
  world,
}) => {
  test.setTimeout(420_000)
  const context = await browser.newContext({ baseURL: world.address, locale: "en-CA" })
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  const slug = "translated"
  const email = "writer@journeys.example"
  const made = ["partnership", "create", slug, "--name-en", "Two Towns", "--name-fr", "Deux Villes"]
  await world.entente(...made, "--coordinator", email)
  await world.signIn(page, email, "en")
  const home = `/en/${slug}`

  await test.step("opens the site in English, French and Arabic, and begins with three pages", async () => {
    await page.goto(`${home}/publishing/site`)
    await page.locator('[name="furtherLanguages[]"][value="ar"]').check()
    await press(page, "main form .button-primary")
    await page.goto(`${home}/publishing`)
    await press(page, 'main form:has([name="does"][value="open"]) button')
    await page.goto(`${home}/pages`)
    await press(page, "main .empty-state form button")
    await page.goto(`${home}/pages`)
  })

  const link = page.getByRole("link", { name: "What is a Local Immigration Partnership?" })
  const id = (await link.getAttribute("href"))!.split("/").at(-1)!
  const draft = `${home}/pages/${id}`

  await test.step("publishes it once English and French say the same", async () => {
    expect((await page.request.get(address(slug, "en"))).status()).toBe(404)
    await page.goto(`${home}/publishing/page/${id}`)
    await press(page, 'main form:has([name="does"][value="publish"]) button')
    expect((await page.request.get(address(slug, "en"))).status()).toBe(200)
    expect((await page.request.get(address(slug, "fr"))).status()).toBe(200)
  })

  await test.step("a typo mended in English turns nothing outdated", async () => {
    await change(page, draft, { summaryEn: "People and organizations who work together." }, true)
    expect(await stateOf(page, home, "fr", "Summary")).toBe("Small correction")
    await page.goto(draft)
    await press(page, 'main button[name="does"][value="release"]')
  })

  await test.step("English edited in substance: French turns outdated, and nothing goes out", async () => {
    await change(page, draft, { summaryEn: "Everyone who helps newcomers, at one table." })
    expect(await stateOf(page, home, "fr", "Summary")).toBe("Outdated")
    await page.goto(draft)
    await expect(page.locator("main")).toContainText("French: the summary is older than the English")
    await expect(page.locator('main button[name="does"][value="release"]')).toHaveCount(0)
    await page.goto(address(slug, "en"))
    await expect(page.locator("main")).not.toContainText("at one table.")
  })

  await test.step("the translator sees what changed beside it, brings French up, and it goes out", async () => {
    await openText(page, home, "fr", "Summary")
    await expect(page.locator("main del").first()).toBeVisible()
    await expect(page.locator("main ins").first()).toBeVisible()
    await expectNoFaults(page)
    await page
      .locator('[name="value"]')
      .fill("Tous ceux qui aident les nouveaux arrivants, à une même table.")
    await press(page, 'main button[value="reviewed"]')
    await page.goto(draft)
    await press(page, 'main button[name="does"][value="release"]')
    await page.goto(address(slug, "fr"))
    await expect(page.locator("main")).toContainText("à une même table.")
  })

  await test.step("in Arabic it falls back and says so, until somebody reviewed it", async () => {
    await page.goto(address(slug, "ar"))
    await expect(page.locator("main h1")).toHaveText("What is a Local Immigration Partnership?")
    await expect(page.locator("main h1").locator("xpath=ancestor-or-self::*[@lang][1]")).toHaveAttribute(
      "lang",
      "en",
    )
  })

  const amal = "amal@journeys.example"
  const desk = await browser.newContext({ baseURL: world.address, locale: "en-CA" })
  const hers = await desk.newPage()
  hers.setDefaultTimeout(20_000)

  await test.step("gives a translator access: she translates into Arabic, and is told by mail", async () => {
    await page.goto(`${home}/people/new`)
    await page.locator('[name="name"]').fill("Amal")
    await page.locator('[name="email"]').fill(amal)
    await page.locator('[name="role"][value="translator"]').check()
    await press(page, "main form .button-primary")
    await page.waitForURL(/\/translations\/translators\//)
    await expectNoFaults(page)
    await page.locator('[name="languages[]"][value="ar"]').check()
    await press(page, "main form .button-primary")
    await expect(page.locator("main")).toContainText("Amal")
    expect((await world.mailTo(amal)).text).toContain("as: Translator")
  })

  await test.step("the translator signs in to the desk, and meets nothing else of the partnership", async () => {
    await world.signIn(hers, amal, "en")
    await hers.waitForURL(`**${home}/translations`)
    await expect(hers.locator("main h2").filter({ hasText: "Texts to translate into Arabic" })).toBeVisible()
    await expectNoFaults(hers)
    for (const closed of [
      "history",
      "people",
      "publishing",
      "pages",
      `pages/${id}`,
      "translations/languages",
    ])
      expect((await hers.request.get(`${home}/${closed}`)).status(), closed).toBe(403)
  })

  await test.step("sends it to review; her own words are another's to review, and no reader sees them before", async () => {
    for (const [field, value] of Object.entries(arabic)) {
      await openText(hers, home, "ar", field)
      const box = hers.locator('[name="value"]')
      await expect(box).toHaveAttribute("dir", "rtl")
      await box.fill(value)
      await press(hers, 'main button[value="in-review"]')
      await page.goto(address(slug, "ar"))
      await expect(page.locator("body")).not.toContainText(value.split("\n")[0]!.replaceAll("#", "").trim())
      await openText(hers, home, "ar", field)
      await expect(hers.locator("main")).toContainText("You wrote this translation.")
      await expect(hers.locator('main button[value="reviewed"]')).toHaveCount(0)
      await expectNoFaults(hers)
    }
  })

  await test.step("the coordinator reviews what the translator sent", async () => {
    for (const [field, value] of Object.entries(arabic)) {
      await openText(page, home, "ar", field)
      await expect(page.locator('[name="value"]')).toHaveValue(value)
      await press(page, 'main button[value="reviewed"]')
    }
    expect(await stateOf(hers, home, "ar", "Title")).toBe("Reviewed")
    await desk.close()
  })

  await test.step("reads it in Arabic on a small phone, from right to left", async () => {
    const phone = await browser.newContext({
      baseURL: world.address,
      viewport: { width: 320, height: 640 },
      javaScriptEnabled: true,
    })
    const reader = await phone.newPage()
    await reader.goto(address(slug, "ar"))
    await expect(reader.locator("html")).toHaveAttribute("dir", "rtl")
    await expect(reader.locator("main h1")).toHaveText(arabic.Title)
    await expect(reader.locator("main h2").first()).toHaveText("ما هي؟")
    expect(await reader.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    await expectNoFaults(reader)
    if (process.env["PICTURES"])
      await reader.screenshot({ path: `${process.env["PICTURES"]}/arabic.png`, fullPage: true })
    await phone.close()
  })
  await context.close()
})

const arabic = {
  Title: "ما هي الشراكة المحلية للهجرة؟",
  Summary: "أشخاص ومنظمات يعملون معًا ليشعر القادمون الجدد بأنهم في وطنهم.",
  Text: "## ما هي؟\n\nتجمع الشراكة الناس حول طاولة واحدة.\n\n- تستمع إلى القادمين الجدد.\n- تكتب خطة (2026-27) وتتابعها.",
}

async function press(page: Page, selector: string) {
  await page.locator(selector).first().click()
  await page.waitForLoadState("load")
}

async function change(page: Page, draft: string, texts: Record<string, string>, isMinor = false) {
  await page.goto(`${draft}/change`)
  for (const [name, text] of Object.entries(texts)) await page.locator(`[name="${name}"]`).fill(text)
  if (isMinor) await page.locator('[name="isMinor"]').check()
  await press(page, "main form .button-primary")
  await page.waitForURL(/\/pages\/[0-9a-f-]{36}$/)
}

const row = (page: Page, field: string) =>
  page.locator("#texts tbody tr").filter({ hasText: `What is a Local Immigration Partnership? (${field})` })

async function stateOf(page: Page, home: string, language: string, field: string): Promise<string> {
  await page.goto(`${home}/translations?language=${language}&state=all`)
  return (await row(page, field).locator(".status").textContent())!
}

async function openText(page: Page, home: string, language: string, field: string) {
  await page.goto(`${home}/translations?language=${language}&state=all`)
  await row(page, field).getByRole("link").click()
  await page.waitForURL(/\/translations\/texts\//)
}

async function expectNoFaults(page: Page) {
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
}
