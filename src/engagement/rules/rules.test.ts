import fc from "fast-check"
import { expect, test } from "vitest"
import type { Presence } from "#terms"
import { minutesForUpdates, quarterStart } from "./minutes-asked.ts"
import { signsOf, standingOf } from "./signs.ts"
import type { Engagement } from "./signs.ts"
import { whatFollowed } from "./what-followed.ts"

const calm: Engagement = {
  meetings: [],
  requests: [],
  departures: 0,
  asked: { meetings: 0, updates: 0, votes: 0 },
}
const meetingsOf = (...presences: Presence[]) =>
  presences.map((presence, back) => ({ on: `2026-${String(12 - back).padStart(2, "0")}-01`, presence }))
const requestsOf = (...answered: boolean[]) =>
  answered.map((isAnswered, back) => ({ dueOn: `2026-${String(12 - back).padStart(2, "0")}-15`, isAnswered }))

test("an organisation nobody knows anything of is not said to be drifting", () => {
  expect(signsOf(calm)).toEqual([])
  expect(standingOf(calm)).toBe("unknown")
  expect(standingOf({ ...calm, requests: requestsOf(true) })).toBe("engaged")
})

test("absent from the last two meetings without a word is a sign; with regrets it is not", () => {
  expect(signsOf({ ...calm, meetings: meetingsOf("absent", "absent", "present", "present") })).toEqual([
    { kind: "absent", meetings: 2 },
  ])
  expect(signsOf({ ...calm, meetings: meetingsOf("regrets", "absent") })).toEqual([])
})

test("at less than half of the last six meetings, once there were three", () => {
  const away = meetingsOf("regrets", "present", "regrets", "regrets", "present", "regrets", "present")
  expect(signsOf({ ...calm, meetings: away })).toEqual([{ kind: "often-away", came: 2, of: 6 }])
  expect(signsOf({ ...calm, meetings: meetingsOf("regrets", "present") })).toEqual([])
  expect(signsOf({ ...calm, meetings: meetingsOf("regrets", "alternate", "proxy") })).toEqual([])
})

test("two requests in a row without an answer; one answered late breaks the row", () => {
  expect(signsOf({ ...calm, requests: requestsOf(false, false, true) })).toEqual([
    { kind: "silent", requests: 2 },
  ])
  expect(signsOf({ ...calm, requests: requestsOf(false, true, false, false) })).toEqual([])
})

test("two signs together mean that somebody should call", () => {
  const both = { ...calm, meetings: meetingsOf("absent", "absent"), departures: 2 }
  expect(standingOf(both)).toBe("drifting")
  expect(standingOf({ ...both, departures: 1 })).toBe("watch")
})

test("what followed a call is the first meeting or answer after it", () => {
  const engagement = { ...calm, meetings: meetingsOf("present", "absent"), requests: requestsOf(true) }
  expect(whatFollowed(engagement, "2026-11-10")).toEqual({ kind: "came", on: "2026-12-01" })
  expect(whatFollowed(engagement, "2026-12-05")).toEqual({ kind: "answered", on: "2026-12-15" })
  expect(whatFollowed(engagement, "2026-12-20")).toBeNull()
})

test("what is asked is counted in minutes, by quarter", () => {
  expect(minutesForUpdates({ activities: 3 })).toBe(11)
  expect(["2026-11-22", "2026-01-01", "2026-03-31"].map(quarterStart)).toEqual([
    "2026-10-01",
    "2026-01-01",
    "2026-01-01",
  ])
})

test("a working day asked in a quarter is not too much, a minute more is, whatever it was for", () => {
  const asking = (asked: Partial<Engagement["asked"]>) =>
    signsOf({ ...calm, asked: { ...calm.asked, ...asked } })
  expect(asking({ meetings: 360, updates: 100, votes: 20 })).toEqual([])
  for (const kind of ["meetings", "updates", "votes"] as const)
    expect(asking({ meetings: 360, updates: 100, votes: 20, [kind]: 481 }).map((sign) => sign.kind)).toEqual([
      "burdened",
    ])
})

test("coming to one more meeting never adds a sign", () => {
  const anyPresence = fc.constantFrom<Presence>("present", "alternate", "proxy", "regrets", "absent")
  fc.assert(
    fc.property(fc.array(anyPresence, { maxLength: 10 }), (presences) => {
      const before = { ...calm, meetings: presences.map((presence) => ({ on: "2026-01-01", presence })) }
      const after = {
        ...before,
        meetings: [{ on: "2026-02-01", presence: "present" as const }, ...before.meetings],
      }
      const kinds = (engagement: Engagement) => signsOf(engagement).map((sign) => sign.kind)
      const wasJudged = before.meetings.length >= 3
      if (wasJudged) expect(kinds(before)).toEqual(expect.arrayContaining(kinds(after)))
    }),
  )
})
