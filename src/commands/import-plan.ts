import { confirmPlan, planPreview, previewPlan, shownPlan } from "#plans"
import { chosenYear } from "./chosen-year.ts"
import type { Command } from "./command.ts"
import { runImport } from "./run-import.ts"
import { sentFile } from "./sent-file.ts"

/** `import plan FILE --year 2026`: shows what a plan's workbook would do; with `--yes`, imports it. */
export const importPlan: Command = {
  name: "import plan",
  run: async (asked) => {
    const { locale } = asked
    const sent = await sentFile(asked.words[0], "import-plan-usage")
    const fiscalYear = chosenYear(asked.options)
    return runImport(asked, {
      sent,
      look: (tx, workbook) => planPreview(tx, { workbook, fiscalYear, locale }),
      preview: (tx, actor, { upload }) => previewPlan(tx, actor, { upload, fiscalYear, locale }),
      confirm: confirmPlan,
      shown: shownPlan,
    })
  },
}
