import { personWithEmail } from "#identity"
import { createPartnership } from "#partnerships"
import { CommandFault } from "./command-fault.ts"
import type { Command } from "./command.ts"
import { openServices } from "./open-services.ts"
import { words } from "./words/index.ts"

/** `partnership create SLUG --name-en TEXT --name-fr TEXT`: coordinated by the operator, or by `--coordinator EMAIL`. */
export const createPartnershipCommand: Command = {
  name: "partnership create",
  run: async ({ settings, say, print, words: [slug], options }) => {
    const nameEn = options["name-en"]
    const nameFr = options["name-fr"]
    if (!slug || typeof nameEn !== "string" || typeof nameFr !== "string") {
      throw new CommandFault(words.message("create-usage"))
    }
    const opened = await openServices({ settings, progress: (message) => print(say(message)) })
    try {
      const { database, clock } = opened
      const email =
        typeof options["coordinator"] === "string" ? options["coordinator"] : settings.operatorEmail
      const coordinatorId = await database.outside((tx) =>
        personWithEmail(tx, { email, name: email.split("@")[0] ?? email, locale: "en", at: clock.now() }),
      )
      const id = await createPartnership(opened, { slug, nameEn, nameFr, coordinatorId })
      const address = `${settings.baseUrl}/en/${slug}`
      return { json: { id, slug }, summary: say(words.message("created", { slug, address })) }
    } finally {
      await opened.close()
    }
  },
}
