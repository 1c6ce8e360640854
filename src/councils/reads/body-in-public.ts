import type { Tx } from "#platform/database"
import type { Message } from "#platform/words"
import { words } from "../words/index.ts"
import "../tables.ts"

export type BodyInPublic = { id: string; nameEn: string; nameFr: string }

/** Bodies that were made public, ended ones too: what they decided stays theirs. */
export async function bodiesInPublic(tx: Tx): Promise<BodyInPublic[]> {
  return tx
    .selectFrom("body")
    .select(["id", "nameEn", "nameFr"])
    .where("isPublic", "=", true)
    .orderBy("id")
    .limit(1000)
    .execute()
}

/** Why nothing of a body may be public; empty where the body itself is. */
export async function bodyHindrances(tx: Tx, bodyId: string): Promise<Message[]> {
  const body = await tx.selectFrom("body").select("isPublic").where("id", "=", bodyId).executeTakeFirst()
  return body?.isPublic === true ? [] : [words.message("body-not-public")]
}
