import { expect, test } from "vitest"
import { markAttendance, openMeeting, closeMeeting } from "#attendance"
import { enterValues } from "#indicators"
import { addPriority } from "#strategy"
import { adoptTerms, draftTerms } from "#terms"
import { aPartnership } from "../../../tests/builders.ts"
import type { TestPartnership } from "../../../tests/builders.ts"
import { aContribution, aGiver, hours } from "../../../tests/builders/contributions.ts"
import { saysOfItself } from "../../../tests/builders/indicators.ts"
import { aSeat } from "../../../tests/builders/councils.ts"
import { aMeeting, aTable } from "../../../tests/builders/meetings.ts"
import { aReport } from "../../../tests/builders/reports.ts"
import { addIndicator } from "#indicators"
import { reportDocument } from "../document/document.ts"
import { readReport } from "../reads/read-report.ts"
import { startReport } from "../acts/start-report.ts"
import type { FigureContent, FigureTable } from "../rules/content.ts"
import type { Cell } from "../rules/report-value.ts"

async function figure({ read }: TestPartnership, key: string, template?: string): Promise<FigureContent> {
  const { content } = await read((tx) => readReport(tx, { fiscalYear: 2026, template, today: "2026-11-22" }))
  const found = content.sections.flatMap(({ answers }) => answers).find((answer) => answer.key === key)
  if (found?.kind !== "figure") throw new Error(`${key} is no figure`)
  return found
}

function read(cell: Cell): unknown {
  if (cell.state === "value") return cell.value
  return cell.state === "words" ? cell.words.en : cell.state
}

function cellsOf(table: FigureTable | undefined): Record<string, unknown[]> {
  return Object.fromEntries((table?.rows ?? []).map(({ label, cells }) => [label.en, cells.map(read)]))
}

test("what was given is told kind by kind, confirmed apart, and what has no figure is no zero", async () => {
  const partnership = await aPartnership()
  await aReport(partnership)
  const giver = await aGiver(partnership)
  await aContribution(partnership, giver)
  await aContribution(partnership, giver, { kind: "in-kind-hours", stated: hours })
  await aContribution(partnership, giver, {
    kind: "in-kind-space",
    stated: { cents: null, missing: "not-yet-reported" },
  })
  const { tables, rows, numbers } = await figure(partnership, "contributions-by-kind")
  expect({ ...cellsOf(tables[0]), ...cellsOf(tables[1]) }).toEqual({
    "Cash, in dollars": [0, 1250, 0, 0],
    "In-kind hours, in dollars": [0, 249.98, 0, 0],
    "In-kind hours, in hours": [0, 7.5, 0, 0],
    "In-kind space, in dollars": ["not-yet-reported", "not-yet-reported", "not-yet-reported", 1],
  })
  expect(rows.map(({ kind }) => kind)).toEqual(["contribution", "contribution", "contribution"])
  expect(numbers.map(({ key, value }) => [key, read(value)])).toEqual([
    ["contributions", 3],
    ["confirmed", 0],
  ])
})

test("meetings are counted by group with who came, and one that too few came to is told", async () => {
  const partnership = await aPartnership()
  await aReport(partnership)
  const { bodyId, ana, benoit } = await aTable(partnership)
  for (const [heldOn, seats] of [
    ["2026-06-10", [ana, benoit]],
    ["2026-09-10", [ana]],
  ] as const) {
    const meetingId = await aMeeting(partnership, { bodyId, heldOn })
    await partnership.act(async (tx, actor) => {
      await openMeeting(tx, actor, meetingId)
      for (const { seatId } of seats)
        await markAttendance(tx, actor, { meetingId, seatId, presence: "present" })
      await closeMeeting(tx, actor, meetingId)
    })
  }
  const { tables, numbers, rows } = await figure(partnership, "meetings-and-attendance")
  expect(numbers.map(({ key, value }) => [key, read(value)])).toEqual([
    ["meetings", 2],
    ["without-quorum", 1],
  ])
  expect(Object.values(cellsOf(tables[0]))).toEqual([[2, 1.5, 1]])
  expect(rows.map(({ detail }) => detail.en)).toEqual([
    "held on 10 June 2026 · 2 of 3 seats present",
    "held on 10 September 2026 · 1 of 3 seats present · no quorum",
  ])
})

