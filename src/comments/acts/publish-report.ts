import { addDocument } from "#evidence"
import type { Strength } from "#evidence"
import { communityPlanOf, takeStep, versionOf, versionOfNow } from "#strategy"
import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import type { NewFile } from "#platform/files"
import { Conflict, NotFound } from "#platform/refusals"
import { access } from "../access.ts"
import { commentPeriodOf, planTitles } from "../reads/periods.ts"
import type { CommentPeriod } from "../reads/periods.ts"
import { publishedReport, reportNow } from "../reads/reports.ts"
import { isConsulted } from "../rules/is-consulted.ts"
import { periodState } from "../rules/period-state.ts"
import { digestOf } from "../rules/report-content.ts"
import type { ReportContent } from "../rules/report-content.ts"
import { words } from "../words/index.ts"
import "../tables.ts"

declare module "#platform/acts" {
  interface Acts {
    "comments.report-published": { title: string; titleFr: string; number: number }
  }
}

/**
 * Publishes "What you said, what changed" of a period that is over, in which no comment waits and every one that is
 * shown has its answer. What the plan says by then is kept as a version.
 */
export async function publishReport(tx: Tx, actor: Actor, { id }: { id: string }): Promise<void> {
  access.check(actor, "change", "comment-period")
  await tx.selectFrom("commentPeriod").select("id").where("id", "=", id).forUpdate().execute()
  const period = await commentPeriodOf(tx, id)
  if (!period) throw new NotFound()
  mustBeReady(period, actor.today)
  const { communityPlanId } = period
  const { id: toVersionId } = await versionOfNow(tx, actor, { communityPlanId, note: "" })
  const became = await versionOf(tx, toVersionId)
  const content = await reportNow(tx, period, became!.number)
  mustBeTrue(content)
  const kept = JSON.stringify(content)
  const number = (period.reportNumber ?? 0) + 1
  await tx
    .insertInto("commentReport")
    .values({
      partnershipId: actor.partnershipId,
      periodId: id,
      number,
      toVersionId,
      content: kept,
      sha256: digestOf(kept),
      publishedOn: actor.today,
      publishedAt: actor.at,
    })
    .execute()
  await record(tx, actor, {
    kind: "comments.report-published",
    subject: { kind: "comment-period", id },
    details: { ...planTitles(period), number },
  })
}

function mustBeReady(period: CommentPeriod, today: string): void {
  const { waiting, unanswered } = period
  if (periodState(period, today) !== "closed") throw new Conflict(words.message("not-over-yet"))
  if (waiting > 0) throw new Conflict(words.message("still-waiting", { count: waiting }))
  if (unanswered > 0) throw new Conflict(words.message("still-unanswered", { count: unanswered }))
}

/** Nothing is said to have been changed that says what it said. */
function mustBeTrue({ answers, changes }: ReportContent): void {
  const changed = new Set(changes.map(({ key }) => key))
  const untrue = answers.filter((answer) => answer.changed.some((key) => !changed.has(key)))
  if (untrue.length > 0) throw new Conflict(words.message("nothing-changed-there", { count: untrue.length }))
}

/** Records of the plan that it was consulted on, on the last day of the period and on the version people commented on. */
export async function recordConsulted(tx: Tx, actor: Actor, { id }: { id: string }): Promise<void> {
  access.check(actor, "change", "comment-period")
  const period = await commentPeriodOf(tx, id)
  if (!period) throw new NotFound()
  if (period.reportNumber === null) throw new Conflict(words.message("not-reported-yet"))
  const { communityPlanId, versionId, closesOn: onDay } = period
  const plan = await communityPlanOf(tx, communityPlanId)
  if (plan && isConsulted(plan, versionId)) throw new Conflict(words.message("consulted-already"))
  await takeStep(tx, actor, { communityPlanId, kind: "consulted", onDay, versionId })
}

type Kept = { id: string; strength: Strength; file: NewFile }

/** Puts the published report among the evidence, as a document that needs and priorities may stand on. @returns its id */
export async function keepAsEvidence(tx: Tx, actor: Actor, { id, strength, file }: Kept): Promise<string> {
  access.check(actor, "change", "comment-period")
  await tx.selectFrom("commentPeriod").select("id").where("id", "=", id).forUpdate().execute()
  const period = await commentPeriodOf(tx, id)
  const report = await publishedReport(tx, id)
  if (!period) throw new NotFound()
  if (!report) throw new Conflict(words.message("not-reported-yet"))
  if (period.reportDocumentId) throw new Conflict(words.message("evidence-already"))
  const { title: plan, titleFr: planFr } = planTitles(period)
  const documentId = await addDocument(tx, actor, {
    titleEn: words("en")("evidence-title", { plan }),
    titleFr: words("fr")("evidence-title", { plan: planFr }),
    strength,
    dated: report.publishedOn,
    file,
  })
  const { partnershipId } = actor
  const { number } = report
  await tx
    .insertInto("commentReportDocument")
    .values({ partnershipId, periodId: id, number, documentId })
    .execute()
  return documentId
}
