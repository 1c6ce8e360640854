import fc from "fast-check"
import { expect, test } from "vitest"
import { aPartnership } from "../../../tests/builders.ts"
import type { TestPartnership } from "../../../tests/builders.ts"
import { aPage } from "../../../tests/builders/pages.ts"
import { publish, withdraw } from "#site"
import { pageOnDesk } from "../reads/page-on-desk.ts"
import { pagesOnSite } from "../reads/page-matters.ts"
import { factsOf, pageOf } from "../reads/pages.ts"
import { publishedPages } from "../reads/published-pages.ts"
import { factChanges } from "../rules/page-facts.ts"
import type { PageFacts } from "../rules/page-facts.ts"
import type { PageKind } from "../rules/page-kind.ts"
import { changePage, releaseChanges } from "./write-page.ts"

const evening = new Date("2026-12-01T23:00:00Z")
const morning = new Date("2026-12-02T14:00:00Z")

/** One page and what is done to it, each thing a minute after the one before. */
async function aPageOf(kind: PageKind, partnership?: TestPartnership) {
  const of = partnership ?? (await aPartnership())
  const { act, read, coordinator } = of
  const id = await aPage(of, kind === "event" ? { kind, startsAt: evening, endsAt: null } : { kind })
  let minutes = 0
  const at = () => new Date(coordinator.at.getTime() + minutes * 60_000)
  const later = () => {
    minutes++
    return { ...coordinator, at: at() }
  }
  const seen = (moment = at()) =>
    read(async (tx) =>
      (await publishedPages(tx, { language: "en", at: moment })).find((page) => page.id === id),
    )
  return {
    of,
    id,
    at,
    seen,
    say: (facts: Partial<PageFacts>) => {
      const actor = later()
      return act(async (tx) => {
        const page = (await pageOf(tx, id))!
        await changePage(tx, actor, { ...page, ...facts, texts: {}, isMinor: false })
      })
    },
    publish: (from: Date | null = null) => {
      const actor = later()
      return act((tx) => publish(tx, actor, { matter: kind, subjectId: id, visibleFrom: from }))
    },
    withdraw: () => {
      const actor = later()
      return act((tx) => withdraw(tx, actor, { matter: kind, subjectId: id }))
    },
    release: () => {
      const actor = later()
      return act(async (tx) => {
        const { version } = (await pageOf(tx, id))!
        await releaseChanges(tx, actor, { id, version })
      })
    },
    waits: async () => (await read((tx) => pageOnDesk(tx, id)))!.hasChanges,
  }
}

test("an event that is moved stands in public as it was until the change is let out, and staff are told that it waits", async () => {
  const event = await aPageOf("event")
  await event.publish()
  const before = (await event.seen())!
  expect(await event.waits()).toBe(false)
  await event.say({ startsAt: morning, link: "https://example.org/join" })
  expect(await event.seen()).toMatchObject({ startsAt: evening, link: "", version: before.version })
  expect(await event.waits()).toBe(true)
  await event.release()
  const after = (await event.seen())!
  expect(after).toMatchObject({ startsAt: morning, link: "https://example.org/join" })
  // A calendar that has the event moves it only if it counts up.
  expect(after.version).toBeGreaterThan(before.version)
  expect(await event.waits()).toBe(false)
})

test("what is changed under an embargo waits as well; what is withdrawn comes back as it is then", async () => {
  const event = await aPageOf("event")
  const from = new Date(event.at().getTime() + 3_600_000)
  await event.publish(from)
  await event.say({ startsAt: morning })
  expect(await event.seen()).toBeUndefined()
  expect(await event.seen(from)).toMatchObject({ startsAt: evening })
  await event.withdraw()
  expect(await event.seen(from)).toBeUndefined()
  expect(await event.waits()).toBe(false)
  await event.publish()
  expect(await event.seen()).toMatchObject({ startsAt: morning })
})

test("a page leaves the menu, or comes onto it, when that is let out", async () => {
  const page = await aPageOf("page")
  await page.publish()
  const menu = async () => {
    const asked = { locale: "en", language: "en", at: page.at(), today: "2026-11-22" } as const
    const entries = await page.of.read((tx) =>
      pagesOnSite.entries(tx, { ...asked, matters: new Set(["page"]) }),
    )
    return entries.map(({ label }) => label)
  }
  expect(await menu()).toEqual(["About"])
  await page.say({ menuPlace: null })
  expect(await menu()).toEqual(["About"])
  await page.release()
  expect(await menu()).toEqual([])
})

test("the versions tell which fact changed, and say nothing where only words did", async () => {
  const event = await aPageOf("event")
  await event.say({})
  await event.say({ endsAt: new Date("2026-12-02T01:00:00Z") })
  const changes = factChanges(await event.of.read((tx) => factsOf(tx, event.id)))
  expect(changes.map(({ version, changed }) => [version, changed])).toEqual([
    [3, ["endsAt"]],
    [1, ["startsAt"]],
  ])
})

type Step = { does: "say"; hour: number } | { does: "publish" | "withdraw" | "release" }
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ does: fc.constant("say" as const), hour: fc.nat({ max: 20 }) }) },
  { weight: 3, arbitrary: fc.record({ does: fc.constantFrom("publish", "withdraw", "release") }) },
) as fc.Arbitrary<Step>

test("whatever is changed, published, withdrawn and let out in whatever order, the public sees what was let out last", async () => {
  const partnership = await aPartnership()
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      const event = await aPageOf("event", partnership)
      let now = evening.getTime()
      let shown: number | undefined
      for (const one of steps) {
        if (one.does === "say") {
          now = evening.getTime() + one.hour * 3_600_000
          await event.say({ startsAt: new Date(now) })
        } else {
          const isRefused = (one.does === "publish") === (shown !== undefined)
          const done = event[one.does]()
          await (isRefused ? expect(done).rejects.toMatchObject({ status: 409 }) : done)
          if (!isRefused) shown = one.does === "withdraw" ? undefined : now
        }
        expect((await event.seen())?.startsAt?.getTime()).toBe(shown)
        expect(await event.waits()).toBe(shown !== undefined && shown !== now)
      }
    }),
    { numRuns: 25 },
  )
}, 60_000)
