import { beforeAll, expect, test } from "vitest"
import { addDocument } from "#evidence"
import { publish } from "#site"
import { returnReport, saveAnswers, startReport, submitReport } from "#reports"
import { wireSite } from "../../commands/wire-site.ts"
import { aPartnership } from "../../../tests/builders.ts"
import type { TestPartnership } from "../../../tests/builders.ts"
import { aClaim, aReport, requiredAnswers } from "../../../tests/builders/reports.ts"
import { publicFile } from "../document/public-file.ts"
import { publicReports, reportMatter } from "./published.ts"
import { reportOf } from "./queries.ts"
import { newestTemplate } from "../rules/template-of.ts"

beforeAll(wireSite)

/** What the funder reads and nobody else has this in it. */
const canary = "Canary"

test("of a report to a funder anyone reads the open figures and the claims; what was written to the funder is in no page or file", async () => {
  const partnership = await aPartnership()
  await aSubmittedReport(partnership)
  const { steps } = await partnership.read((tx) => reportOf(tx, { fiscalYear: 2026 }))
  const subjectId = steps[0]!.snapshotId!
  await partnership.act((tx, actor) =>
    publish(tx, actor, { matter: reportMatter, subjectId, visibleFrom: null }),
  )
  const [report] = await partnership.read((tx) => publicReports(tx, partnership.coordinator.at))
  const { content } = report!
  const json = new TextDecoder().decode((await publicFile(content, { format: "json" })).content)
  expect(json).not.toContain(canary)
  expect(json).toContain("Members know more")
  const kinds = new Set(content.sections.flatMap(({ answers }) => answers.map(({ kind }) => kind)))
  expect([...kinds].toSorted()).toEqual(["claims", "figure"])
  expect([content.submittedBy, content.signOff]).toEqual([null, undefined])
})

test("a report that is not published is nowhere, and one that was returned cannot become public", async () => {
  const partnership = await aPartnership()
  await aSubmittedReport(partnership)
  expect(await partnership.read((tx) => publicReports(tx, partnership.coordinator.at))).toEqual([])
  const { steps } = await partnership.read((tx) => reportOf(tx, { fiscalYear: 2026 }))
  await partnership.act((tx, actor) => returnReport(tx, actor, { fiscalYear: 2026, comment: "Count again" }))
  await expect(
    partnership.act((tx, actor) =>
      publish(tx, actor, { matter: reportMatter, subjectId: steps[0]!.snapshotId!, visibleFrom: null }),
    ),
  ).rejects.toMatchObject({ problems: [{ reason: { key: "reports.publish-not-standing" } }] })
})

test("a report for everybody is held back while something that nobody had to answer is said in one language alone", async () => {
  const partnership = await aPartnership()
  await aReport(partnership)
  const which = { fiscalYear: 2026, template: "year-in-review" }
  const both = { en: "It went well.", fr: "Tout va bien." }
  await partnership.act(async (tx, actor) => {
    await startReport(tx, actor, which)
    const answers = [
      { question: "highlights", version: 0, answer: both },
      { question: "next-year", version: 0, answer: both },
      { question: "newcomer-change", version: 0, answer: { en: "They feel at home.", fr: "" } },
    ]
    await saveAnswers(tx, actor, { ...which, answers })
    await submitReport(tx, actor, { ...which, acknowledged: [] })
  })
  const { steps } = await partnership.read((tx) => reportOf(tx, which))
  await expect(
    partnership.act((tx, actor) =>
      publish(tx, actor, { matter: reportMatter, subjectId: steps[0]!.snapshotId!, visibleFrom: null }),
    ),
  ).rejects.toMatchObject({ problems: [{ reason: { key: "site.missing-fr", values: { count: 1 } } }] })
})

async function aSubmittedReport(partnership: TestPartnership): Promise<void> {
  await aReport(partnership)
  const titles = { titleEn: `${canary} paper`, titleFr: `${canary} document` }
  const document = await partnership.act((tx, actor) =>
    addDocument(tx, actor, { ...titles, strength: "count" }),
  )
  const answers = requiredAnswers().map((one) =>
    "answer" in one && one.answer && "en" in one.answer
      ? { ...one, answer: { en: `${canary} story`, fr: `${canary} récit` } }
      : one,
  )
  await partnership.act((tx, actor) => saveAnswers(tx, actor, { fiscalYear: 2026, answers }))
  const acknowledged: string[] = []
  const claimed = newestTemplate.sections
    .flatMap(({ questions }) => questions)
    .filter(({ kind }) => kind === "claims")
  for (const { key } of claimed) {
    const evidence = key === "needs-known" ? [document] : []
    acknowledged.push(await aClaim(partnership, { question: key, evidence }))
  }
  await partnership.act((tx, actor) =>
    submitReport(tx, actor, { fiscalYear: 2026, acknowledged, withoutSignOff: `${canary} reason` }),
  )
}
