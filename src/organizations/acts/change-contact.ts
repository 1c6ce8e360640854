import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict, NotFound } from "#platform/refusals"
import { access } from "../access.ts"
import type { NewContact } from "./add-contact.ts"
import { mustBeOrganization } from "./must-be-organization.ts"

declare module "#platform/acts" {
  interface Acts {
    "organizations.contact-changed": { organizationId: string }
    "organizations.contact-left": { organizationId: string }
  }
}

export type ContactChange = Omit<NewContact, "organizationId"> & { id: string; version: number }

/** @param change with the version the form was filled from: a later one is not overwritten. */
export async function changeContact(tx: Tx, actor: Actor, change: ContactChange): Promise<void> {
  access.check(actor, "change", "organization")
  const { id, version, ...said } = change
  const organizationId = await write(tx, { id, version }, said)
  await record(tx, actor, {
    kind: "organizations.contact-changed",
    subject: { kind: "organization", id: organizationId },
    details: { organizationId },
  })
}

/** Somebody left the organisation: they are written to no more, and what they did stays. */
export async function contactLeft(
  tx: Tx,
  actor: Actor,
  left: { id: string; version: number },
): Promise<void> {
  access.check(actor, "change", "organization")
  const organizationId = await write(tx, left, { leftAt: actor.at })
  await record(tx, actor, {
    kind: "organizations.contact-left",
    subject: { kind: "organization", id: organizationId },
    details: { organizationId },
  })
}

async function write(
  tx: Tx,
  { id, version }: { id: string; version: number },
  change: Partial<Omit<NewContact, "organizationId">> & { leftAt?: Date },
): Promise<string> {
  const changed = await tx
    .updateTable("contact")
    .set({ ...change, version: version + 1 })
    .where("id", "=", id)
    .where("version", "=", version)
    .where("leftAt", "is", null)
    .returning("organizationId")
    .executeTakeFirst()
  if (changed) {
    await mustBeOrganization(tx, changed.organizationId)
    return changed.organizationId
  }
  const there = await tx.selectFrom("contact").select("id").where("id", "=", id).executeTakeFirst()
  throw there ? new Conflict({ key: "web.changed-meanwhile" }) : new NotFound()
}
