import { expect, test } from "vitest"
import { answerCommitment } from "#plans"
import { aPartnership } from "../../../tests/builders.ts"
import { aReport } from "../../../tests/builders/reports.ts"
import { aLead } from "../../../tests/builders/updates.ts"
import { readReport } from "./read-report.ts"

test("a report names as the lead of an activity only who has accepted to lead it", async () => {
  const partnership = await aPartnership()
  const willing = await aLead(partnership)
  const silent = await aLead(partnership)
  await partnership.act((tx, actor) =>
    answerCommitment(tx, actor, {
      activityId: willing.activities[0]!,
      organizationId: willing.id,
      version: 1,
      answer: "accepted",
      remark: "",
      locale: "en",
      reference: "33FM-6KF4",
      by: { told: "Zoé, by telephone" },
    }),
  )
  await aReport(partnership)
  const { content } = await partnership.read((tx) =>
    readReport(tx, { fiscalYear: 2026, today: partnership.coordinator.today }),
  )
  const rows = content.sections
    .flatMap(({ answers }) => answers)
    .flatMap((answer) => (answer.kind === "figure" ? answer.rows : []))
    .filter(({ kind }) => kind === "activity")
  const detailOf = (id: string) => rows.filter((row) => row.id === id).map(({ detail }) => detail.en)
  expect(detailOf(willing.activities[0]!).length).toBeGreaterThan(0)
  for (const detail of detailOf(willing.activities[0]!)) expect(detail).toContain(willing.name)
  for (const detail of detailOf(silent.activities[0]!)) {
    expect(detail.replaceAll(`For ${silent.name}`, "")).not.toContain(silent.name)
    expect(detail).toContain("a lead still to confirm")
  }
  const reported = JSON.stringify(
    content.sections.map(({ answers }) => answers.filter(({ key }) => key === "update-response")),
  )
  expect(reported).toContain("a lead still to confirm")
})
