import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict, NotFound } from "#platform/refusals"
import { fiscalYearLabel } from "#partnerships"
import { acceptedUpdates } from "../reads/accepted-updates.ts"
import { questionOf } from "../rules/template-of.ts"
import type { WhichReport } from "../rules/which-report.ts"
import { sourceOf } from "../reads/source-of.ts"
import { reportToWrite } from "./write-report.ts"

declare module "#platform/acts" {
  interface Acts {
    "reports.quoted": { year: string; activity: string; activityFr: string }
    "reports.quote-removed": { year: string }
  }
}

export type UpdateQuote = WhichReport & {
  question: string
  /** The update in the chain. */
  updateId: string
}

/** Notes that an answer stands on what a partner reported: its source is listed with the answer. */
export async function quoteUpdate(tx: Tx, actor: Actor, quote: UpdateQuote): Promise<void> {
  const { question, updateId, ...which } = quote
  const report = await reportToWrite(tx, actor, which)
  if (questionOf(report.template, question)?.kind !== "narrative") throw new NotFound()
  const update = (await acceptedUpdates(tx, which.fiscalYear)).find(({ id }) => id === updateId)
  if (!update) throw new NotFound()
  const source = sourceOf(update, actor.timeZone)
  await tx
    .insertInto("reportQuote")
    .values({
      partnershipId: actor.partnershipId,
      reportId: report.id,
      question,
      nodeId: updateId,
      titleEn: update.activity.en,
      titleFr: update.activity.fr,
      sourceEn: source.en,
      sourceFr: source.fr,
      quotedAt: actor.at,
    })
    .onConflict((known) => known.columns(["partnershipId", "reportId", "question", "nodeId"]).doNothing())
    .execute()
  await record(tx, actor, {
    kind: "reports.quoted",
    subject: { kind: "report", id: report.id },
    details: {
      year: fiscalYearLabel(which.fiscalYear),
      activity: update.activity.en,
      activityFr: update.activity.fr,
    },
  })
}

/** Takes a source off the list of an answer; the answer's words stay as they are. */
export async function removeQuote(
  tx: Tx,
  actor: Actor,
  { id, ...which }: WhichReport & { id: string },
): Promise<void> {
  const report = await reportToWrite(tx, actor, which)
  const gone = await tx
    .deleteFrom("reportQuote")
    .where("reportId", "=", report.id)
    .where("id", "=", id)
    .returning("id")
    .executeTakeFirst()
  if (!gone) throw new Conflict({ key: "web.changed-meanwhile" })
  await record(tx, actor, {
    kind: "reports.quote-removed",
    subject: { kind: "report", id: report.id },
    details: { year: fiscalYearLabel(which.fiscalYear) },
  })
}
