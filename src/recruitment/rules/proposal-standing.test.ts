import { expect, test } from "vitest"
import { firstDay, proposalStanding } from "./proposal-standing.ts"

const put = { withdrawnAt: null, motionId: null, outcome: null, waitsBecause: null } as const

test("a proposal waits for its motion, then for the body, and then says what became of it", () => {
  expect(proposalStanding(put)).toBe("to-move")
  expect(proposalStanding({ ...put, motionId: "m" })).toBe("moved")
  expect(proposalStanding({ ...put, motionId: "m", outcome: "lost" })).toBe("lost")
  expect(proposalStanding({ ...put, motionId: "m", outcome: "carried" })).toBe("appointed")
  expect(proposalStanding({ ...put, outcome: "carried", waitsBecause: "seat-taken" })).toBe("waits")
  expect(proposalStanding({ ...put, motionId: "m", withdrawnAt: new Date() })).toBe("withdrawn")
})

test("they begin on the day proposed, and never before the body has decided", () => {
  expect(firstDay("2027-01-01", "2026-11-22")).toBe("2027-01-01")
  expect(firstDay("2026-11-01", "2026-11-22")).toBe("2026-11-22")
  expect(firstDay(null, "2026-11-22")).toBe("2026-11-22")
})
