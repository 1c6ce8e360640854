import { createHash } from "node:crypto"
import type { Page } from "@playwright/test"
import { expect, test } from "./world.ts"
import type { World } from "./world.ts"

const days = [
  { locale: "en", partner: "fr", width: 1440 },
  { locale: "fr", partner: "en", width: 320 },
] as const

for (const day of days) {
  test(`a coordinator's day in ${day.locale} at ${day.width} px, without JavaScript`, async ({
    browser,
    world,
  }) => {
    test.setTimeout(240_000)
    const context = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: day.width, height: 900 },
      baseURL: world.address,
    })
    const page = await context.newPage()
    page.setDefaultTimeout(15_000)
    const slug = `day-${day.locale}`
    const email = `ada-${day.locale}@journeys.example`
    await world.entente(
      "partnership",
      "create",
      slug,
      "--name-en",
      "Day",
      "--name-fr",
      "Jour",
      "--coordinator",
      email,
    )
    const home = `/${day.locale}/${slug}`

    await test.step("signs in with the code that was mailed, and sees where to begin", async () => {
      await world.signIn(page, email, day.locale)
      await expect(page).toHaveURL(new RegExp(`${home}$`))
      await expect(page.locator(`a[href="${home}/organizations/import"]`)).toBeVisible()
    })

    const contact = `partner-${day.locale}@journeys.example`
    await test.step("adds an organisation and somebody to write to there", async () => {
      await page.goto(`${home}/organizations/new`)
      await page.fill('[name="nameEn"]', "River Centre")
      await page.fill('[name="nameFr"]', "Centre de la Rivière")
      await page.selectOption('[name="sector"]', "settlement")
      await send(page)
      await page.locator('a[href$="/contacts/new"]').click()
      await page.fill('[name="name"]', "Noor")
      await page.fill('[name="email"]', contact)
      await page.check(`[name="locale"][value="${day.partner}"]`)
      await send(page)
      await expect(page.getByText(contact)).toBeVisible()
    })

    await test.step("makes the council, gives a seat to the organisation, names its representative", async () => {
      await page.goto(`${home}/council/bodies/new`)
      await page.fill('[name="titleEn"]', "Council")
      await page.fill('[name="titleFr"]', "Conseil")
      await page.check('[name="kind"][value="council"]')
      await send(page)
      await page.goto(`${home}/council`)
      await page.locator('a[href*="/council/seats/new"]').first().click()
      await page.selectOption('[name="organizationId"]', { index: 1 })
      await page.check('[name="standing"][value="voting"]')
      await send(page)
      await page.goto(`${home}/council`)
      await page.locator('main a[href*="/council/seats/"]:not([href*="new"])').first().click()
      await page.locator('a[href$="/representative"]').first().click()
      await page
        .locator('[name="contactId"]')
        .first()
        .check({ force: true })
        .catch(() => page.selectOption('[name="contactId"]', { index: 1 }))
      await send(page)
      await page.goto(`${home}/council/representation`)
      await expect(page.locator("main")).toContainText(day.locale === "fr" ? "Santé" : "Health")
    })

    await test.step("sets a priority with an outcome, and an activity under it", async () => {
      await page.goto(`${home}/strategy/priorities/new`)
      await page.fill('[name="titleEn"]', "Good work")
      await page.fill('[name="titleFr"]', "Un bon emploi")
      await send(page)
      await page.locator("summary").first().click()
      await page.fill('[name="titleEn"]', "Newcomers are hired")
      await page.fill('[name="titleFr"]', "Les nouveaux arrivants sont embauchés")
      await send(page)
      const year = fiscalYear()
      await page.goto(`${home}/plans/${year}/activities/new`)
      await page.fill('[name="titleEn"]', "Mentor evenings")
      await page.fill('[name="titleFr"]', "Soirées de mentorat")
      await page.selectOption('[name="under"]', { label: await lastOption(page, "under") })
      await page.locator('[name="leads[]"]').first().check()
      await page.fill('[name="startsOn"]', `${year}-04-01`)
      await page.fill('[name="endsOn"]', `${year + 1}-03-31`)
      await send(page)
      await expect(page.locator("h1")).toHaveText(
        day.locale === "fr" ? "Soirées de mentorat" : "Mentor evenings",
      )
    })

    await test.step("asks for an update; one mail goes out, in the partner's language", async () => {
      await page.goto(`${home}/plans/${fiscalYear()}/requests/new`)
      await send(page)
      const mail = await world.mailTo(contact)
      expect(mail.text).toContain(day.partner === "fr" ? "Soirées de mentorat" : "Mentor evenings")
      await answer(world, {
        browser: await browser
          .newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 700 } })
          .then((c) => c.newPage()),
        link: linkIn(mail.text),
      })
      const receipt = await world.mailTo(contact)
      expect(receipt.text, "a receipt holds no link").not.toContain("/link/")
      expect(world.mails.filter(({ to }) => to === contact)).toHaveLength(2)
    })

    await test.step("accepts it, and attaches a document as evidence", async () => {
      await page.goto(`${home}/updates`)
      await page.locator(`main a[href*="${home}/updates/"]`).first().click()
      await page.locator('form:has(input[value="accept"]) button').click()
      await page.locator('a[href*="/evidence/documents/new"]').first().click()
      await page.fill('[name="titleEn"]', "Attendance list")
      await page.check('[name="strength"][value="count"]')
      const buffer = Buffer.from("Evening 1: 24 people")
      await page.setInputFiles('[name="file"]', { name: "attendance.txt", mimeType: "text/plain", buffer })
      await send(page)
    })

    await test.step("walks the chain from the update down to the document and up again", async () => {
      await page.getByRole("link", { name: "Attendance list" }).first().click()
      await expect(page.locator("h1")).toHaveText("Attendance list")
      await expect(page.locator(".chain")).toContainText(
        day.locale === "fr" ? "Soirées de mentorat" : "Mentor evenings",
      )
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.locator('a[href$="/file"]').click(),
      ])
      expect(download.suggestedFilename()).toBe("attendance.txt")
    })

    await test.step("writes the annual report, submits it, and takes it away in four formats", async () => {
      await writeReport(page, `${home}/reports`, day.locale)
      const year = fiscalYear()
      const report = await frozen(page, `${home}/reports/${year}`, year)
      await page.goto(`${home}/strategy`)
      await page.locator('main a[href*="/strategy/priorities/"]:not([href$="new"])').first().click()
      await page.locator('a[href$="/change"]').first().click()
      await page.fill('[name="titleEn"]', "Better work")
      await page.fill('[name="titleFr"]', "Un meilleur emploi")
      await send(page)
      const later = await frozen(page, `${home}/reports/${year}`, year)
      expect(later, "a later change in the records never alters a submitted report").toBe(report)
      await page.goto(`${home}/reports/${year}/differences`)
      await expect(page.locator("main")).toContainText(
        day.locale === "fr" ? "Un meilleur emploi" : "Better work",
      )
    })
    await context.close()
  })
}

