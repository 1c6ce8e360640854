import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict, Invalid } from "#platform/refusals"
import type { Problem } from "#platform/refusals"
import { fiscalYearLabel } from "#partnerships"
import { access } from "../access.ts"
import type { KeptReport } from "../reads/queries.ts"
import { digestOf, isSignedOff } from "../reads/sign-offs.ts"
import type { WhichReport } from "../rules/which-report.ts"
import { words } from "../words/index.ts"
import { reportAlone } from "./write-report.ts"

declare module "#platform/acts" {
  interface Acts {
    "reports.acknowledged": { year: string; on: string }
    "reports.signed": { year: string; on: string; who: string }
  }
}

/** Notes that the council acknowledged the report as it stands, outside Entente: when, and where that can be read. */
export async function noteAcknowledged(
  tx: Tx,
  actor: Actor,
  { on, where, ...which }: WhichReport & { on: string; where: string },
): Promise<void> {
  const report = await reportToSignOff(tx, actor, which)
  const problems = [...dayProblems(actor, "acknowledgedOn", on), ...blank("where", where, "where-needed")]
  if (problems.length > 0) throw new Invalid(problems)
  const sha256 = await digestOf(tx, report)
  await writeAcknowledged(tx, actor, { report, sha256, on, by: { decidedWhere: where.trim() } })
}

export type Signing = WhichReport & {
  on: string
  signer: string
  titleEn: string
  titleFr: string
  statementEn: string
  statementFr: string
}

/** Notes who signed the report for the lead organisation, as it stands. Refused once it is with the funder. */
export async function signReport(tx: Tx, actor: Actor, signing: Signing): Promise<void> {
  const { on, signer, titleEn, titleFr, statementEn, statementFr, ...which } = signing
  const report = await reportToSignOff(tx, actor, which)
  if (!report.isOpen) throw new Conflict(words.message("frozen"))
  const said = { titleEn, titleFr, statementEn, statementFr }
  const problems = [
    ...dayProblems(actor, "signedOn", on),
    ...blank("signer", signer, "signer-needed"),
    ...Object.entries(said).flatMap(([field, text]) => blank(field, text, "both-languages-needed")),
  ]
  if (problems.length > 0) throw new Invalid(problems)
  await tx
    .insertInto("reportSignOff")
    .values({
      ...factOf(actor, report),
      kind: "signed",
      sha256: await digestOf(tx, report),
      onDay: on,
      signer: signer.trim(),
      ...said,
    })
    .execute()
  await record(tx, actor, {
    kind: "reports.signed",
    subject: { kind: "report", id: report.id },
    details: { year: fiscalYearLabel(report.fiscalYear), on, who: signer.trim() },
  })
}

type Written = {
  report: KeptReport
  sha256: string
  on: string
  by: { motionId: string } | { decidedWhere: string }
}

/** Writes the fact, by a motion that was carried or as somebody noted it. */
export async function writeAcknowledged(
  tx: Tx,
  actor: Actor,
  { report, sha256, on, by }: Written,
): Promise<void> {
  await tx
    .insertInto("reportSignOff")
    .values({ ...factOf(actor, report), kind: "acknowledged", sha256, onDay: on, ...by })
    .execute()
  await record(tx, actor, {
    kind: "reports.acknowledged",
    subject: { kind: "report", id: report.id },
    details: { year: fiscalYearLabel(report.fiscalYear), on },
  })
}

async function reportToSignOff(tx: Tx, actor: Actor, which: WhichReport): Promise<KeptReport> {
  access.check(actor, "sign off", "report")
  const report = await reportAlone(tx, which)
  if (!isSignedOff(report)) throw new Conflict(words.message("not-signed-off"))
  return report
}

function factOf(actor: Actor, report: KeptReport) {
  return {
    partnershipId: actor.partnershipId,
    reportId: report.id,
    afterStep: report.steps[0]?.number ?? 0,
    at: actor.at,
    notedBy: actor.kind === "person" ? actor.id : null,
  }
}

function dayProblems(actor: Actor, field: string, on: string): Problem[] {
  return on > actor.today ? [{ field, reason: words.message("day-later") }] : []
}

function blank(
  field: string,
  text: string,
  key: "where-needed" | "signer-needed" | "both-languages-needed",
): Problem[] {
  return text.trim() === "" ? [{ field, reason: words.message(key) }] : []
}
