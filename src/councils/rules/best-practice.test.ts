import { expect, test } from "vitest"
import type { Sector } from "#organizations"
import { bestPractice } from "./best-practice.ts"

function seat(
  bodyId: string,
  sector: Sector,
  more: { organizationId?: null; standing?: "alternate"; organizationKind?: "community-member" } = {},
) {
  const bodyKind = bodyId.startsWith("council") ? "council" : "working-group"
  const standing = "voting" as const
  return {
    bodyId,
    bodyKind,
    standing,
    sector: null,
    organizationId: "o",
    organizationSector: sector,
    organizationKind: "organization" as const,
    ...more,
  }
}

const fiveKinds: Sector[] = ["settlement", "health", "post-secondary", "emergency", "chamber"]

test("a council with settlement, health, education, emergency services and business is broad", () => {
  const checks = bestPractice(fiveKinds.map((sector) => seat("council", sector)))
  expect(checks.broadCouncil).toEqual({ verdict: "yes", missing: [] })
})

test("a council that lacks emergency services is told so; a fire chief at a working group does not mend it", () => {
  const council = fiveKinds
    .filter((sector) => sector !== "emergency")
    .map((sector) => seat("council", sector))
  const checks = bestPractice([...council, seat("group", "emergency")])
  expect(checks.broadCouncil).toEqual({ verdict: "no", missing: ["emergency"] })
})

test("a council with nobody entered yet is not a council that lacks anybody", () => {
  const checks = bestPractice([seat("council", "municipal", { organizationId: null })])
  expect(checks.broadCouncil.verdict).toBe("not-yet-reported")
  expect(checks.municipalCouncil).toBe("not-yet-reported")
})

test("the city counts once in each body, of the bodies where anybody sits", () => {
  const checks = bestPractice([
    seat("council", "municipal"),
    seat("council", "municipal"),
    seat("group-1", "municipal", { standing: "alternate" }),
    seat("group-1", "health"),
    seat("group-2", "municipal", { organizationId: null }),
  ])
  expect(checks.municipalCouncil).toBe("yes")
  expect(checks.municipalBodies).toEqual({ with: 1, of: 2 })
})

test("whether the city signs the plan cannot be judged yet, which is not a no", () => {
  expect(bestPractice(fiveKinds.map((sector) => seat("council", sector))).citySignsPlan).toBe(
    "not-yet-reported",
  )
})

test("somebody who comes for themselves is no municipality and no hospital, whatever they said or the seat is kept for", () => {
  const person = { organizationKind: "community-member" } as const
  const checks = bestPractice([
    ...fiveKinds.filter((sector) => sector !== "health").map((sector) => seat("council", sector)),
    seat("council", "health", person),
    seat("council", "municipal", person),
  ])
  expect(checks.broadCouncil).toEqual({ verdict: "no", missing: ["health"] })
  expect(checks.municipalCouncil).toBe("no")
  expect(checks.municipalBodies).toEqual({ with: 0, of: 1 })
})
