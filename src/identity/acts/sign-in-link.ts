import { randomBytes } from "node:crypto"
import type { Tx } from "#platform/database"
import { hashOf, startSession } from "./session.ts"

/** A one-time link for the operator, printed at start. Ten minutes; opening it changes nothing, its button uses it up. */
export async function makeSignInLink(tx: Tx, asked: { personId: string; at: Date }): Promise<string> {
  const token = randomBytes(32).toString("base64url")
  const endsAt = new Date(asked.at.getTime() + 10 * 60_000)
  await tx.deleteFrom("signInLink").where("endsAt", "<", asked.at).execute()
  await tx
    .insertInto("signInLink")
    .values({ tokenHash: hashOf(token), personId: asked.personId, endsAt })
    .execute()
  return token
}

/** Uses the link up and begins a session: of many at once exactly one does. Null when it is used, old or altered. */
export async function useSignInLink(tx: Tx, used: { token: string; at: Date }): Promise<string | null> {
  const link = await tx
    .deleteFrom("signInLink")
    .where("tokenHash", "=", hashOf(used.token))
    .returning(["personId", "endsAt"])
    .executeTakeFirst()
  if (!link || link.endsAt <= used.at) return null
  return startSession(tx, link.personId, used.at)
}
