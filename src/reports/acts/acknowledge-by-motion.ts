import { bodyOf } from "#councils"
import type { Carried, Meaning } from "#motions"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { titleOfReport } from "../rules/title-of-report.ts"
import { reportOf, reportsBegun } from "../reads/queries.ts"
import type { KeptReport } from "../reads/queries.ts"
import { digestOf, isSignedOff, signOffsOf } from "../reads/sign-offs.ts"
import { reportName } from "../rules/which-report.ts"
import { words } from "../words/index.ts"
import { writeAcknowledged } from "./sign-off-report.ts"
import { reportAlone } from "./write-report.ts"

/**
 * What carrying a motion about a report means: the council acknowledges it as it stood when the vote was opened. It may be
 * written on meanwhile, and then it is told that it was changed since.
 */
export const reportMeaning: Meaning = {
  choices: async (tx, { locale, bodyId }) => {
    if ((await bodyOf(tx, bodyId))?.kind !== "council") return []
    const choices: { value: string; label: string }[] = []
    for (const report of await reportsToFunders(tx))
      if (!(await isAcknowledged(tx, report)))
        choices.push({ value: report.id, label: titleOfReport(locale, report) })
    return choices
  },
  digest: async (tx, aboutId) => {
    const report = await reportById(tx, aboutId)
    return report ? digestOf(tx, report) : null
  },
  carried: acknowledgeByMotion,
  shown: async (tx, { locale, aboutId, motionId }) => {
    const report = await reportById(tx, aboutId)
    if (!report) return undefined
    const which = { fiscalYear: report.fiscalYear, template: report.templateKey }
    return {
      label: titleOfReport(locale, report),
      path: `/reports/${reportName(which)}/sign-off`,
      isDone: (await signOffsOf(tx, report.id)).some((fact) => fact.motionId === motionId),
      whyNot: words(locale)("not-acknowledged-why"),
    }
  },
}

async function acknowledgeByMotion(tx: Tx, actor: Actor, carried: Carried): Promise<void> {
  const { aboutId, motionId, on, digest } = carried
  const known = await reportById(tx, aboutId)
  if (!known || digest === null) return
  const report = await reportAlone(tx, { fiscalYear: known.fiscalYear, template: known.templateKey })
  await writeAcknowledged(tx, actor, { report, sha256: digest, on, by: { motionId } })
}

async function isAcknowledged(tx: Tx, report: KeptReport): Promise<boolean> {
  const last = (await signOffsOf(tx, report.id)).find(({ kind }) => kind === "acknowledged")
  return last !== undefined && last.sha256 === (await digestOf(tx, report))
}

/** The newest years first; the council is not asked about what is long past. */
async function reportsToFunders(tx: Tx): Promise<KeptReport[]> {
  const reports: KeptReport[] = []
  for (const which of (await reportsBegun(tx)).slice(0, 6)) reports.push(await reportOf(tx, which))
  return reports.filter(isSignedOff)
}

async function reportById(tx: Tx, id: string): Promise<KeptReport | undefined> {
  const found = await tx
    .selectFrom("report")
    .select(["fiscalYear", "templateKey as template"])
    .where("id", "=", id)
    .executeTakeFirst()
  return found && reportOf(tx, found)
}
