import { personWithEmail } from "#identity"
import { keyFor } from "#platform/settings"
import { makeSample, makeSampleDesk } from "#sample"
import type { Command } from "./command.ts"
import { openServices } from "./open-services.ts"
import type { Opened } from "./open-services.ts"
import { words } from "./words/index.ts"

/** Makes the sample partnership, which the operator coordinates. */
export const sample: Command = {
  name: "sample",
  run: async ({ settings, say, print }) => {
    const opened = await openServices({ settings, progress: (message) => print(say(message)) })
    try {
      const id = await makeOperatorsSample(opened)
      return { json: { partnership: "two-rivers", id }, summary: say(words.message("sample-made")) }
    } finally {
      await opened.close()
    }
  },
}

export async function makeOperatorsSample(opened: Opened): Promise<string> {
  const { database, clock, files, settings, secret } = opened
  const email = settings.operatorEmail
  const operatorId = await database.outside((tx) =>
    personWithEmail(tx, { email, name: email.split("@")[0] ?? email, locale: "en", at: clock.now() }),
  )
  const linkKey = keyFor(secret, "personal-links")
  const id = await makeSample({ database, clock, files, operatorId, linkKey })
  await makeSampleDesk(opened, { id, coordinatorId: operatorId })
  return id
}
