import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict, Invalid, NotFound } from "#platform/refusals"
import { assembleReport } from "../reads/assemble.ts"
import { overriddenIn, partsOf } from "../rules/override.ts"
import type { WhichReport } from "../rules/which-report.ts"
import { words } from "../words/index.ts"
import { reportToWrite } from "./write-report.ts"

declare module "#platform/acts" {
  interface Acts {
    "reports.figure-overridden": { figure: string; figureFr: string; reason: string }
    "reports.override-withdrawn": { figure: string; figureFr: string }
  }
}

export type FigureOverride = WhichReport & { question: string; part: string; value: number; reason: string }

/**
 * Corrects a computed number by hand, with the reason; both numbers are told from then on. What is hidden to protect
 * people cannot be corrected: that would tell it.
 */
export async function overrideFigure(tx: Tx, actor: Actor, override: FigureOverride): Promise<void> {
  const { question, part, value, ...which } = override
  const report = await reportToWrite(tx, actor, which)
  const reason = override.reason.trim()
  const draft = await assembleReport(tx, report, actor.today)
  const figure = draft.sections.flatMap(({ answers }) => answers).find(({ key }) => key === question)
  if (figure?.kind !== "figure") throw new NotFound()
  const found = partsOf(figure).find((each) => each.part === part)
  if (!found) throw new NotFound()
  if (reason === "") throw new Invalid([{ field: "reason", reason: words.message("override-reason-needed") }])
  if (!Number.isFinite(value) || value < 0 || value > 1e12)
    throw new Invalid([{ field: "value", reason: words.message("override-number-odd") }])
  if (found.value.state === "suppressed")
    throw new Invalid([{ field: "part", reason: words.message("override-suppressed") }])
  await endOverride(tx, actor, { reportId: report.id, question, part })
  await tx
    .insertInto("reportOverride")
    .values({
      partnershipId: actor.partnershipId,
      reportId: report.id,
      question,
      part,
      value,
      reason,
      madeAt: actor.at,
      madeBy: actor.kind === "person" ? actor.id : null,
    })
    .execute()
  await record(tx, actor, {
    kind: "reports.figure-overridden",
    subject: { kind: "report", id: report.id },
    details: { figure: found.label.en, figureFr: found.label.fr, reason },
  })
}

/** Lets the computed number stand again. */
export async function withdrawOverride(
  tx: Tx,
  actor: Actor,
  { question, part, ...which }: WhichReport & { question: string; part: string },
): Promise<void> {
  const report = await reportToWrite(tx, actor, which)
  const draft = await assembleReport(tx, report, actor.today)
  const figure = draft.sections.flatMap(({ answers }) => answers).find(({ key }) => key === question)
  const found =
    figure?.kind === "figure" ? overriddenIn(figure).find((each) => each.part === part) : undefined
  const label = found?.label ?? { en: question, fr: question }
  const isEnded = await endOverride(tx, actor, { reportId: report.id, question, part })
  if (!isEnded) throw new Conflict({ key: "web.changed-meanwhile" })
  await record(tx, actor, {
    kind: "reports.override-withdrawn",
    subject: { kind: "report", id: report.id },
    details: { figure: label.en, figureFr: label.fr },
  })
}

async function endOverride(
  tx: Tx,
  actor: Actor,
  { reportId, question, part }: { reportId: string; question: string; part: string },
): Promise<boolean> {
  const ended = await tx
    .updateTable("reportOverride")
    .set({ withdrawnAt: actor.at, withdrawnBy: actor.kind === "person" ? actor.id : null })
    .where("reportId", "=", reportId)
    .where("question", "=", question)
    .where("part", "=", part)
    .where("withdrawnAt", "is", null)
    .returning("id")
    .execute()
  return ended.length > 0
}
