import { personNames } from "#identity"
import type { Tx } from "#platform/database"
import { fiscalYearLabel, fiscalYearOf } from "#partnerships"
import { fiscalYearsWithPlans } from "#plans"
import { assembleReport } from "./assemble.ts"
import { differences } from "../rules/differences.ts"
import { reportsBegun, snapshotsOf } from "./queries.ts"
import { readReport } from "./read-report.ts"
import type { ReportRead } from "./read-report.ts"
import { claimsWithoutEvidence, missingAnswers } from "../rules/readiness.ts"
import { daysLeft, reportDueOn } from "../rules/report-deadline.ts"
import type { ReportState } from "../rules/report-state.ts"
import { thaw } from "../rules/snapshot.ts"
import type { Bilingual } from "../rules/template.ts"
import { annualKey, reportName } from "../rules/which-report.ts"
import type { WhichReport } from "../rules/which-report.ts"

export type ReportYear = {
  fiscalYear: number
  label: string
  /** How addresses name the report. */
  name: string
  /** What it is called, where it is not the annual report; null for that one. */
  title: Bilingual | null
  state: ReportState
  hasPlan: boolean
  dueOn: string
  /** Below zero when the day is past. */
  daysLeft: number
  /** While it is open: what is still to do. */
  missing: number
  claimsWithoutEvidence: number
  /** Once it is submitted: how many things the records say otherwise now. */
  differences: number
}

/** Every fiscal year that has a plan or a report, and this one, newest first, with where each of its reports stands. */
export async function reportYears(tx: Tx, today: string): Promise<ReportYear[]> {
  const plans = await fiscalYearsWithPlans(tx)
  const begun = await reportsBegun(tx)
  const years = [
    ...new Set([fiscalYearOf(today), ...plans, ...begun.map(({ fiscalYear }) => fiscalYear)]),
  ].toSorted((one, other) => other - one)
  const rows: ReportYear[] = []
  for (const fiscalYear of years) {
    const own = begun.filter((report) => report.fiscalYear === fiscalYear)
    const hasAnnual = own.some(({ template }) => template === annualKey)
    for (const which of hasAnnual ? own : [{ fiscalYear }, ...own]) {
      rows.push({
        fiscalYear,
        label: fiscalYearLabel(fiscalYear),
        name: reportName(which),
        hasPlan: plans.includes(fiscalYear),
        dueOn: reportDueOn(fiscalYear),
        daysLeft: daysLeft(fiscalYear, today),
        ...("template" in which ? await standing(tx, which, today) : notStarted),
      })
    }
  }
  return rows
}

const notStarted = {
  title: null,
  state: "not-started",
  missing: 0,
  claimsWithoutEvidence: 0,
  differences: 0,
} as const

async function standing(tx: Tx, which: WhichReport, today: string) {
  const read = await readReport(tx, { ...which, today })
  const { report, content } = read
  return {
    title: report.templateKey === annualKey ? null : report.template.title,
    state: report.state,
    missing: report.isOpen ? missingAnswers(content).length : 0,
    claimsWithoutEvidence: report.isOpen ? claimsWithoutEvidence(content).length : 0,
    differences: (await changedSince(tx, read, today)).length,
  }
}

/** What the records say otherwise than the snapshot; nothing while the report is open. */
export async function changedSince(tx: Tx, { report, content }: ReportRead, today: string) {
  if (report.isOpen) return []
  return differences(content, await assembleReport(tx, report, today))
}

/** What an open report says otherwise than what was last submitted; null where it never was, or is not open. */
export async function changedSinceReturned(tx: Tx, { report, content }: ReportRead) {
  const last = report.isOpen ? (await snapshotsOf(tx, report.id)).at(-1) : undefined
  if (!last) return null
  const before = thaw(last.text)
  return { date: before.date, differences: differences(before, content) }
}

/** How each later submission differs from the one before it. */
export async function versionDifferences(tx: Tx, reportId: string) {
  const snapshots = (await snapshotsOf(tx, reportId)).map(({ text, takenAt }) => ({
    content: thaw(text),
    takenAt,
  }))
  return snapshots.slice(1).map((later, place) => {
    const earlier = snapshots[place] ?? later
    return {
      from: earlier.content.date,
      to: later.content.date,
      differences: differences(earlier.content, later.content),
    }
  })
}

/** A report's steps with the names of who took them, newest first. */
export async function stepsWithNames(tx: Tx, { steps }: ReportRead["report"]) {
  const people = await personNames(
    tx,
    steps.flatMap(({ takenBy }) => (takenBy ? [takenBy] : [])),
  )
  return steps.map((step) => ({ ...step, by: step.takenBy ? (people.get(step.takenBy) ?? null) : null }))
}
