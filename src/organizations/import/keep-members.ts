import { sql } from "kysely"
import type { Actor } from "#platform/acts"
import { rowsOf } from "#platform/database"
import type { Tx } from "#platform/database"
import { changedSince, marksOf, whatRestsOn } from "#platform/imports"
import type { Marks } from "#platform/imports"
import { access } from "../access.ts"
import { aliasesAmong } from "../rules/aliases.ts"
import type { MemberKind } from "../rules/member-kind.ts"
import { addMemberNames, addOrganizations } from "./add-in-bulk.ts"
import type { ImportedContact, ImportedOrganization } from "./add-in-bulk.ts"
import { refuse } from "./undo-roster.ts"
import "../tables.ts"

/** A member with all that a file may say of it; its kind stays as it was first said. `leftOn` is the day it left the partnership. */
export type KeptMember = ImportedOrganization & { kind: MemberKind; leftOn: string | null }

/** Somebody at a member, with the moments the partnership knows them from and lost them. */
export type KeptContact = ImportedContact & { id: string; since: Date; leftAt: Date | null }

/** Members and people that are here, to be changed by a file and put back by its undoing. */
export async function membersToKeep(tx: Tx, ids: readonly string[]): Promise<KeptMember[]> {
  if (ids.length === 0) return []
  const found = await tx
    .selectFrom("organization")
    .select(["id", "kind", "nameEn", "nameFr", "acronym", "sector", "sectorAsWritten", "locale", "website"])
    .select("leftOn")
    .where("id", "in", [...ids])
    .execute()
  const names = await tx
    .selectFrom("organizationName")
    .select(["organizationId", "name"])
    .where("organizationId", "in", [...ids])
    .orderBy("nameKey")
    .execute()
  return found.map((member) => ({
    ...member,
    aliases: aliasesAmong(
      names.filter(({ organizationId }) => organizationId === member.id).map(({ name }) => name),
      member,
    ),
  }))
}

export async function contactsToKeep(tx: Tx, ids: readonly string[]): Promise<KeptContact[]> {
  if (ids.length === 0) return []
  return tx
    .selectFrom("contact")
    .select(["id", "organizationId", "name", "email", "locale", "jobTitle", "phone", "since", "leftAt"])
    .where("id", "in", [...ids])
    .execute()
}

/** Adds members with all their names, also such as have left. The import that brings them records it. */
export async function addMembers(tx: Tx, actor: Actor, members: readonly KeptMember[]): Promise<Marks> {
  access.check(actor, "change", "organization")
  await addOrganizations(tx, actor, members)
  const ids = members.map(({ id }) => id)
  await setLeft(
    tx,
    members.filter(({ leftOn }) => leftOn !== null),
  )
  return marksOf(tx, "organization", ids)
}

/** Makes members say exactly this, names included; one that nobody goes by any more is free. */
export async function setMembers(tx: Tx, actor: Actor, members: readonly KeptMember[]): Promise<Marks> {
  access.check(actor, "change", "organization")
  if (members.length === 0) return {}
  const ids = members.map(({ id }) => id)
  const columns = `id uuid, "nameEn" text, "nameFr" text, acronym text, sector text, "sectorAsWritten" text,
    locale text, website text`
  await sql`
    update organization set name_en = row."nameEn", name_fr = row."nameFr", acronym = row.acronym, sector = row.sector,
      sector_as_written = row."sectorAsWritten", locale = row.locale, website = row.website, version = version + 1
    from ${rowsOf(members, columns)} where organization.id = row.id`.execute(tx)
  await setLeft(tx, members)
  await sql`delete from organization_name where organization_id = any(${ids}::uuid[])`.execute(tx)
  await addMemberNames(tx, actor, members)
  return marksOf(tx, "organization", ids)
}

async function setLeft(tx: Tx, members: readonly KeptMember[]): Promise<void> {
  if (members.length === 0) return
  await sql`
    update organization set left_on = row."leftOn"
    from ${rowsOf(members, `id uuid, "leftOn" date`)} where organization.id = row.id`.execute(tx)
}

/** Adds people, or makes them say exactly this. */
export async function keepContacts(tx: Tx, actor: Actor, contacts: readonly KeptContact[]): Promise<Marks> {
  access.check(actor, "change", "organization")
  if (contacts.length === 0) return {}
  const columns = `id uuid, "organizationId" uuid, name text, email text, locale text, "jobTitle" text, phone text,
    since timestamptz, "leftAt" timestamptz`
  await sql`
    insert into contact (partnership_id, id, organization_id, name, email, locale, job_title, phone, since, left_at)
    select ${actor.partnershipId}, row.id, row."organizationId", row.name, row.email, row.locale, row."jobTitle",
      row.phone, row.since, row."leftAt"
    from ${rowsOf(contacts, columns)}
    on conflict (partnership_id, id) do update set name = excluded.name, email = excluded.email,
      locale = excluded.locale, job_title = excluded.job_title, phone = excluded.phone, since = excluded.since,
      left_at = excluded.left_at, version = contact.version + 1`.execute(tx)
  return marksOf(
    tx,
    "contact",
    contacts.map(({ id }) => id),
  )
}

/** Takes out people an import added; refused when somebody changed one, or something rests on one. */
export async function removeContacts(tx: Tx, actor: Actor, added: Marks): Promise<void> {
  access.check(actor, "change", "organization")
  const ids = Object.keys(added)
  refuse([
    { table: "changed", count: await changedSince(tx, "contact", added) },
    ...(await whatRestsOn(tx, "contact", ids)),
  ])
  await sql`delete from contact where id = any(${ids}::uuid[])`.execute(tx)
}