test("terms of reference are those in force on the day, and members new at the table are counted against the year before", async () => {
  const partnership = await aPartnership()
  await aReport(partnership)
  const { bodyId } = await aTable(partnership)
  expect(Object.values(cellsOf((await figure(partnership, "terms-in-force")).tables[0]))).toEqual([
    ["None adopted", "not-applicable"],
  ])
  await partnership.act(async (tx, actor) => {
    const id = await draftTerms(tx, actor, bodyId)
    await adoptTerms(tx, actor, {
      id,
      adoptedOn: "2026-05-01",
      inForceFrom: "2026-05-01",
      how: "founding",
      noteEn: "",
      noteFr: "",
    })
  })
  expect(Object.values(cellsOf((await figure(partnership, "terms-in-force")).tables[0]))).toEqual([
    ["Its own, version 1", "since 1 May 2026"],
  ])
  await aSeat(partnership, { bodyId, heldBy: "health", startsOn: "2026-06-01" })
  const { numbers } = await figure(partnership, "member-changes")
  expect(numbers.map(({ key, value }) => [key, read(value)])).toEqual([
    ["came", 1],
    ["left", 0],
    ["representatives-left", 0],
  ])
})

test("an indicator says its newest value, baseline, target and turn, and each kind of nothing as itself", async () => {
  const partnership = await aPartnership()
  await aReport(partnership)
  const [hired, rents, silent] = await partnership.act(async (tx, actor) => {
    const under = await addPriority(tx, actor, { titleEn: "Work", titleFr: "Emploi" })
    const add = (titleEn: string, more = {}) =>
      addIndicator(tx, actor, saysOfItself(under, { titleEn, titleFr: `${titleEn} (fr)`, ...more }))
    return [
      await add("Hired", { baselineAmount: 3, baselineOn: "2024-03-31", target: 40 }),
      await add("Rents", { countsPeople: false, baselineAmount: 10, baselineOn: "2024-03-31" }),
      await add("Silent"),
    ] as const
  })
  const value = { startsOn: "2025-04-01", endsOn: "2026-03-31", label: "", reason: "" }
  await partnership.act((tx, actor) =>
    enterValues(tx, actor, [
      { ...value, indicatorId: hired, measured: { state: "suppressed" } },
      { ...value, indicatorId: rents, measured: { state: "value", amount: 0, outOf: null } },
    ]),
  )
  const { tables } = await figure(partnership, "indicators")
  expect(cellsOf(tables[0])).toEqual({
    "Hired (people)": ["suppressed", "31 March 2026", "suppressed", 40, expect.any(String)],
    "Rents (people)": [0, "31 March 2026", 10, "blank", expect.any(String)],
    "Silent (people)": ["not-yet-reported", "blank", "blank", "blank", "No baseline"],
  })
  expect(silent).toBeDefined()
})

test("a report for everybody counts, and names no row, no person and no document", async () => {
  const partnership = await aPartnership()
  await aReport(partnership)
  await partnership.act((tx, actor) =>
    startReport(tx, actor, { fiscalYear: 2026, template: "year-in-review" }),
  )
  const shown = await figure(partnership, "activities-by-status", "year-in-review")
  expect(shown.numbers.map(({ value, behind }) => [read(value), behind])).toEqual([[1, []]])
  expect(shown.rows).toEqual([])
  expect(JSON.stringify(shown)).not.toContain("Write the plan")
})

test("a report that makes no claims says nothing of their evidence, and one that asks for claims always does", async () => {
  const partnership = await aPartnership()
  await aReport(partnership)
  await partnership.act((tx, actor) =>
    startReport(tx, actor, { fiscalYear: 2026, template: "year-in-review" }),
  )
  const headings = async (template?: string) => {
    const which = { fiscalYear: 2026, template, today: "2026-11-22" }
    const { content } = await partnership.read((tx) => readReport(tx, which))
    const { blocks } = reportDocument(content, { locale: "en", sha256: null })
    return blocks.flatMap((block) => (block.kind === "heading" ? block.text : []))
  }
  expect(await headings()).toContain("Claims without evidence")
  expect(await headings("year-in-review")).not.toContain("Claims without evidence")
})
