import type { BrowserContext, CDPSession, Page } from "@playwright/test"
import { expect, test } from "./world.ts"
import type { World } from "./world.ts"

const send = { en: "Send the update", fr: "Envoyer le suivi" } as const

for (const locale of ["en", "fr"] as const) {
  test(`a partner's update in ${locale}: from the mail to the receipt on a 360 px phone, without JavaScript`, async ({
    browser,
    world,
  }, info) => {
    test.setTimeout(240_000)
    const contact = await somebodyAsked(world, await browser.newContext({ baseURL: world.address }), locale)
    const mail = await world.mailTo(contact)
    const link = /http\S+\/link\/\S+/.exec(mail.text)![0]
    const context = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 360, height: 740 },
      isMobile: true,
      hasTouch: true,
    })
    const page = await context.newPage()
    const line = await slowLine(page)
    const taps = new Taps(page)

    // The first tap is on the link in the mail.
    taps.count += 1
    const began = Date.now()
    await page.goto(link)
    await page.getByRole("button", { name: send[locale] }).waitFor()
    const usable = Date.now() - began
    const screens = [page.url()]

    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
    await taps.choose('[name^="status-"][value="on-track"]')
    await taps.write('[name^="narrative-"]', "Two groups met every week.")
    await taps.choose('[name="answeredBy"][value="contact"]')
    await taps.press(send[locale])
    await page.waitForURL(/\/receipt$/)
    screens.push(page.url())
    await expect(page.locator("main")).toContainText(/[A-Z0-9]{4}-[A-Z0-9]{4}/)

    const bytes = line.received()
    info.annotations.push(
      { type: "taps", description: String(taps.count) },
      { type: "bytes", description: String(bytes) },
      { type: "usable after, ms, on 400 kbps", description: String(usable) },
    )
    expect(taps.count, "taps from the mail to the receipt").toBeLessThanOrEqual(6)
    expect(new Set(screens).size, "screens").toBeLessThanOrEqual(2)
    expect(bytes, "bytes over the line, both screens").toBeLessThan(100_000)
    expect((await world.mailTo(contact)).text).toContain("River Centre")
  })
}

/** A finger: every touch is one, and typing into a field is the one touch that opens it. */
class Taps {
  count = 0
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  async choose(input: string): Promise<void> {
    const id = await this.page.locator(input).getAttribute("id")
    await this.page.locator(`label[for="${id}"]`).tap()
    await expect(this.page.locator(input)).toBeChecked()
    this.count += 1
  }

  async write(field: string, text: string): Promise<void> {
    await this.page.locator(field).tap()
    this.count += 1
    await this.page.keyboard.type(text)
  }

  async press(name: string): Promise<void> {
    await this.page.getByRole("button", { name }).tap()
    this.count += 1
  }
}

/** 400 kilobits a second and 150 ms there and back: a phone at the edge of town. Counts what came over it. */
async function slowLine(page: Page): Promise<{ received(): number }> {
  const session: CDPSession = await page.context().newCDPSession(page)
  await session.send("Network.enable")
  await session.send("Network.setCacheDisabled", { cacheDisabled: false })
  const perSecond = (400 * 1000) / 8
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 150,
    downloadThroughput: perSecond,
    uploadThroughput: perSecond,
  })
  let received = 0
  session.on("Network.loadingFinished", ({ encodedDataLength }) => (received += encodedDataLength))
  return { received: () => received }
}

/** An organisation that leads one activity and was asked about it. @returns where its letters go */
async function somebodyAsked(world: World, context: BrowserContext, locale: "en" | "fr"): Promise<string> {
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  const [slug, email] = [`partner-${locale}`, `ada-partner-${locale}@journeys.example`]
  const names = ["--name-en", "Two Towns", "--name-fr", "Deux Villes"]
  await world.entente("partnership", "create", slug, ...names, "--coordinator", email)
  await world.signIn(page, email)
  const [home, contact] = [`/en/${slug}`, `noor-${locale}@journeys.example`]
  const send = () => page.locator("main form .button-primary").first().click()
  await page.goto(`${home}/organizations/new`)
  await page.fill('[name="nameEn"]', "River Centre")
  await page.fill('[name="nameFr"]', "River Centre")
  await page.selectOption('[name="sector"]', "settlement")
  await send()
  await page.locator('a[href$="/contacts/new"]').click()
  await page.fill('[name="name"]', "Noor")
  await page.fill('[name="email"]', contact)
  await page.check(`[name="locale"][value="${locale}"]`)
  await send()
  await expect(page.getByText(contact)).toBeVisible()
  await page.goto(`${home}/strategy/priorities/new`)
  await page.fill('[name="titleEn"]', "Good work")
  await page.fill('[name="titleFr"]', "Un bon emploi")
  await send()
  await expect(page.locator("h1")).toHaveText("Good work")
  const today = new Date()
  const year = today.getMonth() < 3 ? today.getFullYear() - 1 : today.getFullYear()
  await page.goto(`${home}/plans/${year}/activities/new`)
  await page.fill('[name="titleEn"]', "Mentor evenings")
  await page.fill('[name="titleFr"]', "Soirées de mentorat")
  const under = await page.locator('[name="under"] option').allTextContents()
  await page.selectOption('[name="under"]', { label: under.at(-1)! })
  await page.locator('[name="leads[]"]').first().check()
  await page.fill('[name="startsOn"]', `${year}-04-01`)
  await page.fill('[name="endsOn"]', `${year + 1}-03-31`)
  await send()
  await expect(page.locator("h1")).toHaveText("Mentor evenings")
  await page.goto(`${home}/plans/${year}/requests/new`)
  await send()
  return contact
}
