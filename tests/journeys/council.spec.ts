import AxeBuilder from "@axe-core/playwright"
import type { Locator, Page } from "@playwright/test"
import { keyboard, mouse } from "./hands.ts"
import type { Hands } from "./hands.ts"
import { expect, test } from "./world.ts"

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

const ways = [
  { locale: "en", by: "mouse", width: 1280 },
  { locale: "fr", by: "mouse", width: 320 },
  { locale: "en", by: "keyboard", width: 768 },
  { locale: "fr", by: "keyboard", width: 1280 },
] as const

for (const { locale, by, width } of ways) {
  test(`a council from its roster to its first adopted minutes, in ${locale}, by ${by}`, async ({
    browser,
    world,
  }) => {
    test.setTimeout(420_000)
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      baseURL: world.address,
      locale: "en-CA",
    })
    const page = await context.newPage()
    page.setDefaultTimeout(15_000)
    const hands = by === "mouse" ? mouse() : keyboard(page)
    const slug = `council-${locale}-${by}`
    const email = `chair-${locale}-${by}@journeys.example`
    await world.entente(
      "partnership",
      "create",
      slug,
      "--name-en",
      "Two Towns",
      "--name-fr",
      "Deux Villes",
      "--coordinator",
      email,
    )
    await world.signIn(page, email, locale)
    const council = new Council(page, hands, { home: `/${locale}/${slug}`, isChecked: by === "mouse" })
    const say = locale === "fr" ? french : english

    await test.step("brings in the roster", async () => {
      await council.visit("/organizations/import")
      const buffer = Buffer.from(roster)
      await hands.attach(page.locator('main input[type="file"]'), {
        name: "roster.csv",
        mimeType: "text/csv",
        buffer,
      })
      await council.send()
      await council.send()
      await council.visit("/organizations")
      await expect(page.locator("main")).toContainText("River Library")
    })

    await test.step("makes the council and gives each organisation its seat", async () => {
      await council.visit("/council/bodies/new")
      await council.both("title", "Council", "Conseil")
      await hands.check(page.locator('[name="kind"][value="council"]'))
      await council.send()
      for (const name of members) await council.seat(name)
    })

    await test.step("adopts terms by which whoever is present at a second meeting decides", async () => {
      await council.visit("/council")
      await council.follow('main a[href*="/council/bodies/"]:not([href*="new"])')
      await council.follow('main a[href$="/terms"]')
      await council.send()
      await council.follow('a[href$="/rules"]')
      await hands.check(page.locator('[name="fallback"][value="whoever-is-present"]'))
      await council.send()
      await council.follow('a[href$="/adoption"]')
      await council.send()
    })

    const first = await test.step("holds a meeting that lacks its quorum", async () => {
      const meeting = await council.callMeeting("/council/meetings/new")
      await council.open(meeting)
      await council.mark(["River Library", "City of Two Towns"])
      await expect(page.locator(".room")).toContainText(say.lacks)
      await council.close()
      return meeting
    })

    const second = await test.step("calls it again, and whoever is present is enough", async () => {
      await council.visit(`/council/meetings/${first}/room`)
      const again = await page.locator('a[href*="/council/meetings/new?"]').first().getAttribute("href")
      const meeting = await council.callMeeting(again!)
      await council.visit(`/council/meetings/${meeting}/items/new`)
      await council.both("title", "Welcome desk", "Bureau d’accueil")
      await council.send()
      await council.open(meeting)
      await council.mark(["River Library", "City of Two Towns", "Health Centre"])
      await expect(page.locator(".room")).toContainText(say.met)
      return meeting
    })

    await test.step("passes a motion, with one seat in conflict out of the vote", async () => {
      await council.visit(`/council/meetings/${second}/conflicts`)
      await council.chooseNamed("agendaItemId", say.item)
      await council.chooseNamed("seatId", "River Library")
      await council.send()
      await council.visit(`/council/meetings/${second}/motions/new`)
      await council.chooseNamed("agendaItemId", say.item)
      await council.both("text", "That the desk open in May.", "Que le bureau ouvre en mai.")
      await council.chooseNamed("moverSeatId", "City of Two Towns")
      await council.chooseNamed("seconderSeatId", "Health Centre")
      await council.send()
      await council.follow('a[href$="/ballots/new"]')
      await hands.check(page.locator('[name="method"][value="show-of-hands"]'))
      await council.send()
      for (const [name, hands_] of [
        ["for", "2"],
        ["against", "0"],
        ["abstained", "0"],
      ] as const)
        await hands.write(page.locator(`[name="${name}"]`), hands_)
      await council.send()
      await expect(page.locator("main")).toContainText(say.carried)
      await expect(page.locator("main"), "who was out of the vote is said").toContainText("River Library")
    })

    await test.step("writes the minutes of the first meeting and adopts them at the second; they are locked", async () => {
      const minutes = `/council/meetings/${first}/minutes`
      await council.visit(minutes)
      await council.follow('a[href*="/paragraphs/new"]')
      await council.both("text", "Nobody else came.", "Personne d’autre n’est venu.")
      await council.send()
      await council.visit(`${minutes}/adoption`)
      await council.send()
      await council.visit(minutes)
      await expect(page.locator("main")).toContainText(
        locale === "fr" ? "Personne d’autre n’est venu." : "Nobody else came.",
      )
      await expect(page.locator('a[href*="/paragraphs/new"]')).toHaveCount(0)
    })
    await context.close()
  })
}

