import { CommandFault } from "./command-fault.ts"
import type { Command } from "./command.ts"
import { openServices } from "./open-services.ts"
import { words } from "./words/index.ts"

export const migrateCommand: Command = {
  name: "migrate",
  run: async ({ settings, say, print }) => {
    if (settings.databaseUrl && !settings.ownerDatabaseUrl)
      throw new CommandFault(words.message("owner-needed"))
    const opened = await openServices({ settings, progress: (message) => print(say(message)) })
    await opened.close()
    return { json: { ok: true }, summary: say(words.message("up-to-date")) }
  },
}
