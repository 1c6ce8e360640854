import { afterAll, expect, test } from "vitest"
import { linkEvidence } from "#evidence"
import { addIndicator, indicatorMatter } from "#indicators"
import { planMatter } from "#plans"
import { fixedClock } from "#platform/clock"
import { publish, withdraw } from "#site"
import { addPriority, communityPlanMatter, currentPlan, takeStep, withdrawStep } from "#strategy"
import { acceptUpdate } from "#updates"
import { testApp } from "../../../tests/app.ts"
import { aPartnership } from "../../../tests/builders.ts"
import type { TestPartnership } from "../../../tests/builders.ts"
import { aBody } from "../../../tests/builders/councils.ts"
import { saysOfItself } from "../../../tests/builders/indicators.ts"
import { aPage } from "../../../tests/builders/pages.ts"
import { anActivity } from "../../../tests/builders/plans.ts"
import { anApprovedPlan } from "../../../tests/builders/plan-on-site.ts"
import { aCouncilThatDecided, anOpenSite } from "../../../tests/builders/site.ts"
import { aLead, aRound, saidOf, send } from "../../../tests/builders/updates.ts"

const clock = fixedClock("2026-11-22T17:30:00Z")
const app = await testApp({ clock })
afterAll(() => expect(app.troubles).toEqual([]))

/** Everything the public may not see has this in it. */
const canary = "Canary"

test("drafts, obstacles, updates nobody accepted and plans nobody published are in no page, data or file of the site", async () => {
  const partnership = await aPartnership()
  const { act } = partnership
  const council = await aBody(partnership, { name: "Council" })
  const lead = await aLead(partnership, { activities: 2 })
  const { requests } = await aRound(partnership)
  const [first, second] = lead.activities as [string, string]
  const sent = await send(partnership, requests[0]!, [
    saidOf(first, { narrative: `${canary} told`, obstacles: `${canary} obstacle`, figure: people(40) }),
    saidOf(second, {
      narrative: `${canary} waits`,
      figure: { state: "value", value: 7707, unit: `${canary} unit` },
    }),
  ])
  const { updateId } = sent.versions.find(({ activityId }) => activityId === first)!
  await act((tx, actor) => acceptUpdate(tx, actor, { updateId }))
  const community = await adoptedPlan(partnership)
  const publicPlan = await anApprovedPlan(partnership, { bodyId: council, fiscalYear: 2026 })
  const draft = await act((tx, actor) =>
    addPriority(tx, actor, { titleEn: `${canary} draft`, titleFr: `${canary} ébauche` }),
  )
  await anActivity(partnership, { priorityId: draft, title: `${canary} next year`, fiscalYear: 2027 })
  const indicator = await act((tx, actor) =>
    addIndicator(
      tx,
      actor,
      saysOfItself(draft, { titleEn: "People hired", titleFr: "Personnes embauchées" }),
    ),
  )
  await act((tx, actor) =>
    addIndicator(
      tx,
      actor,
      saysOfItself(draft, { titleEn: `${canary} number`, titleFr: `${canary} nombre` }),
    ),
  )
  await anOpenSite(partnership)
  const open = [
    [communityPlanMatter, community],
    [planMatter, publicPlan],
    [indicatorMatter, indicator],
  ] as const
  for (const [matter, subjectId] of open) await published(partnership, matter, subjectId)
  const texts = await everythingOf(partnership, [
    "",
    "/plan",
    `/plan/years/${publicPlan}`,
    "/data",
    `/data/${indicator}`,
    `/data/${indicator}/files/values-en.csv`,
    `/data/${indicator}/files/values.json`,
  ])
  expect(texts).not.toContain(canary)
  expect(texts).toContain("40")
  expect(texts).not.toContain("7707")
  expect(texts).toContain("People hired")
})

test("withdrawn, closed or under an embargo, a thing is gone from every page at once, and there again when it may be", async () => {
  const partnership = await aPartnership()
  const { act } = partnership
  const council = await aBody(partnership, { name: "Council" })
  await aLead(partnership)
  const community = await adoptedPlan(partnership)
  const publicPlan = await anApprovedPlan(partnership, { bodyId: council, fiscalYear: 2026 })
  await anOpenSite(partnership)
  const status = async (path: string) => {
    const address = `/en/${partnership.slug}/site${path}`
    return [
      (await app.browser().visit(address)).status,
      (await app.browser().visit(`${address}.data`)).status,
    ]
  }
  const pages = ["/plan", `/plan/years/${publicPlan}`]
  for (const path of pages) expect(await status(path)).toEqual([404, 404])
  await published(partnership, communityPlanMatter, community)
  expect(await status("/plan")).toEqual([200, 200])
  await act((tx, actor) => withdraw(tx, actor, { matter: communityPlanMatter, subjectId: community }))
  expect(await status("/plan")).toEqual([404, 404])
  const visibleFrom = new Date("2026-11-22T18:00:00Z")
  await act((tx, actor) => publish(tx, actor, { matter: planMatter, subjectId: publicPlan, visibleFrom }))
  for (const path of pages) expect(await status(path)).toEqual([404, 404])
  clock.set("2026-11-22T18:00:00Z")
  for (const path of pages) expect(await status(path)).toEqual([200, 200])
  clock.set("2026-11-22T17:30:00Z")
})

