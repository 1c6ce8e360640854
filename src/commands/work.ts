import { CommandFault } from "./command-fault.ts"
import type { Command } from "./command.ts"
import { jobDefinitions } from "./job-definitions.ts"
import { openServices } from "./open-services.ts"
import { databaseGivenUp, stopAsked } from "./stop-asked.ts"
import { words } from "./words/index.ts"

/** Works on jobs only, beside as many web processes as there are. */
export const work: Command = {
  name: "work",
  run: async ({ settings, say, print }) => {
    const stop = stopAsked()
    const opened = await openServices({ settings, progress: (message) => print(say(message)) })
    await opened.jobs.work(jobDefinitions(opened))
    print(say(words.message("working")))
    const givenUp = await Promise.race([stop, databaseGivenUp(opened)])
    await opened.close()
    if (givenUp) throw new CommandFault(givenUp)
    return {}
  },
}
