import { fiscalYearEnd } from "#partnerships"
import type { Tx } from "#platform/database"
import { isFor } from "../rules/template-of.ts"
import { reportDigest } from "../rules/report-digest.ts"
import type { SignOff } from "../rules/sign-off.ts"
import { thaw } from "../rules/snapshot.ts"
import { assembleReport } from "./assemble.ts"
import { snapshotsOf } from "./queries.ts"
import type { KeptReport } from "./queries.ts"

/** Every acknowledgement and signature of a report, newest first, with the motion where there was one. */
export function signOffsOf(tx: Tx, reportId: string) {
  return tx
    .selectFrom("reportSignOff as fact")
    .leftJoin("motion", (join) =>
      join.onRef("motion.partnershipId", "=", "fact.partnershipId").onRef("motion.id", "=", "fact.motionId"),
    )
    .select([
      "fact.id",
      "fact.kind",
      "fact.sha256",
      "fact.onDay",
      "fact.afterStep",
      "fact.motionId",
      "motion.textEn as motionEn",
      "motion.textFr as motionFr",
      "fact.decidedWhere",
      "fact.signer",
      "fact.titleEn",
      "fact.titleFr",
      "fact.statementEn",
      "fact.statementFr",
      "fact.at",
      "fact.notedBy",
    ])
    .where("fact.reportId", "=", reportId)
    .orderBy("fact.at", "desc")
    .orderBy("fact.id", "desc")
    .execute()
}

export type KeptSignOff = Awaited<ReturnType<typeof signOffsOf>>[number]

/** Only a report to the funder is acknowledged and signed; a summary, or one for everybody, is not. */
export function isSignedOff({ template }: Pick<KeptReport, "template">): boolean {
  return isFor(template, "funder")
}

/**
 * Of what a report says now: as it was submitted or, while it is open, with the whole year counted, so that no day of the
 * year makes another.
 */
export async function digestOf(tx: Tx, report: KeptReport): Promise<string> {
  if (report.isOpen)
    return reportDigest(await assembleReport(tx, report, fiscalYearEnd(report.fiscalYear).toString()))
  const content = thaw((await snapshotsOf(tx, report.id)).at(-1)!.text)
  return content.signOff?.sha256 ?? reportDigest(content)
}

/** Who stands behind a report as it is now. A signature is for one submission: after a return it is signed again. */
export async function signOffNow(tx: Tx, report: KeptReport): Promise<SignOff> {
  const facts = await signOffsOf(tx, report.id)
  const sha256 = await digestOf(tx, report)
  const acknowledged = facts.find(({ kind }) => kind === "acknowledged")
  const submission = report.steps.find(({ step }) => step === "submitted")?.number ?? 0
  const signed = facts.find(
    ({ kind, afterStep }) => kind === "signed" && (!report.isOpen || afterStep >= submission),
  )
  return {
    sha256,
    acknowledged: acknowledged
      ? {
          on: acknowledged.onDay,
          motion:
            acknowledged.motionEn === null
              ? null
              : { en: acknowledged.motionEn, fr: acknowledged.motionFr ?? acknowledged.motionEn },
          where: acknowledged.decidedWhere,
          isSame: acknowledged.sha256 === sha256,
        }
      : null,
    signed: signed
      ? {
          on: signed.onDay,
          name: signed.signer,
          title: { en: signed.titleEn, fr: signed.titleFr },
          statement: { en: signed.statementEn, fr: signed.statementFr },
          isSame: signed.sha256 === sha256,
        }
      : null,
    without: "",
  }
}
