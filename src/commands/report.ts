import { createHash } from "node:crypto"
import { writeFile } from "node:fs/promises"
import { today } from "#platform/clock"
import { isLocale } from "#platform/words"
import { reportFile, reportFormats } from "#reports"
import type { ReportFormat } from "#reports"
import { chosenPartnership } from "./chosen-partnership.ts"
import { chosenReport } from "./chosen-report.ts"
import { chosenYear } from "./chosen-year.ts"
import { CommandFault } from "./command-fault.ts"
import type { Command } from "./command.ts"
import { openServices } from "./open-services.ts"
import { words } from "./words/index.ts"

/**
 * `report --year 2026 --locale en|fr --format html|docx|pdf|xlsx|json --out FILE`: writes a year's report to a file. A draft
 * while it is not submitted, the snapshot afterwards. With `--template KEY` the one on another form than the annual one.
 */
export const report: Command = {
  name: "report",
  run: async ({ settings, locale: spoken, say, print, options }) => {
    const fiscalYear = chosenYear(options)
    const format = formatIn(options["format"] ?? "pdf")
    const locale = options["locale"] ?? spoken
    if (typeof locale !== "string" || !isLocale(locale)) throw new CommandFault(words.message("report-usage"))
    const opened = await openServices({ settings, progress: (message) => print(say(message)) })
    try {
      const { id, timeZone } = await chosenPartnership(opened, options)
      const day = today(opened.clock, timeZone)
      const which = await opened.database.read(id, (tx) => chosenReport(tx, { fiscalYear, options }))
      const drawn = await reportFile(opened.database, id, { ...which, locale, format, today: day })
      const { content, draft } = drawn
      const file = typeof options["out"] === "string" ? options["out"] : drawn.name
      await writeFile(file, content)
      const bytes = content.byteLength
      const sha256 = createHash("sha256").update(content).digest("hex")
      const written = draft ? "draft-written" : "report-written"
      return {
        json: { file, bytes, draft, sha256 },
        summary: say(words.message(written, { file, bytes, sha256 })),
      }
    } finally {
      await opened.close()
    }
  },
}

function formatIn(asked: string | boolean): ReportFormat {
  const format = reportFormats.find((known) => known === asked)
  if (!format) throw new CommandFault(words.message("report-usage"))
  return format
}
