import type { Tx } from "#platform/database"
import { NotFound } from "#platform/refusals"
import { fiscalYearLabel } from "#partnerships"
import type { Answer } from "../rules/answer.ts"
import type { KeptAnswer } from "../rules/answer-form.ts"
import { isOpen, reportState } from "../rules/report-state.ts"
import type { ReportState } from "../rules/report-state.ts"
import type { ReportTemplate } from "../rules/template.ts"
import { annualKey } from "../rules/which-report.ts"
import type { WhichReport } from "../rules/which-report.ts"
import { words } from "../words/index.ts"
import { templateNamed } from "./templates.ts"
import "../tables.ts"

export type KeptReport = {
  id: string
  fiscalYear: number
  templateKey: string
  templateVersion: string
  /** The form it is on, as it was when the report began: nothing changes it. */
  template: ReportTemplate
  startedAt: Date
  state: ReportState
  /** Drawn from the records, and may be written. */
  isOpen: boolean
  /** Newest first. */
  steps: readonly Step[]
}

export type Step = {
  number: number
  step: "submitted" | "returned" | "accepted"
  snapshotId: string | null
  comment: string
  takenAt: Date
  takenBy: string | null
}

/** A year's report on one form. Refused as not found, with a sentence, when nobody has started it. */
export async function reportOf(tx: Tx, which: WhichReport): Promise<KeptReport> {
  const { fiscalYear, template: templateKey = annualKey } = which
  const report = await tx
    .selectFrom("report")
    .select(["id", "fiscalYear", "templateKey", "templateVersion", "startedAt"])
    .where("fiscalYear", "=", fiscalYear)
    .where("templateKey", "=", templateKey)
    .executeTakeFirst()
  if (!report) throw new NotFound(words.message("no-report", { year: fiscalYearLabel(fiscalYear) }))
  const steps = await tx
    .selectFrom("reportStep")
    .select(["number", "step", "snapshotId", "comment", "takenAt", "takenBy"])
    .where("reportId", "=", report.id)
    .orderBy("number", "desc")
    .execute()
  const state = reportState(steps)
  const template = await templateNamed(tx, report)
  return { ...report, template, state, isOpen: isOpen(state), steps }
}

export async function answersOf(tx: Tx, reportId: string): Promise<Map<string, KeptAnswer>> {
  const rows = await tx
    .selectFrom("reportAnswer")
    .select(["question", "answer", "version"])
    .where("reportId", "=", reportId)
    .execute()
  return new Map(
    rows.map(({ question, answer, version }) => [question, { answer: answer as Answer, version }]),
  )
}

export function claimsOf(tx: Tx, reportId: string) {
  return tx
    .selectFrom("reportClaim")
    .select([
      "id",
      "question",
      "extent",
      "textEn",
      "textFr",
      "contributorsEn",
      "contributorsFr",
      "position",
      "version",
    ])
    .where("reportId", "=", reportId)
    .orderBy("position")
    .execute()
}

export type KeptClaim = Awaited<ReturnType<typeof claimsOf>>[number]

/** One claim of one report; another report's, or another partnership's, is not found. */
export async function claimOf(tx: Tx, reportId: string, id: string): Promise<KeptClaim> {
  const claims = await claimsOf(tx, reportId)
  const claim = claims.find((each) => each.id === id)
  if (!claim) throw new NotFound()
  return claim
}

/** What the answers of a report quote, in the order it was quoted, by question. */
export async function quotesOf(tx: Tx, reportId: string) {
  const rows = await tx
    .selectFrom("reportQuote")
    .select(["id", "question", "nodeId", "titleEn", "titleFr", "sourceEn", "sourceFr"])
    .where("reportId", "=", reportId)
    .orderBy("quotedAt")
    .orderBy("id")
    .execute()
  return Map.groupBy(rows, ({ question }) => question)
}

export type KeptQuote = NonNullable<ReturnType<Awaited<ReturnType<typeof quotesOf>>["get"]>>[number]

/** What was frozen, oldest first: one for each time the report was submitted. */
export function snapshotsOf(tx: Tx, reportId: string) {
  return tx
    .selectFrom("reportSnapshot as snapshot")
    .innerJoin("reportStep as step", (join) =>
      join
        .onRef("step.partnershipId", "=", "snapshot.partnershipId")
        .onRef("step.snapshotId", "=", "snapshot.id"),
    )
    .select(["snapshot.id", "snapshot.snapshot as text", "snapshot.sha256", "snapshot.takenAt"])
    .where("snapshot.reportId", "=", reportId)
    .where("step.reportId", "=", reportId)
    .orderBy("step.number")
    .execute()
}

/** Every report that was begun: the newest year first, in it the annual report, then in the order they were begun. */
export async function reportsBegun(tx: Tx): Promise<Required<WhichReport>[]> {
  const found = await tx
    .selectFrom("report")
    .select(["fiscalYear", "templateKey as template"])
    .orderBy("fiscalYear", "desc")
    .orderBy("startedAt")
    .orderBy("id")
    .execute()
  const isOther = ({ template }: { template: string }) => Number(template !== annualKey)
  return found.toSorted((one, other) => other.fiscalYear - one.fiscalYear || isOther(one) - isOther(other))
}
