import type { Page } from "@playwright/test"
import { afterAll, beforeAll, expect, test } from "vitest"
import { planMatter } from "#plans"
import { communityPlanMatter, currentPlan, takeStep } from "#strategy"
import { aPartnership } from "../builders.ts"
import type { TestPartnership } from "../builders.ts"
import { aComment, answered, aPeriod, letThrough } from "../builders/comments.ts"
import { aBody } from "../builders/councils.ts"
import { aFunder } from "../builders/desk.ts"
import { linkPages } from "../builders/link-pages.ts"
import { aMeeting, anItem, aTable, invited } from "../builders/meetings.ts"
import { anApprovedPlan } from "../builders/plan-on-site.ts"
import { anActivity } from "../builders/plans.ts"
import { allAnswered, aReport } from "../builders/reports.ts"
import { anOpenSite, bodyInPublic, published } from "../builders/site.ts"
import { aLead } from "../builders/updates.ts"
import { inBrowser } from "../in-browser.ts"
import type { InBrowser } from "../in-browser.ts"
import { keyboard } from "../journeys/hands.ts"
import { skipsToMain, wrongByKeyboard } from "../keyboard-walk.ts"
import { spokenMain, spokenPage } from "../spoken-pages.ts"

/**
 * The five main journeys, gone through by keyboard alone, with what a screen reader says kept in tests/journeys/transcripts.
 * Each page on the way is also walked with Tab from end to end.
 */
let pages: Awaited<ReturnType<typeof linkPages>>
let browser: InBrowser

beforeAll(async () => {
  pages = await linkPages()
  browser = await inBrowser(pages.app)
}, 60_000)

afterAll(async () => {
  await browser?.close()
  expect(pages.app.troubles).toEqual([])
})

