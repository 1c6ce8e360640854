import { createHmac, randomUUID } from "node:crypto"
import type { Actor } from "#platform/acts"
import type { Database, Tx } from "#platform/database"
import type { Locale } from "#platform/words"
import { hashOf } from "./session.ts"

export type PersonalLink = {
  id: string
  partnershipId: string
  purpose: string
  subjectId: string
  recipient: string
  locale: Locale
  standing: "open" | "expired" | "revoked"
}

/**
 * A capability for one form, for weeks, without a sign-in (assurance SEC-033; a stated deviation from ASVS V6.5.5).
 * The token is made from the instance's secret and the link's id, so that it never has to be stored: the database
 * holds its hash, the mail holds the token.
 */
export async function makePersonalLink(
  tx: Tx,
  actor: Actor,
  wanted: {
    purpose: string
    subjectId: string
    recipient: string
    locale: Locale
    endsAt: Date
    key: Buffer
  },
): Promise<string> {
  const id = randomUUID()
  await tx
    .insertInto("personalLink")
    .values({
      partnershipId: actor.partnershipId,
      id,
      purpose: wanted.purpose,
      subjectId: wanted.subjectId,
      recipient: wanted.recipient,
      locale: wanted.locale,
      tokenHash: hashOf(tokenOf(wanted.key, id)),
      madeAt: actor.at,
      endsAt: wanted.endsAt,
    })
    .execute()
  return id
}

export async function revokePersonalLink(tx: Tx, actor: Actor, id: string): Promise<void> {
  await tx.updateTable("personalLink").set({ revokedAt: actor.at }).where("id", "=", id).execute()
}

/** Lets a link end on another day: what it is about was moved. */
export async function moveLinkEnd(tx: Tx, id: string, endsAt: Date): Promise<void> {
  await tx.updateTable("personalLink").set({ endsAt }).where("id", "=", id).execute()
}

/**
 * Opens the link of a token and reads what it leads to, as of one moment. Only for the purpose the page serves: a token
 * of another purpose opens nothing.
 */
export async function readByLink<Result>(
  database: Database,
  opened: { token: string; purpose: string; at: Date },
  work: (tx: Tx, link: PersonalLink) => Promise<Result>,
): Promise<Result | null> {
  const found = await database.pool.query<{ partnershipId: string; linkId: string }>(
    'select partnership_id as "partnershipId", link_id as "linkId" from partnership_of_link($1)',
    [hashOf(opened.token)],
  )
  const where = found.rows[0]
  if (!where) return null
  return database.read(where.partnershipId, async (tx) => {
    const link = await tx
      .selectFrom("personalLink")
      .select(["id", "partnershipId", "purpose", "subjectId", "recipient", "locale", "endsAt", "revokedAt"])
      .where("id", "=", where.linkId)
      .where("purpose", "=", opened.purpose)
      .executeTakeFirst()
    if (!link) return null
    const standing = link.revokedAt ? "revoked" : link.endsAt <= opened.at ? "expired" : "open"
    return work(tx, { ...link, standing })
  })
}

/**
 * Where a link leads, for the mail that carries it; null once it is revoked. `formAt` says by purpose which page under
 * the link holds its form: `{ "motions.vote": "vote" }`; a purpose it does not name has the link's own page.
 */
export async function addressOfLink(
  services: { database: Database; baseUrl: string; key: Buffer; formAt?: Readonly<Record<string, string>> },
  link: { partnershipId: string; id: string; locale: string },
): Promise<string | null> {
  const open = await services.database.read(link.partnershipId, (tx) =>
    tx
      .selectFrom("personalLink")
      .select("purpose")
      .where("id", "=", link.id)
      .where("revokedAt", "is", null)
      .executeTakeFirst(),
  )
  if (!open) return null
  const form = services.formAt?.[open.purpose]
  const address = `${services.baseUrl}/${link.locale}/link/${tokenOf(services.key, link.id)}`
  return form ? `${address}/${form}` : address
}

function tokenOf(key: Buffer, id: string): string {
  return createHmac("sha256", key).update(id).digest("base64url")
}
