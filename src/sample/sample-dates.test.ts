import { assert, nat, property } from "fast-check"
import { Temporal } from "temporal-polyfill"
import { describe, expect, it } from "vitest"
import * as sample from "./index.ts"
import type { SampleDate, SampleDates, SampleRound, SampleUpdate } from "./index.ts"

const { askedUpdates, activityStatus, sampleDates, rounds } = sample
const activities = sample.plans.flatMap((plan) => plan.activities)
const oddDays = [
  "2024-02-29",
  "2028-02-29",
  "2027-02-28",
  "2026-03-31",
  "2026-04-01",
  "2026-12-31",
  "2027-01-01",
]

/** Holds on the days where calendars go wrong, and on many others. */
function onAnyDay(holds: (dates: SampleDates) => void) {
  const first = Temporal.PlainDate.from("2020-01-01")
  const check = (today: Temporal.PlainDate) => holds(sampleDates(today))
  for (const day of oddDays) check(Temporal.PlainDate.from(day))
  assert(property(nat({ max: 40 * 365 }), (days) => check(first.add({ days }))))
}

const isInOrder = (days: readonly Temporal.PlainDate[]) =>
  days.every((day, index) => index === 0 || Temporal.PlainDate.compare(days[index - 1]!, day) <= 0)

describe("the fiscal year of today", () => {
  it.each([
    ["2026-04-01", "2026-04-01", "2027-03-31"],
    ["2027-03-31", "2026-04-01", "2027-03-31"],
    ["2028-02-29", "2027-04-01", "2028-03-31"],
  ])("%s falls in the year from %s to %s", (today, start, end) => {
    const year = sampleDates(Temporal.PlainDate.from(today)).fiscalYear(0)
    expect([String(year.start), String(year.end)]).toEqual([start, end])
  })

  it("puts January of the year before after its December", () => {
    const { on } = sampleDates(Temporal.PlainDate.from("2026-11-22"))
    expect(String(on({ year: -1, month: 12, day: 31 }))).toBe("2025-12-31")
    expect(String(on({ year: -1, month: 13, day: 1 }))).toBe("2026-01-01")
    expect(String(on({ daysFromToday: -22 }))).toBe("2026-10-31")
  })

  it("refuses a day that does not exist", () => {
    const { on } = sampleDates(Temporal.PlainDate.from("2026-11-22"))
    expect(() => on({ year: 0, month: 6, day: 31 })).toThrow(RangeError)
  })
})

describe("on any day of any year, the plans", () => {
  it("and all the rest fall on days that exist", () => {
    const all = Object.values(sample).flatMap(datesIn)
    expect(all.length).toBeGreaterThan(200)
    onAnyDay((dates) => all.forEach((date) => dates.on(date)))
  })

  it("keep activities inside their own year, and last year's are settled", () => {
    onAnyDay((dates) => {
      for (const { year, activities: planned } of sample.plans) {
        const { start, end } = dates.fiscalYear(year)
        for (const { runs } of planned) {
          expect(isInOrder([start, dates.on(runs.from), dates.on(runs.until), end])).toBe(true)
        }
      }
      const statuses = sample.plans[0]!.activities.map((activity) => activityStatus(activity, dates))
      expect(statuses.filter((status) => status === "complete")).toHaveLength(11)
      expect(statuses.filter((status) => status === "carried-over")).toHaveLength(6)
      expect(statuses.filter((status) => status === "dropped")).toHaveLength(1)
    })
  })
})

