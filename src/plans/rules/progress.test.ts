import fc from "fast-check"
import { expect, test } from "vitest"
import { activityStatuses } from "./activity-status.ts"
import { progressOf, progressPart, progressParts } from "./progress.ts"

const today = "2026-11-22"
const activity = fc.record({
  status: fc.constantFrom(...activityStatuses),
  endsOn: fc.option(fc.constantFrom("2026-04-01", "2026-11-21", today, "2027-03-31"), { nil: null }),
  priority: fc.constantFrom("one", "two", "three"),
})

test("every activity is counted in one place, and the places add up to the whole", () => {
  fc.assert(
    fc.property(fc.array(activity, { maxLength: 60 }), (all) => {
      const progress = progressOf(all.map((one) => ({ part: progressPart(one, today) })))
      expect(progressParts.reduce((sum, part) => sum + progress[part], 0)).toBe(all.length)
      expect(progress.total).toBe(all.length)
    }),
  )
})

test("what the priorities say together is what the whole plan says", () => {
  fc.assert(
    fc.property(fc.array(activity, { maxLength: 60 }), (all) => {
      const placed = all.map((one) => ({ ...one, part: progressPart(one, today) }))
      const whole = progressOf(placed)
      const each = [...Map.groupBy(placed, ({ priority }) => priority).values()].map(progressOf)
      for (const part of [...progressParts, "total"] as const)
        expect(each.reduce((sum, progress) => sum + progress[part], 0)).toBe(whole[part])
    }),
  )
})

test("what is done, dropped or goes on next year is never late, and what is past its day and open always is", () => {
  const on = (status: (typeof activityStatuses)[number]) =>
    progressPart({ status, endsOn: "2026-11-21" }, today)
  expect(activityStatuses.map(on)).toEqual(["late", "late", "done", "late", "paused", "stopped", "goes-on"])
  expect(progressPart({ status: "in-progress", endsOn: today }, today)).toBe("under-way")
})
