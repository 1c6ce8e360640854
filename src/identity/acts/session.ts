import { createHash, randomBytes } from "node:crypto"
import type { Tx } from "#platform/database"
import "../tables.ts"

/** Signed in for at most a week; a browser that was not seen for twelve hours signs in again (open_visit holds the same). */
const longestDays = 7

/** Begins a session and gives its token; only the hash is kept (assurance SEC-032, SEC-042). */
export async function startSession(tx: Tx, personId: string, at: Date): Promise<string> {
  const token = randomBytes(32).toString("base64url")
  await tx
    .insertInto("session")
    .values({
      tokenHash: hashOf(token),
      personId,
      startedAt: at,
      seenAt: at,
      endsAt: new Date(at.getTime() + longestDays * 86_400_000),
    })
    .execute()
  return token
}

export async function endSession(tx: Tx, token: string): Promise<void> {
  await tx.deleteFrom("session").where("tokenHash", "=", hashOf(token)).execute()
}

export function hashOf(token: string): Buffer {
  return createHash("sha256").update(token).digest()
}

/** Notes that a session is in use; called at most every few minutes, so that reading stays reading. */
export async function keepAlive(tx: Tx, token: string, at: Date): Promise<void> {
  await tx.updateTable("session").set({ seenAt: at }).where("tokenHash", "=", hashOf(token)).execute()
}