describe("on any day of any year, the updates", () => {
  it("are never asked about work that had not begun", () => {
    const bySlug = new Map(activities.map((activity) => [activity.slug, activity]))
    onAnyDay((dates) => {
      for (const round of rounds) {
        for (const update of askedUpdates(round, dates)) {
          const activity = bySlug.get(update.activity)!
          const begun = bySlug.get(activity.carriedFrom ?? "") ?? activity
          expect(isInOrder([dates.on(begun.runs.from), dates.on(round.asked)])).toBe(true)
          expect(activityStatus(activity, dates)).not.toBe("planned")
        }
      }
    })
  })

  it("are asked for, answered and judged in that order, and never in the future", () => {
    onAnyDay((dates) => {
      for (const round of rounds) {
        const last = round.closed ? dates.on(round.closed) : dates.today
        expect(isInOrder([last, dates.today])).toBe(true)
        for (const update of askedUpdates(round, dates)) {
          const moments = update.answers.flatMap(({ submitted, verdict }) => [
            submitted,
            verdict?.on ?? submitted,
          ])
          expect(isInOrder([dates.on(round.asked), ...moments.map(dates.on), last])).toBe(true)
        }
      }
    })
  })

  it("stand in every state this year, with exactly one partner late", () => {
    onAnyDay((dates) => {
      const states = rounds
        .filter((round) => round.year === 0)
        .flatMap((round) => askedUpdates(round, dates).map((update) => stateOf(update, round, dates)))
      expect(new Set(states)).toEqual(new Set(["accepted", "waiting", "returned", "silent", "late"]))
      expect(states.filter((state) => state === "late")).toHaveLength(1)
    })
  })

  it("say of carried work this year what comes after last year's answer", () => {
    onAnyDay((dates) => {
      for (const { slug, carriedFrom } of activities) {
        const told = carriedFrom ? [...answered(carriedFrom), ...answered(slug)] : []
        expect(isInOrder(told.map((answer) => dates.on(answer.submitted)))).toBe(true)
      }
    })
  })
})

describe("on any day of any year, the rest", () => {
  it("a document exists before it is attached, and every claim's evidence is at hand", () => {
    const dated = new Map(sample.documents.map((document) => [document.slug, document.on]))
    onAnyDay((dates) => {
      const asked = rounds.flatMap((round) => askedUpdates(round, dates))
      for (const { submitted, documents } of asked.flatMap((update) => update.answers)) {
        const attached = documents.map((slug) => dates.on(dated.get(slug)!))
        expect(attached.every((day) => isInOrder([day, dates.on(submitted)]))).toBe(true)
      }
      const evidence = sample.reports.flatMap((report) => report.claims.flatMap((claim) => claim.evidence))
      for (const link of evidence) {
        if ("document" in link)
          expect(isInOrder([dates.on(dated.get(link.document)!), dates.today])).toBe(true)
        else expect(accepted(asked, link.update)).toBe(true)
      }
    })
  })

  it("last year's report has been submitted; this year's has not", () => {
    onAnyDay((dates) => {
      const [last, current] = sample.reports
      expect(isInOrder([dates.fiscalYear(-1).end, dates.on(last!.submitted!), dates.today])).toBe(true)
      expect(current!.submitted).toBeUndefined()
    })
  })

  it("terms run forward, one action team is over and the other is still at work", () => {
    const [over, working] = sample.bodies.filter((body) => body.kind === "action-team")
    onAnyDay((dates) => {
      expect(isInOrder([dates.on(over!.from), dates.on(over!.until!), dates.today])).toBe(true)
      expect(isInOrder([dates.on(working!.from), dates.today, dates.on(working!.until!)])).toBe(true)
      for (const { term, representations } of sample.councilSeats) {
        expect(isInOrder([dates.on(term.from), dates.today, dates.on(term.until)])).toBe(true)
        const stays = representations.flatMap(({ from, until }) => (until ? [from, until] : [from]))
        expect(isInOrder([...stays.map(dates.on), dates.today])).toBe(true)
      }
    })
  })
})

function answered(activity: string) {
  return (
    rounds.flatMap((round) => round.updates).find((update) => update.activity === activity)?.answers ?? []
  )
}

function stateOf({ answers }: SampleUpdate, round: SampleRound, dates: SampleDates) {
  const last = answers.at(-1)
  if (last) return last.verdict?.kind ?? "waiting"
  return isInOrder([dates.today, dates.on(round.due)]) ? "silent" : "late"
}

function accepted(updates: readonly SampleUpdate[], activity: string): boolean {
  const update = updates.find((each) => each.activity === activity)
  return update?.answers.at(-1)?.verdict?.kind === "accepted"
}

function datesIn(part: unknown): SampleDate[] {
  if (typeof part !== "object" || part === null) return []
  if ("daysFromToday" in part || "month" in part) return [part as SampleDate]
  return Object.values(part).flatMap(datesIn)
}