/** The partner: opens the link twice, which changes nothing, fills in the one form, and keeps the receipt. */
async function answer(
  world: World,
  { browser: phone, link }: { browser: Page; link: string },
): Promise<void> {
  await phone.goto(link)
  await phone.goto(link)
  await expect(
    phone.locator("nav:not(.language-toggle)"),
    "a partner sees one form and nothing else",
  ).toHaveCount(0)
  await phone
    .check('[name^="status-"][value="on-track"]')
    .catch(() => phone.locator('input[type="radio"]').first().check())
  await phone
    .locator("textarea")
    .first()
    .fill("Twenty-four people came. / Vingt-quatre personnes sont venues.")
  await phone.locator('input[type="radio"][value="value"]').first().check()
  await phone.locator('input[inputmode="decimal"]').first().fill("24")
  await phone.locator('input[type="text"]:not([inputmode])').first().fill("people")
  await phone.check('[name="answeredBy"][value="contact"]')
  const overflow = await phone
    .evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    .catch(() => 0)
  expect(overflow).toBeLessThanOrEqual(0)
  await send(phone)
  await expect(phone).toHaveURL(/\/receipt$/)
  expect(world.address).toBeTruthy()
}

/** Fills every question of every section as a coordinator would who has an answer to all of them. */
async function writeReport(page: Page, reports: string, locale: "en" | "fr"): Promise<void> {
  const year = fiscalYear()
  await page.goto(reports)
  await page.locator(`form:has(input[value="${year}"]) button`).click()
  for (const letter of "ABCDEGHIJKL") {
    await page.goto(`${reports}/${year}/sections/${letter}`)
    for (const box of await page.locator("main textarea").all())
      await box.fill(locale === "fr" ? "Une réponse." : "An answer.")
    for (const group of await page.locator("main fieldset:has(input[type=radio])").all()) {
      await group.locator("input[type=radio]").first().check()
    }
    for (const group of await page.locator("main fieldset:has(input[type=checkbox])").all()) {
      await group.locator("input[type=checkbox]").first().check()
    }
    for (const cell of await page.locator('main input[name^="population.0."]').all()) await fillCell(cell)
    if ((await page.locator("main form .button-primary").count()) > 0) await send(page)
  }
  await page.goto(`${reports}/${year}/sections/F`)
  const claims = await page
    .locator('a[href*="/claims/new"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute("href")!))
    .catch(() => [])
  const hrefs = claims.length > 0 ? claims : await hrefsOf(page)
  for (const href of new Set(hrefs)) {
    await page.goto(href)
    await page.check('[name="extent"][value="partly"]')
    await page.fill('[name="textEn"]', "It began.")
    await page.fill('[name="textFr"]', "Cela a commencé.")
    const evidence = page.locator('[name="evidence[]"]')
    if ((await evidence.count()) > 0) await evidence.first().check()
    await send(page)
  }
  await page.goto(`${reports}/${year}/submission`)
  const missing = await page.locator('main a[href*="/sections/"]').allTextContents()
  expect(missing, "every question was answered").toEqual([])
  await page.fill('[name="withoutSignOff"]', "The council meets next month.")
  await send(page)
}

async function hrefsOf(page: Page): Promise<string[]> {
  const html = await page.content()
  return [...html.matchAll(/href="([^"]*\/claims\/new[^"]*)"/g)].map((match) =>
    match[1]!.replaceAll("&amp;", "&"),
  )
}

async function fillCell(cell: ReturnType<Page["locator"]>): Promise<void> {
  const numeric = await cell.getAttribute("inputmode")
  const type = await cell.getAttribute("type")
  if (type === "hidden" || type === "radio" || type === "checkbox") return
  await cell.fill(numeric ? "2026" : "x")
}

/** The submitted report's JSON, checked against its own SHA-256, beside the documents in both languages. */
async function frozen(page: Page, report: string, year: number): Promise<string> {
  await page.goto(report)
  const files = [...(await page.content()).matchAll(/href="([^"]*\/documents\/[^"]*)"/g)].map(
    (match) => match[1]!,
  )
  expect(files.length).toBeGreaterThanOrEqual(7)
  for (const file of files) {
    const answered = await page.request.get(file)
    expect(answered.status(), file).toBe(200)
    const body = await answered.body()
    if (file.endsWith(".pdf")) expect(body.subarray(0, 5).toString()).toBe("%PDF-")
    if (file.endsWith(".docx")) expect(body.subarray(0, 2).toString()).toBe("PK")
  }
  const json = await (await page.request.get(files.find((file) => file.endsWith(".json"))!)).text()
  const shown = await page.content()
  expect(shown).toContain(createHash("sha256").update(json).digest("hex"))
  expect(json).toContain(String(year))
  return json
}

/** Presses the main button of the page's first form that is not a filter, and expects no error. */
async function send(page: Page): Promise<void> {
  await page.locator("main form .button-primary").first().click()
  await expect(
    page.locator(".error-summary"),
    await page
      .locator(".error-summary")
      .allTextContents()
      .then((texts) => texts.join()),
  ).toHaveCount(0)
}

async function lastOption(page: Page, name: string): Promise<string> {
  const options = await page.locator(`[name="${name}"] option`).allTextContents()
  return options.at(-1)!
}

function linkIn(text: string): string {
  return /https?:\/\/\S+\/link\/\S+/.exec(text)![0]
}

/** The fiscal year of today: it begins on 1 April. */
function fiscalYear(): number {
  const now = new Date()
  return now.getMonth() < 3 ? now.getFullYear() - 1 : now.getFullYear()
}