test("a plan whose adoption was a mistake is in no page, feed, map, picture or search of the site", async () => {
  const partnership = await aPartnership()
  const { act, read, coordinator, slug } = partnership
  await act((tx, actor) => addPriority(tx, actor, { titleEn: "Quokka housing", titleFr: "Logement quokka" }))
  const community = await adoptedPlan(partnership)
  await anOpenSite(partnership)
  await published(partnership, communityPlanMatter, community)
  const shown = async () => {
    const paths = ["", "/news.xml", "/sitemap.xml", "/search?q=quokka", "/plan"]
    const picture = `/preview/${communityPlanMatter}.${community}.png`
    const all = await Promise.all(
      [...paths, picture].map((path) => app.browser().visit(`/en/${slug}/site${path}`)),
    )
    const texts = await Promise.all(all.slice(0, 4).map((answer) => answer.text()))
    const isSaid = (text: string) => /site\/plan|<mark>Quokka/.test(text)
    return { statuses: all.map(({ status }) => status), said: texts.filter(isSaid).length }
  }
  expect(await shown()).toEqual({ statuses: [200, 200, 200, 200, 200, 200], said: 4 })
  const { steps } = (await read((tx) => currentPlan(tx, coordinator.today)))!
  await act((tx, actor) => withdrawStep(tx, actor, { id: steps[0]!.id, reason: "It was tabled" }))
  expect(await shown()).toEqual({ statuses: [200, 200, 200, 200, 404, 404], said: 0 })
})

test("of a plan that was published twice, search, map and pictures know only the one that the site shows", async () => {
  const partnership = await aPartnership()
  const { act, slug } = partnership
  const priority = (titleEn: string, titleFr: string) =>
    act((tx, actor) => addPriority(tx, actor, { titleEn, titleFr }))
  await priority("Quokka housing", "Logement quokka")
  const earlier = await adoptedPlan(partnership)
  await anOpenSite(partnership)
  await published(partnership, communityPlanMatter, earlier)
  const found = async (word: string) => {
    const text = await (await app.browser().visit(`/en/${slug}/site/search?q=${word}`)).text()
    return text.split(`<mark>${word}`).length - 1
  }
  expect([await found("Quokka"), await found("Wombat")]).toEqual([1, 0])
  await priority("Wombat transit", "Transport wombat")
  const later = await adoptedPlan(partnership)
  expect(later).not.toBe(earlier)
  await published(partnership, communityPlanMatter, later)
  expect([await found("Quokka"), await found("Wombat")]).toEqual([1, 1])
  const pictures = [earlier, later].map((version) => `/preview/${communityPlanMatter}.${version}.png`)
  const statuses = pictures.map(async (path) => (await app.browser().visit(`/en/${slug}/site${path}`)).status)
  expect(await Promise.all(statuses)).toEqual([404, 200])
  const map = await (await app.browser().visit(`/en/${slug}/site/sitemap.xml`)).text()
  expect(map.match(/en\/[^/]+\/site\/plan</g)).toHaveLength(1)
})

test("however an address is spelled, a page names itself rightly, and tells nobody when an embargo ends", async () => {
  const partnership = await aPartnership()
  await aBody(partnership, { name: "Council" })
  await partnership.act((tx, actor) => addPriority(tx, actor, { titleEn: "Work", titleFr: "Travail" }))
  const community = await adoptedPlan(partnership)
  await anOpenSite(partnership)
  await partnership.act((tx, actor) =>
    publish(tx, actor, {
      matter: communityPlanMatter,
      subjectId: community,
      visibleFrom: new Date("2027-01-15T14:00:00Z"),
    }),
  )
  const { slug } = partnership
  for (const spelled of [`/en/${slug}/%73ite/search`, `/%65n/${slug}/site/search/`]) {
    const text = await (await app.browser().visit(spelled)).text()
    expect(text).toMatch(new RegExp(`rel="canonical" href="[^"]*/en/${slug}/site/search"`))
    expect(text).toContain(`href="/fr/${slug}/site/search"`)
  }
  for (const path of ["", ".data", "/search", "/search.data?q=plan", "/sitemap.xml"])
    expect(await (await app.browser().visit(`/en/${slug}/site${path}`)).text()).not.toContain("2027-01-15")
})