const members = [
  "City of Two Towns",
  "Health Centre",
  "River Library",
  "School Board",
  "Settlement Services",
  "Employers’ Round Table",
  "Francophone Network",
]

const roster = [
  "Organization,Sector,Contact,E-mail,Language",
  ...members.map((name, place) => `${name},,Person ${place},person${place}@two-towns.example,English`),
].join("\n")

const english = {
  lacks: "There is no quorum",
  met: "The meeting may decide",
  carried: "Carried",
  item: "Welcome desk",
}
const french = {
  lacks: "Il n’y a pas quorum",
  met: "La réunion peut décider",
  carried: "Adoptée",
  item: "Bureau d’accueil",
}

/** What a coordinator does on the pages of the council. Every page the mouse reaches passes axe; the keyboard reaches the same. */
class Council {
  private readonly page: Page
  private readonly hands: Hands
  private readonly home: string
  private readonly isChecked: boolean

  constructor(page: Page, hands: Hands, { home, isChecked }: { home: string; isChecked: boolean }) {
    this.page = page
    this.hands = hands
    this.home = home
    this.isChecked = isChecked
  }

  async visit(path: string): Promise<void> {
    await this.page.goto(path.startsWith(this.home) ? path : `${this.home}${path}`)
    await this.look()
  }

  async follow(selector: string): Promise<void> {
    await this.leave(this.page.locator(selector).first())
  }

  /** Presses the main button of the page's first form, and expects no refusal. */
  async send(): Promise<void> {
    await this.leave(this.page.locator("main form .button-primary, main form .button-danger").first())
    const said = await this.page.locator(".error-summary").allTextContents()
    expect(said, "the form was refused").toEqual([])
  }

  async both(name: string, english: string, french: string): Promise<void> {
    await this.hands.write(this.page.locator(`[name="${name}En"]`), english)
    await this.hands.write(this.page.locator(`[name="${name}Fr"]`), french)
  }

  /** Chooses the option that says this name. */
  async chooseNamed(name: string, said: string): Promise<void> {
    const select = this.page.locator(`select[name="${name}"]`)
    const value = await select.locator("option", { hasText: said }).first().getAttribute("value")
    await this.hands.choose(select, value!)
  }

  async seat(organization: string): Promise<void> {
    await this.visit("/council/seats/new")
    await this.chooseNamed("organizationId", organization)
    await this.send()
    await this.hands.check(this.page.locator('[name="contactId"]').first())
    await this.send()
  }

  /** Calls a meeting for today. @returns its id */
  async callMeeting(path: string): Promise<string> {
    await this.visit(path)
    await this.hands.date(this.page.locator('[name="heldOn"]'), this.today())
    await this.send()
    return /meetings\/([0-9a-f-]{36})/.exec(this.page.url())![1]!
  }

  async open(meeting: string): Promise<void> {
    await this.visit(`/council/meetings/${meeting}/room`)
    await this.send()
  }

  async mark(present: readonly string[]): Promise<void> {
    for (const name of present) {
      const seat = this.page.locator(".room-seat", { hasText: name })
      await this.leave(seat.locator('button[value="present"]'))
    }
  }

  async close(): Promise<void> {
    const ending = this.page.locator('details:has(input[value="close"])')
    await this.hands.press(ending.locator("summary"))
    await this.leave(ending.locator(".button-danger"))
  }

  /** Where the partnership lives it may be another day than here. */
  private today(): string {
    return new Intl.DateTimeFormat("en-CA", { timeZone: "America/Toronto" }).format(new Date())
  }

  private async leave(target: Locator): Promise<void> {
    const loaded = this.page.waitForEvent("load")
    await this.hands.press(target)
    await loaded
    await this.look()
  }

  private async look(): Promise<void> {
    if (!this.isChecked) return
    const { violations } = await new AxeBuilder({ page: this.page }).withTags(tags).analyze()
    const wrong = violations.map(
      ({ id, nodes }) => `${this.page.url()}: ${id}: ${nodes[0]?.html.slice(0, 160)}`,
    )
    expect(wrong, "Mend the page or the component; do not narrow the rules").toEqual([])
  }
}
