import { confirmOrganizations, previewOrganizations, rosterPreview, shownRoster } from "#organizations"
import type { Command } from "./command.ts"
import { runImport } from "./run-import.ts"
import { sentFile } from "./sent-file.ts"

/** `import organizations FILE`: shows what a roster would do; with `--yes`, imports it. */
export const importOrganizations: Command = {
  name: "import organizations",
  run: async (asked) =>
    runImport(asked, {
      sent: await sentFile(asked.words[0], "import-usage"),
      look: rosterPreview,
      preview: previewOrganizations,
      confirm: confirmOrganizations,
      shown: shownRoster,
    }),
}