for (const locale of ["en", "fr"] as const) {
  const say = (en: string, fr: string) => (locale === "fr" ? fr : en)
  const journey = (name: string, go: (scribe: Scribe) => Promise<void>) =>
    test(`${name}, by keyboard and by ear, in ${locale}`, { timeout: 240_000 }, async () => {
      const page = await browser.page({ viewport: { width: 1280, height: 900 } })
      const scribe = new Scribe(page)
      await go(scribe)
      await page.context().close()
      await scribe.compare(`${name.replaceAll(" ", "-")}-${locale}`)
    })

  journey("a partner answers an update by link", async ({ page, hands, hear }) => {
    const { token } = await pages.asked()
    await page.goto(`/${locale}/link/${token}`)
    await hear("The form behind the link", spokenPage)
    const send = page.locator("main form .button-primary")
    await hands.press(send)
    await page.waitForSelector(".error-summary")
    await hear("Sent empty: what is said first", problem)
    await hands.check(page.locator('[name^="status-"][value="on-track"]'))
    await hands.write(
      page.locator('[name^="narrative-"]'),
      say("Two groups met.", "Deux groupes se sont réunis."),
    )
    await hands.check(page.locator('[name="answeredBy"][value="contact"]'))
    await hands.press(page.locator("main form .button-primary"))
    await page.waitForURL(/receipt/)
    await hear("The receipt", spokenPage)
  })

  journey("a coordinator adds an activity", async ({ page, hands, hear }) => {
    const partnership = await aPartnership({ name: "Two Rivers" })
    await aLead(partnership)
    await signInCoordinator(page, partnership)
    const plan = `/${locale}/${partnership.slug}/plans/2026`
    await page.goto(plan)
    await hear("The plan of the year", spokenMain)
    await hands.press(page.locator(`main a[href$="/activities/new"]`).first())
    await page.waitForURL(/activities\/new/)
    await hear("The form of a new activity", spokenMain)
    await hands.press(page.locator("main form .button-primary"))
    await page.waitForSelector(".error-summary")
    await hear("Sent empty: what is said first", problem)
    await hands.write(page.locator('[name="titleEn"]'), "Mentor evenings")
    await hands.write(page.locator('[name="titleFr"]'), "Soirées de mentorat")
    const under = await page.locator('[name="under"] option').last().getAttribute("value")
    await hands.choose(page.locator('[name="under"]'), under!)
    await hands.check(page.locator('[name="leads[]"]').first())
    await hands.press(page.locator("main form .button-primary"))
    await page.waitForURL(/\/activities\/[0-9a-f-]{36}$/)
    await hear("The activity as it stands then", spokenMain)
  })

  journey("a council member replies to an invitation", async ({ page, hands, hear }) => {
    const partnership = await aPartnership({ name: "Two Rivers" })
    const { bodyId } = await aTable(partnership)
    const meetingId = await aMeeting(partnership, { bodyId })
    await anItem(partnership, { meetingId, onConsent: true })
    await anItem(partnership, { meetingId, titleEn: "Budget", titleFr: "Le budget" })
    const ana = (await invited(partnership, meetingId, pages.linkKey)).get("Ana")!
    await page.goto(`/${locale}/link/${await pages.tokenOf(partnership, ana.linkId)}/meeting`)
    await hear("The invitation behind the link", spokenPage)
    await hands.check(page.locator('[name="answer"][value="comes"]'))
    await hands.check(page.locator('[name="attends"]').first())
    await hands.press(page.locator('button[value="answer"]'))
    await page.waitForURL(/receipt/)
    await hear("The receipt", spokenPage)
  })

  journey("a resident reads the plan and comments", async ({ page, hands, hear }) => {
    const partnership = await aPartnership({ name: "Two Rivers" })
    const { plan, period, work } = await aPeriod(partnership)
    const comment = await aComment(partnership, { periodId: period, paragraphKey: work, shownName: "Rosa" })
    await letThrough(partnership, comment)
    await answered(partnership, period, { commentIds: [comment] })
    await aSiteWithThePlan(partnership, { plan, work })
    const site = `/${locale}/${partnership.slug}/site`
    await page.goto(site)
    await hear("The first page of the public site", spokenPage)
    await hands.press(page.locator(`header a[href="${site}/plan"]`))
    await page.waitForURL(/site\/plan$/)
    await hear("The Community Plan on the site", spokenMain)
    await hands.press(page.locator(`main a[href="${site}/plan/${work}"]`).first())
    await page.waitForURL(new RegExp(`${work}$`))
    await hear("One priority", spokenMain)
    await hands.press(page.locator(`main a[href$="/community-plan/comments"]`))
    await page.waitForURL(/comments$/)
    await hear("The plan to comment on", spokenPage)
    await hands.press(page.locator(`main a.button[href$="key=${work}"]`))
    await page.waitForURL(/paragraph/)
    await hear("One paragraph, what was said of it, and the form", spokenPage)
    await hands.press(page.locator("main form .button-primary"))
    await page.waitForSelector(".error-summary")
    await hear("Sent empty: what is said first", problem)
    await hands.write(page.locator("main textarea").first(), say("Open on Saturdays.", "Ouvrez le samedi."))
    await hands.press(page.locator("main form .button-primary"))
    await page.waitForURL(/received/)
    await hear("The receipt", spokenPage)
  })

  journey("a coordinator submits the report and an officer returns it", async ({ page, hands, hear }) => {
    const partnership = await aPartnership({ name: "Two Rivers" })
    await aReport(partnership)
    await allAnswered(partnership)
    const funder = await aFunder()
    const officer = await funder.officer(await funder.fund(partnership))
    await signInCoordinator(page, partnership)
    const report = `/${locale}/${partnership.slug}/reports/2026`
    await page.goto(`${report}/submission`)
    await hear("The coordinator: before the report is submitted", spokenMain)
    for (const box of await page.locator('[name="acknowledged[]"]').all()) await hands.check(box)
    await hands.write(
      page.locator('[name="withoutSignOff"]'),
      say("The council meets in July.", "Le conseil se réunit en juillet."),
    )
    await hands.press(page.locator("main form .button-primary"))
    await page.waitForURL(new RegExp(`${report}$`))
    await hear("The coordinator: the report as submitted", firstWords)

    await page.context().clearCookies()
    await browser.signIn(page, officer.id)
    await page.goto(`/${locale}/desk/${funder.slug}`)
    await hear("The officer: what waits", spokenMain)
    await page.goto(`/${locale}/desk/${funder.slug}/reports/${partnership.slug}/2026/reply`)
    await hear("The officer: the reply", spokenMain)
    await hands.check(page.locator('[name="reply"][value="returned"]'))
    await hands.write(page.locator('[name="comment"]'), say("Please go on.", "Veuillez continuer."))
    await hands.press(page.locator("main form .button-primary"))
    await page.waitForURL(/reports\/[^/]+\/2026$/)
    await hear("The officer: the report as returned", firstWords)

    await page.context().clearCookies()
    await signInCoordinator(page, partnership)
    await page.goto(`${report}/comments`)
    await hear("The coordinator: what the officer said", spokenMain)
  })
}

