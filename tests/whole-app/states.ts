import type { Page } from "@playwright/test"
import { addOrganization } from "#organizations"
import { enterValues } from "#indicators"
import type { aPartnershipWithEverything } from "../builders/everything.ts"
import type { TestPartnership } from "../builders.ts"

/** Where a state is made: everything of one partnership, nothing of another, and whoever has a link. */
export type Ground = {
  page: Page
  locale: "en" | "fr"
  /** The addresses of a partnership that has one of everything, and of one that has nothing. */
  full: string
  bare: string
  place: Awaited<ReturnType<typeof aPartnershipWithEverything>>
  nothing: TestPartnership
  /** Where the link that opens an address leads, in this language. */
  link(address: string): Promise<string>
}

type State = {
  /** Brings the page into it, as somebody would. */
  reach(ground: Ground): Promise<unknown>
  /** What stands on the page then, and at no other time. */
  shows: string
}

/** A word no line is wide enough for, as German and Tigrinya have them. */
const longWord = "Landeseinwanderungspartnerschaftsangelegenheiten".repeat(2)

const press = (page: Page) => page.locator("main form .button-primary").first().click()

/** Every state a page can be in. Each is reached, looked at in light and dark, wide and narrow, and judged. */
export const states: Readonly<Record<string, State>> = {
  "empty list": { reach: ({ page, bare }) => page.goto(`${bare}/organizations`), shows: ".empty-state" },
  "empty home": { reach: ({ page, bare }) => page.goto(bare), shows: "main h1" },
  "filled list": {
    reach: ({ page, full }) => page.goto(`${full}/organizations`),
    shows: ".table tbody tr:nth-child(3)",
  },
  "filter that finds nothing": {
    reach: ({ page, full }) => page.goto(`${full}/plans/2026?search=qqqq`),
    shows: 'input[name="search"][value="qqqq"]',
  },
  "form with errors": {
    reach: async ({ page, full }) => {
      await page.goto(`${full}/strategy/priorities/new`)
      await press(page)
    },
    shows: ".error-summary:focus",
  },
  "form changed meanwhile by somebody else": {
    reach: async ({ page, full, locale, place: { named } }) => {
      const path = `${full}/strategy/priorities/${named["priority"]}/change`
      const other = await page.context().newPage()
      await Promise.all([page.goto(path), other.goto(path)])
      for (const [one, title] of [
        [other, "First"],
        [page, "Second"],
      ] as const) {
        await one.fill('[name="titleEn"]', `${title} ${locale}`)
        await press(one)
        await one.waitForLoadState()
      }
      await other.close()
    },
    shows: ".error-summary",
  },
  "done and said so": {
    reach: async ({ page, full }) => {
      await page.goto(`${full}/reports/2026/sections/A`)
      await press(page)
    },
    shows: ".notice-success",
  },
  "asked before something is lost": {
    reach: ({ page, full, place: { named } }) => page.goto(`${full}/council/seats/${named["seat"]}/ending`),
    shows: "main form .button-danger, main form .button-primary",
  },
  "submitted, read only": {
    reach: ({ page, full }) => page.goto(`${full}/reports/2025/sections/A`),
    shows: "main:not(:has(form .button-primary))",
  },
  "menu of a phone open": {
    reach: async ({ page, full }) => {
      await page.setViewportSize({ width: 320, height: 900 })
      await page.goto(full)
      await page.locator(".navigation-open").click()
    },
    shows: "#main-navigation:popover-open",
  },
  "folded part open": {
    reach: async ({ page, full, place: { named } }) => {
      await page.goto(`${full}/plans/activities/${named["activity"]}`)
      await page.locator("main summary").last().click()
    },
    shows: "main details[open]",
  },
  "number hidden to protect people": {
    reach: async ({ page, full, locale, place: { named, partnership } }) => {
      // Each language hides another year's: what is hidden already is not hidden again.
      const [from, to] = locale === "en" ? [2025, 2026] : [2024, 2025]
      const value = { indicatorId: named["indicator"]!, startsOn: `${from}-04-01`, endsOn: `${to}-03-31` }
      await partnership.act((tx, actor) =>
        enterValues(tx, actor, [
          { ...value, label: "", reason: "Counted", measured: { state: "suppressed" } },
        ]),
      )
      await page.goto(`${full}/indicators/${named["indicator"]}`)
    },
    shows: ".no-value",
  },
  "texts far too long": {
    reach: async ({ page, locale, full, place: { partnership } }) => {
      const name = longWord.slice(0, 90) + locale
      const id = await partnership.act((tx, actor) =>
        addOrganization(tx, actor, { nameEn: name, nameFr: name }),
      )
      await page.goto(`${full}/organizations/${id}`)
    },
    shows: `h1:has-text("${longWord.slice(0, 30)}")`,
  },
  "file looked at before it goes in": {
    reach: ({ page, full, place: { named } }) => page.goto(`${full}/imports/${named["import"]}`),
    shows: 'main button[value="confirm"]',
  },
  "page that is not there": {
    reach: ({ page, full }) => page.goto(`${full}/nowhere`),
    shows: "main h1",
  },
  "link that is not known": {
    reach: ({ page, locale }) => page.goto(`/${locale}/link/${"A".repeat(43)}`),
    shows: ".plain-page h1",
  },
  "link answered already": {
    reach: async ({ page, link }) => page.goto(await link("/:locale/link/:token/meeting")),
    shows: ".notice-information",
  },
  "partner's form with errors": {
    reach: async ({ page, link }) => {
      await page.goto(await link("/:locale/link/:token/contributions"))
      await press(page)
    },
    shows: ".plain-page .error-summary:focus",
  },
  receipt: {
    reach: async ({ page, link }) => page.goto(await link("/:locale/link/:token/meeting/receipt")),
    shows: ".receipt",
  },
  "comment sent empty": {
    reach: async ({ page, full }) => {
      await page.goto(`${full}/community-plan/comments/paragraph?key=plan`)
      await press(page)
    },
    shows: ".error-summary:focus",
  },
  "sign-in asks for its code": {
    reach: async ({ page, locale }) => {
      await page.goto(`/${locale}/sign-in`)
      await page.fill('input[name="email"]', `somebody-${locale}@states.example`)
      await page.locator("main button").first().click()
    },
    shows: 'input[name="code"]',
  },
}