test("a plan nobody adopted, a part of a year, and a text in one language alone are refused with the reason", async () => {
  const partnership = await aPartnership()
  const { act, read, coordinator } = partnership
  await act((tx, actor) =>
    addPriority(tx, actor, { titleEn: "Work", titleFr: "Travail", whyEn: "Only English" }),
  )
  const { id } = (await read((tx) => currentPlan(tx, coordinator.today)))!
  await act((tx, actor) =>
    takeStep(tx, actor, { communityPlanId: id, kind: "consulted", onDay: actor.today }),
  )
  const { versionId } = (await read((tx) => currentPlan(tx, coordinator.today)))!.steps[0]!
  await expect(published(partnership, communityPlanMatter, versionId!)).rejects.toMatchObject({
    problems: [
      { reason: { key: "strategy.publish-not-adopted" } },
      { reason: { key: "site.missing-fr", values: { count: 1 } } },
    ],
  })
})

const people = (value: number) => ({ state: "value", value, unit: "people" }) as const

async function adoptedPlan({ act, read, coordinator }: TestPartnership): Promise<string> {
  const { id } = (await read((tx) => currentPlan(tx, coordinator.today)))!
  await act((tx, actor) =>
    takeStep(tx, actor, { communityPlanId: id, kind: "adopted", onDay: actor.today, byWhom: "The council" }),
  )
  return (await read((tx) => currentPlan(tx, coordinator.today)))!.steps.at(-1)!.versionId!
}

const published = ({ act }: TestPartnership, matter: string, subjectId: string) =>
  act((tx, actor) => publish(tx, actor, { matter, subjectId, visibleFrom: null }))

/** Each page in both languages and Arabic, as a page and as data, all in one text. */
async function everythingOf({ slug }: TestPartnership, paths: readonly string[]): Promise<string> {
  const texts: string[] = []
  for (const language of ["en", "fr", "ar"])
    for (const path of paths)
      for (const ending of path.includes("/files/") ? [""] : ["", ".data"]) {
        const answer = await app.browser().visit(`/${language}/${slug}/site${path}${ending}`)
        expect(answer.status, `${language} ${path}${ending}`).toBe(200)
        texts.push(await answer.text())
      }
  return texts.join("\n")
}

test("a public decision leads to the plan with the public activity that carries it out, and to no other", async () => {
  const partnership = await aPartnership()
  const { act } = partnership
  await anOpenSite(partnership)
  const { decision, bodyId } = await aCouncilThatDecided(partnership)
  const priorityId = await act((tx, actor) =>
    addPriority(tx, actor, { titleEn: "Getting around", titleFr: "Se déplacer" }),
  )
  const carried = await anActivity(partnership, { priorityId, title: "A bus to the library" })
  const publicPlan = await anApprovedPlan(partnership, { bodyId, fiscalYear: 2026 })
  const later = await anActivity(partnership, { priorityId, title: `${canary} bus`, fiscalYear: 2027 })
  for (const claimId of [carried, later])
    await act((tx, actor) => linkEvidence(tx, actor, { supportId: decision, claimId }))
  await published(partnership, "decision", decision)
  const page = () => everythingOf(partnership, [`/decisions/${decision}`])
  expect(await page()).not.toContain("library")
  await published(partnership, planMatter, publicPlan)
  expect(await page()).toContain(`/site/plan/years/${publicPlan}"`)
  expect(await page()).toContain("A bus to the library (2026-27)")
  expect(await page()).not.toContain(canary)
  const withdrawn = { matter: planMatter, subjectId: publicPlan }
  await act((tx, actor) => withdraw(tx, { ...actor, at: clock.now() }, withdrawn))
  expect(await page()).not.toContain("library")
})

test("an event that is over comes no more on the first page, though nobody did anything", async () => {
  const partnership = await aPartnership()
  await anOpenSite(partnership)
  const when = { startsAt: new Date("2026-11-22T19:00:00Z"), endsAt: new Date("2026-11-22T20:00:00Z") }
  const id = await aPage(partnership, { kind: "event", ...when })
  await published(partnership, "event", id)
  const first = async () =>
    (await (await app.browser().visit(`/en/${partnership.slug}/site`)).text()).includes("What is coming up")
  expect(await first()).toBe(true)
  clock.set("2026-11-22T20:00:01Z")
  expect(await first()).toBe(false)
  clock.set("2026-11-22T17:30:00Z")
})
