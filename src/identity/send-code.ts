import type { Clock } from "#platform/clock"
import type { Database } from "#platform/database"
import type { Mailer } from "#platform/mail"
import { makeCode } from "./sign-in-code.ts"
import { words } from "./words/index.ts"

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
  const text = say("code-mail", { code: made.code })
  await mailer.send({
    to: made.email,
    subject: say("code-mail-subject", { code: made.code }),
    text,
    html: `<!doctype html><html lang="${asked.locale}-CA"><head><meta charset="utf-8"><title>Entente</title></head><body><p>${text.replaceAll("\n\n", "</p><p>")}</p></body></html>`,
    messageId: `<sign-in-${asked.signInId}-${Date.now()}@${new URL(baseUrl).hostname}>`,
    locale: asked.locale,
  })
}
