import { createHmac, randomBytes, randomInt, timingSafeEqual } from "node:crypto"
import type { Tx } from "#platform/database"
import { enqueue } from "#platform/jobs"
import { TryLater } from "#platform/refusals"
import { withinLimit } from "./rate-limit.ts"
import { hashOf, startSession } from "./session.ts"

declare module "#platform/jobs" {
  interface Jobs {
    "identity.send-code": { signInId: string; locale: "en" | "fr" }
  }
}

const lifetimeMinutes = 10
const mostTries = 5

/**
 * Begins a sign-in for whoever reads this address. The answer is the same whether anybody has it: the row, the job and
 * the time are the same, and only the worker looks the person up (assurance SEC-035).
 * @returns the token for the cookie of the browser that asked: the code opens no other (SEC-036)
 */
export async function askForCode(
  tx: Tx,
  asked: { email: string; locale: "en" | "fr"; network: string; at: Date },
): Promise<string> {
  const limits = { windowSeconds: 900, at: asked.at }
  if (!(await withinLimit(tx, { bucket: `ask ${asked.network}`, most: 30, ...limits }))) {
    throw new TryLater(429, { key: "web.too-often" }, 900)
  }
  const mayMail = await withinLimit(tx, { bucket: `mail ${asked.email}`, most: 5, ...limits })
  const browser = randomBytes(32).toString("base64url")
  const begun = await tx
    .insertInto("signInCode")
    .values({
      email: asked.email,
      browserHash: hashOf(browser),
      askedAt: asked.at,
      // Asked for too often, it has ended before the worker comes to it: nothing is mailed, and nothing here differs.
      endsAt: mayMail ? new Date(asked.at.getTime() + lifetimeMinutes * 60_000) : asked.at,
    })
    .returning("id")
    .executeTakeFirstOrThrow()
  enqueue(tx, "identity.send-code", { signInId: begun.id, locale: asked.locale })
  return browser
}

/** Makes the code at the moment it is mailed; only its keyed hash is kept. Null: nobody has this address, or too late. */
export async function makeCode(
  tx: Tx,
  asked: { signInId: string; key: Buffer; at: Date },
): Promise<{ email: string; code: string } | null> {
  const begun = await tx
    .selectFrom("signInCode")
    .innerJoin("person", "person.email", "signInCode.email")
    .select(["signInCode.id", "signInCode.email"])
    .where("signInCode.id", "=", asked.signInId)
    .where("signInCode.endsAt", ">", asked.at)
    .where("person.leftAt", "is", null)
    .executeTakeFirst()
  if (!begun) return null
  const code = String(randomInt(1_000_000)).padStart(6, "0")
  await tx
    .updateTable("signInCode")
    .set({ codeHash: codeHash(asked.key, begun.id, code) })
    .where("id", "=", begun.id)
    .execute()
  return { email: begun.email, code }
}

/**
 * Signs in with the code typed in the browser that asked. Five tries; of many at once with the right code exactly one
 * begins a session.
 * @returns the session's token, or null when the code is not right or too old
 */
export async function enterCode(
  tx: Tx,
  entered: { browser: string; code: string; key: Buffer; at: Date },
): Promise<string | null> {
  const begun = await tx
    .updateTable("signInCode")
    .set((row) => ({ tries: row("tries", "+", 1) }))
    .where("browserHash", "=", hashOf(entered.browser))
    .where("endsAt", ">", entered.at)
    .where("tries", "<", mostTries)
    .returning(["id", "email", "codeHash"])
    .executeTakeFirst()
  if (!begun?.codeHash) return null
  if (!timingSafeEqual(begun.codeHash, codeHash(entered.key, begun.id, entered.code))) return null
  const used = await tx
    .deleteFrom("signInCode")
    .where("id", "=", begun.id)
    .returning("email")
    .executeTakeFirst()
  if (!used) return null
  const person = await tx
    .selectFrom("person")
    .select("id")
    .where("email", "=", used.email)
    .where("leftAt", "is", null)
    .executeTakeFirst()
  return person ? startSession(tx, person.id, entered.at) : null
}

function codeHash(key: Buffer, id: string, code: string): Buffer {
  return createHmac("sha256", key).update(`${id} ${code}`).digest()
}
