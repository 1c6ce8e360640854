import { expect, test } from "vitest"
import { returnReport } from "#reports"
import { aPartnership } from "../../../tests/builders.ts"
import { anActivity, aPriority } from "../../../tests/builders/plans.ts"
import { aReport, allAnswered, submitted } from "../../../tests/builders/reports.ts"
import { attention } from "./attention.ts"

test("a report that the funder returned is said to be returned, and leads to what is asked", async () => {
  const partnership = await aPartnership()
  await aReport(partnership)
  await anActivity(partnership, { priorityId: await aPriority(partnership) })
  await submitted(partnership, await allAnswered(partnership))
  const returned = { fiscalYear: 2026, comment: "Say more about the risks" }
  await partnership.act((tx, actor) => returnReport(tx, actor, returned))
  const found = await partnership.read((tx) => attention(tx, partnership.coordinator))
  expect(found.filter(({ key }) => key.startsWith("report-"))).toMatchObject([
    { key: "report-returned", values: { year: 2026 }, path: "/reports/2026/comments", urgency: "late" },
  ])
})
