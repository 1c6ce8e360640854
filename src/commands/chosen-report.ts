import { reportsBegun, templatesFor } from "#reports"
import type { ReportTemplate, WhichReport } from "#reports"
import type { Tx } from "#platform/database"
import { CommandFault } from "./command-fault.ts"
import type { Asked } from "./command.ts"
import { words } from "./words/index.ts"

/** The report named by `--template KEY` among those begun for the year; without the option, the annual one. */
export async function chosenReport(
  tx: Tx,
  { fiscalYear, options }: { fiscalYear: number; options: Asked["options"] },
): Promise<WhichReport> {
  const asked = options["template"]
  if (asked === undefined) return { fiscalYear }
  const known = (await reportsBegun(tx))
    .filter((report) => report.fiscalYear === fiscalYear)
    .map(({ template }) => template)
  const template = known.find((key) => key === asked)
  if (template === undefined)
    throw new CommandFault(
      words.message("no-such-report", { asked: String(asked), known: known.join(", "), count: known.length }),
    )
  return { fiscalYear, template }
}

/** The newest version of a form that a report of the year may be begun on. */
export async function chosenForm(
  tx: Tx,
  { fiscalYear, key }: { fiscalYear: number; key: string | undefined },
): Promise<ReportTemplate> {
  const templates = await templatesFor(tx, fiscalYear)
  const form = templates.find((template) => template.key === key)
  if (form) return form
  const known = templates.map((template) => template.key).join(", ")
  throw new CommandFault(words.message("report-form-usage", { known }))
}
