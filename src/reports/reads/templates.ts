import { fiscalYearEnd } from "#partnerships"
import { provinceOfBound } from "#partnerships"
import type { Tx } from "#platform/database"
import { topLevel } from "#strategy"
import { asksOwnWords, inOwnWords } from "../rules/own-words.ts"
import {
  isForRegion,
  isForYear,
  newestOfEach,
  shippedTemplate,
  shippedTemplates,
} from "../rules/template-of.ts"
import type { TemplateNamed } from "../rules/template-of.ts"
import { templateFaults } from "../rules/template-faults.ts"
import type { ReportTemplate } from "../rules/template.ts"
import "../tables.ts"

/** A form of the partnership's own, one version of it. */
export type OwnTemplate = {
  id: string
  /** Counts its changes. */
  revision: number
  /** How many reports are on it: with one, it stays as it is. */
  reports: number
  changedAt: Date
  /** When it was offered to the members of a network; from then on it stays as it is. */
  offeredAt: Date | null
  /** The network it is a copy of; it stays as the network wrote it. */
  takenFrom: string | null
  template: ReportTemplate
}

/** The forms a report of a year may be begun on: of each the newest version that is whole, the shipped ones first. */
export async function templatesFor(tx: Tx, fiscalYear: number): Promise<ReportTemplate[]> {
  const own = (await ownTemplates(tx)).map(({ template }) => template)
  const province = await provinceOfBound(tx)
  const whole = [...shippedTemplates, ...own.filter((template) => templateFaults(template).length === 0)]
  return newestOfEach(
    whole.filter((template) => isForYear(template, fiscalYear) && isForRegion(template, province)),
  )
}

/** The form a report names, in the partnership's words on the last day of the year. One that nobody here holds was made by a newer program, and must not be guessed at. */
export async function templateNamed(
  tx: Tx,
  named: TemplateNamed & { fiscalYear: number },
): Promise<ReportTemplate> {
  const template = await templateAsWritten(tx, named)
  const on = fiscalYearEnd(named.fiscalYear).toString()
  return asksOwnWords(template) ? inOwnWords(template, await topLevel(tx, on)) : template
}

async function templateAsWritten(tx: Tx, named: TemplateNamed): Promise<ReportTemplate> {
  const { templateKey, templateVersion } = named
  const shipped = shippedTemplate(named)
  if (shipped) return shipped
  const [own] = await found(tx)
    .where("template.key", "=", templateKey)
    .where("template.version", "=", templateVersion)
    .execute()
  if (!own) throw new Error(`No report template ${templateKey} ${templateVersion}`)
  return own.template as ReportTemplate
}

/** The partnership's own forms, by key, the oldest version first. */
export async function ownTemplates(tx: Tx): Promise<OwnTemplate[]> {
  const rows = await found(tx).orderBy("template.key").orderBy("template.madeAt").execute()
  return rows.map((row) => ({ ...row, template: row.template as ReportTemplate }))
}

export async function ownTemplate(tx: Tx, id: string): Promise<OwnTemplate | undefined> {
  const [row] = await found(tx).where("template.id", "=", id).execute()
  return row && { ...row, template: row.template as ReportTemplate }
}

/** The same, alone until the transaction ends: a report cannot be begun on it while it is being changed. */
export async function ownTemplateAlone(tx: Tx, id: string): Promise<OwnTemplate | undefined> {
  await tx.selectFrom("reportTemplate").select("id").where("id", "=", id).forUpdate().execute()
  return ownTemplate(tx, id)
}

function found(tx: Tx) {
  return tx
    .selectFrom("reportTemplate as template")
    .select(["template.id", "template.revision", "template.template", "template.changedAt"])
    .select(["template.offeredAt", "template.takenFrom"])
    .select((row) =>
      row
        .selectFrom("report")
        .select(row.fn.countAll<number>().as("count"))
        .whereRef("report.partnershipId", "=", "template.partnershipId")
        .whereRef("report.templateKey", "=", "template.key")
        .whereRef("report.templateVersion", "=", "template.version")
        .as("reports"),
    )
    .$narrowType<{ reports: number }>()
}
