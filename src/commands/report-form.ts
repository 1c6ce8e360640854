import { writeFile } from "node:fs/promises"
import { fiscalYearOf } from "#partnerships"
import { today } from "#platform/clock"
import { templateText } from "#reports"
import { chosenForm } from "./chosen-report.ts"
import { chosenPartnership } from "./chosen-partnership.ts"
import { chosenYear } from "./chosen-year.ts"
import type { Command } from "./command.ts"
import { openServices } from "./open-services.ts"
import { words } from "./words/index.ts"

/** `report form KEY [--year 2026] [--out FILE]`: prints a report form as JSON, as its page gives it, or writes it to a file. */
export const reportForm: Command = {
  name: "report form",
  run: async ({ settings, say, print, words: [key], options }) => {
    const opened = await openServices({ settings, progress: (message) => print(say(message)) })
    try {
      const { id, timeZone } = await chosenPartnership(opened, options)
      const fiscalYear =
        options["year"] === undefined ? fiscalYearOf(today(opened.clock, timeZone)) : chosenYear(options)
      const form = await opened.database.read(id, (tx) => chosenForm(tx, { fiscalYear, key }))
      const text = templateText(form)
      if (typeof options["out"] !== "string")
        return { json: JSON.parse(text) as Record<string, unknown>, summary: text.trimEnd() }
      await writeFile(options["out"], text)
      const written = { file: options["out"], form: form.key, version: form.version }
      return { json: written, summary: say(words.message("form-written", written)) }
    } finally {
      await opened.close()
    }
  },
}
