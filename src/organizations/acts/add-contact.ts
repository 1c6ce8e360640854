import { randomUUID } from "node:crypto"
import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { NotFound } from "#platform/refusals"
import { access } from "../access.ts"
import { mustBeOrganization } from "./must-be-organization.ts"
import "../tables.ts"

declare module "#platform/acts" {
  interface Acts {
    "organizations.contact-added": { organizationId: string }
  }
}

export type NewContact = {
  organizationId: string
  name: string
  email?: string | null
  /** The language this person is written to in. */
  locale: "en" | "fr"
  jobTitle?: string | null
  phone?: string | null
}

/** Adds somebody the partnership writes to at an organisation. They need no account. */
export async function addContact(tx: Tx, actor: Actor, added: NewContact): Promise<string> {
  access.check(actor, "change", "organization")
  const organization = await tx
    .selectFrom("organization")
    .select("id")
    .where("id", "=", added.organizationId)
    .executeTakeFirst()
  if (!organization) throw new NotFound()
  await mustBeOrganization(tx, added.organizationId)
  const id = randomUUID()
  await tx
    .insertInto("contact")
    .values({ partnershipId: actor.partnershipId, id, ...added, since: actor.at })
    .execute()
  await record(tx, actor, {
    kind: "organizations.contact-added",
    subject: { kind: "organization", id: added.organizationId },
    details: { organizationId: added.organizationId },
  })
  return id
}
