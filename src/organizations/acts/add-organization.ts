import { randomUUID } from "node:crypto"
import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { access } from "../access.ts"
import { keepNames } from "./keep-names.ts"
import type { Sector } from "../rules/sector.ts"
import "../tables.ts"

declare module "#platform/acts" {
  interface Acts {
    "organizations.added": { name: string; nameFr: string }
  }
}

export type NewOrganization = {
  nameEn: string
  nameFr: string
  acronym?: string | null
  sector?: Sector | null
  sectorAsWritten?: string | null
  locale?: "en" | "fr"
  website?: string | null
  /** The day since which it holds the secretariat of the partnership; null: it does not. */
  secretariatSince?: string | null
  /** Other names it goes by, so that a workbook finds it. */
  aliases?: readonly string[]
}

/** @returns the id. Refused as a conflict when another organisation already goes by one of the names. */
export async function addOrganization(tx: Tx, actor: Actor, added: NewOrganization): Promise<string> {
  access.check(actor, "add", "organization")
  const id = randomUUID()
  const { aliases = [], ...organization } = added
  await tx
    .insertInto("organization")
    .values({ partnershipId: actor.partnershipId, id, ...organization, addedAt: actor.at })
    .execute()
  await keepNames(tx, actor, { ...organization, id, aliases })
  await record(tx, actor, {
    kind: "organizations.added",
    subject: { kind: "organization", id },
    details: { name: added.nameEn, nameFr: added.nameFr },
  })
  return id
}
