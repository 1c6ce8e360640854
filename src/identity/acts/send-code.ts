import { randomUUID } from "node:crypto"
import type { Clock } from "#platform/clock"
import type { Database } from "#platform/database"
import { letterOf } from "#platform/mail"
import type { Mailer } from "#platform/mail"
import { makeCode } from "./sign-in-code.ts"
import { words } from "../words/index.ts"

/** Mails the six digits. Runs as a job: nothing is sent while somebody waits, and a failure is tried again with a new code. */
export async function sendCode(
  services: { database: Database; mailer: Mailer; clock: Clock; key: Buffer; baseUrl: string },
  asked: { signInId: string; locale: "en" | "fr" },
): Promise<void> {
  const { database, mailer, clock, key, baseUrl } = services
  const made = await database.outside((tx) =>
    makeCode(tx, { signInId: asked.signInId, key, at: clock.now() }),
  )
  if (!made) return
  const say = words(asked.locale)
  await mailer.send(
    letterOf({
      recipient: made.email,
      locale: asked.locale,
      subject: say("code-mail-subject", { code: made.code }),
      body: say("code-mail", { code: made.code }),
      link: null,
      // Tried again, it carries a new code: another letter, which a mail program must not take for the first.
      messageId: `<sign-in-${randomUUID()}@${new URL(baseUrl).hostname}>`,
    }),
  )
}
