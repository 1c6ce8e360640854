import { randomUUID } from "node:crypto"
import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { access } from "../access.ts"
import type { Sector } from "../rules/sector.ts"
import { keepFreeNames } from "./keep-names.ts"
import "../tables.ts"

declare module "#platform/acts" {
  interface Acts {
    "organizations.community-member-added": { name: string; nameFr: string }
  }
}

export type NewCommunityMember = {
  name: string
  email?: string | null
  /** The language they are written to in. */
  locale: "en" | "fr"
  phone?: string | null
  /** Only what they said of themselves. */
  sector?: Sector | null
}

/**
 * Adds one person who comes for themselves: a member of their own name, whose one contact they are. Two may share a
 * name: a workbook then finds the first.
 * @returns the member's id
 */
export async function addCommunityMember(tx: Tx, actor: Actor, added: NewCommunityMember): Promise<string> {
  access.check(actor, "add", "organization")
  const id = randomUUID()
  const { name, email = null, locale, phone = null, sector = null } = added
  const { partnershipId, at } = actor
  const names = { nameEn: name, nameFr: name }
  await tx
    .insertInto("organization")
    .values({ partnershipId, id, kind: "community-member", ...names, sector, locale, addedAt: at })
    .execute()
  await keepFreeNames(tx, actor, { id, names: [name] })
  await tx
    .insertInto("contact")
    .values({ partnershipId, organizationId: id, name, email, locale, phone, since: at })
    .execute()
  await record(tx, actor, {
    kind: "organizations.community-member-added",
    subject: { kind: "organization", id },
    details: { name, nameFr: name },
  })
  return id
}
