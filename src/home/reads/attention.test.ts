import { expect, test } from "vitest"
import { carryOver } from "#plans"
import { aPartnership } from "../../../tests/builders.ts"
import { anActivity, aPriority } from "../../../tests/builders/plans.ts"
import { attention } from "./attention.ts"

test("when a year is over, what nobody finished, dropped or carried over waits for the coordinator", async () => {
  const partnership = await aPartnership({ on: "2027-04-02" })
  const activity = await anActivity(partnership, { priorityId: await aPriority(partnership) })
  const left = async (today: string) => {
    const found = await partnership.read((tx) =>
      attention(tx, { role: "coordinator", timeZone: "America/Toronto", today }),
    )
    return found.filter(({ key }) => key === "left-over")
  }
  expect(await left("2027-03-31")).toEqual([])
  expect(await left("2027-04-01")).toMatchObject([
    { values: { year: 2026, count: 1 }, path: "/plans/2026/carry-over", urgency: "soon" },
  ])
  const carrying = { fiscalYear: 2026, activityIds: [activity], reason: "Late" }
  await partnership.act((tx, actor) => carryOver(tx, actor, carrying))
  expect(await left("2027-04-02")).toEqual([])
})
