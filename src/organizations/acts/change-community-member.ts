import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict, NotFound } from "#platform/refusals"
import { access } from "../access.ts"
import type { NewCommunityMember } from "./add-community-member.ts"
import { keepFreeNames } from "./keep-names.ts"
import "../tables.ts"

declare module "#platform/acts" {
  interface Acts {
    "organizations.community-member-changed": { name: string; nameFr: string }
  }
}

export type CommunityMemberChange = Required<NewCommunityMember> & {
  id: string
  /** The version the form was filled from: a later one is not overwritten. */
  version: number
}

/** Changes what is known of a community member, as a member and as their own contact. */
export async function changeCommunityMember(
  tx: Tx,
  actor: Actor,
  change: CommunityMemberChange,
): Promise<void> {
  access.check(actor, "change", "organization")
  const { id, version, name, email, phone, locale, sector } = change
  const changed = await tx
    .updateTable("organization")
    .set({ nameEn: name, nameFr: name, locale, sector, version: version + 1 })
    .where("id", "=", id)
    .where("version", "=", version)
    .where("kind", "=", "community-member")
    .returning("id")
    .executeTakeFirst()
  if (!changed) throw await whyNot(tx, id)
  await tx.deleteFrom("organizationName").where("organizationId", "=", id).execute()
  await keepFreeNames(tx, actor, { id, names: [name] })
  await tx
    .updateTable("contact")
    .set((row) => ({ name, email, phone, locale, version: row("version", "+", 1) }))
    .where("organizationId", "=", id)
    .where("leftAt", "is", null)
    .execute()
  await record(tx, actor, {
    kind: "organizations.community-member-changed",
    subject: { kind: "organization", id },
    details: { name, nameFr: name },
  })
}

async function whyNot(tx: Tx, id: string) {
  const there = await tx
    .selectFrom("organization")
    .select("id")
    .where("id", "=", id)
    .where("kind", "=", "community-member")
    .executeTakeFirst()
  return there ? new Conflict({ key: "web.changed-meanwhile" }) : new NotFound()
}