/** The plan adopted, with a year's work on its priority, and both on an open site. */
async function aSiteWithThePlan(
  partnership: TestPartnership,
  { plan, work }: { plan: string; work: string },
) {
  const { act, read, coordinator } = partnership
  const bodyId = await aBody(partnership, { name: "Council" })
  await bodyInPublic(partnership, bodyId)
  await anActivity(partnership, { priorityId: work, title: "Mentor evenings" })
  await act((tx, actor) =>
    takeStep(tx, actor, {
      communityPlanId: plan,
      kind: "adopted",
      onDay: actor.today,
      byWhom: "The council",
    }),
  )
  const { steps } = (await read((tx) => currentPlan(tx, coordinator.today)))!
  await anOpenSite(partnership, { nameEn: "Two Rivers", nameFr: "Deux-Rivières" })
  await published(partnership, [communityPlanMatter, steps[0]!.versionId!])
  await published(partnership, [planMatter, await anApprovedPlan(partnership, { bodyId, fiscalYear: 2026 })])
}

/** Writes down what is heard on each page, and walks it with Tab. */
class Scribe {
  readonly page: Page
  readonly hands: ReturnType<typeof keyboard>
  readonly #written: string[] = []
  readonly #wrong: string[] = []

  constructor(page: Page) {
    this.page = page
    this.hands = keyboard(page)
  }

  hear = async (where: string, how: (page: Page) => Promise<string[]>): Promise<void> => {
    this.#written.push(`== ${where}\n`, ...(await how(this.page)), "")
    const wrong = await wrongByKeyboard(this.page)
    if (!(await skipsToMain(this.page))) wrong.push("The skip link does not lead into the main content")
    this.#wrong.push(...wrong.map((line) => `${where}: ${line}`))
  }

  async compare(name: string): Promise<void> {
    expect(this.#wrong, "Whoever uses only the keyboard is stopped here").toEqual([])
    await expect(
      `${this.#written.join("\n")}`,
      `What is heard has changed. Read the new transcript aloud, line by line: is everything named once, in the right ` +
        `language and order? If so keep it with: npx vitest run tests/whole-app/transcripts.test.ts -u`,
    ).toMatchFileSnapshot(`../journeys/transcripts/${name}.txt`)
  }
}

/** The summary of what is wrong, which has the focus, and the fields it leads to. */
async function problem(page: Page): Promise<string[]> {
  const said = await spokenMain(page)
  const wrong = said.filter((line) => /(Error|Erreur)[ \u00A0]?:/.test(line) && line.includes(", "))
  return [...said.slice(0, said.indexOf("end of alert")), ...wrong]
}

async function firstWords(page: Page): Promise<string[]> {
  return (await spokenMain(page)).slice(0, 25)
}

function signInCoordinator(page: Page, { coordinator }: TestPartnership): Promise<void> {
  return browser.signIn(page, coordinator.id!)
}
