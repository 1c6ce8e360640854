import type { Command } from "./command.ts"
import { openServices } from "./open-services.ts"
import type { Opened } from "./open-services.ts"
import { words } from "./words/index.ts"
import { createPartnership } from "#partnerships"
import { personWithEmail } from "#identity"

export const sample: Command = {
  name: "sample",
  run: async ({ settings, say, print }) => {
    const opened = await openServices({ settings, progress: (message) => print(say(message)) })
    await makeSample(opened).finally(() => opened.close())
    return { json: { partnership: "two-rivers" }, summary: say(words.message("sample-made")) }
  },
}

export async function makeSample(opened: Opened): Promise<void> {
  const { database, clock, settings } = opened
  const email = settings.operatorEmail
  const coordinatorId = await database.outside((tx) =>
    personWithEmail(tx, { email, name: "operator", locale: "en", at: clock.now() }),
  )
  await createPartnership(opened, {
    slug: "two-rivers",
    nameEn: "Two Rivers",
    nameFr: "Deux-Rivières",
    standing: "sample",
    coordinatorId,
  })
}
