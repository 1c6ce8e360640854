import { randomUUID } from "node:crypto"
import { sql } from "kysely"
import type { Actor } from "#platform/acts"
import { rowsOf } from "#platform/database"
import type { Tx } from "#platform/database"
import { importWords, planAnew } from "#platform/imports"
import { Conflict } from "#platform/refusals"
import type { Locale } from "#platform/words"
import type { MemberKind } from "../rules/member-kind.ts"
import { nameKey } from "../rules/name-key.ts"
import "../tables.ts"

export type ImportedOrganization = {
  id: string
  /** An organisation unless said otherwise. */
  kind?: MemberKind
  nameEn: string
  nameFr: string
  acronym: string | null
  sector: string | null
  sectorAsWritten: string | null
  locale: Locale
  website: string | null
  aliases: readonly string[]
}

export type ImportedContact = {
  organizationId: string
  name: string
  email: string | null
  locale: Locale
  jobTitle: string | null
  phone: string | null
}

/** Adds many organisations with their names. The import that brings them records it. */
export async function addOrganizations(
  tx: Tx,
  actor: Actor,
  added: readonly ImportedOrganization[],
): Promise<void> {
  if (added.length === 0) return
  const columns = `id uuid, kind text, "nameEn" text, "nameFr" text, acronym text, sector text, "sectorAsWritten" text,
    locale text, website text`
  await sql`
    insert into organization (partnership_id, id, kind, name_en, name_fr, acronym, sector, sector_as_written, locale, website, added_at)
    select ${actor.partnershipId}, row.id, coalesce(row.kind, 'organization'), row."nameEn", row."nameFr", row.acronym, row.sector, row."sectorAsWritten",
      row.locale, row.website, ${actor.at}
    from ${rowsOf(added, columns)}`.execute(tx)
  await planAnew(tx)
  await addMemberNames(tx, actor, added)
}

/** Remembers what members go by. People come last and may share a name: theirs takes away no organisation's. */
export async function addMemberNames(
  tx: Tx,
  actor: Actor,
  members: readonly ImportedOrganization[],
): Promise<void> {
  const people = members.filter(({ kind }) => kind === "community-member")
  const organizations = members.filter(({ kind }) => kind !== "community-member")
  const ownOf = (some: typeof members) =>
    some.flatMap(({ id, nameEn, nameFr }) => named(id, [nameEn, nameFr]))
  const othersOf = (some: typeof members) =>
    some.flatMap(({ id, acronym, aliases }) => named(id, [acronym ?? "", ...aliases]))
  // Its own names first: an acronym that two share must not take away the name of one.
  mustHaveNames(organizations, await addNames(tx, actor, ownOf(organizations)))
  await addNames(tx, actor, othersOf(organizations))
  await addNames(tx, actor, [...ownOf(people), ...othersOf(people)])
}

/** Somebody added an organisation of that name in this very moment: nobody would find the second one by its name. */
function mustHaveNames(added: readonly ImportedOrganization[], kept: readonly KeptName[]): void {
  const isNamed = new Set(kept.map(({ organizationId }) => organizationId))
  if (added.some(({ id }) => !isNamed.has(id))) throw new Conflict(importWords.message("no-longer-holds"))
}

export type NewName = { organizationId: string; name: string }
export type KeptName = { organizationId: string; nameKey: string }

export function named(organizationId: string, names: readonly string[]): NewName[] {
  return names.map((name) => ({ organizationId, name }))
}

/** Adds the names nobody goes by yet. @returns those that were added */
export async function addNames(tx: Tx, actor: Actor, names: readonly NewName[]): Promise<KeptName[]> {
  const byKey = new Map<string, NewName & { nameKey: string }>()
  for (const name of names) {
    const key = nameKey(name.name)
    if (key !== "" && !byKey.has(key)) byKey.set(key, { ...name, nameKey: key })
  }
  if (byKey.size === 0) return []
  const added = await sql<KeptName>`
    insert into organization_name (partnership_id, organization_id, name, name_key)
    select ${actor.partnershipId}, row."organizationId", row.name, row."nameKey"
    from ${rowsOf([...byKey.values()], `"organizationId" uuid, name text, "nameKey" text`)}
    on conflict (partnership_id, name_key) do nothing
    returning organization_id, name_key`.execute(tx)
  return added.rows
}

/** @returns the ids, in the order given */
export async function addContacts(
  tx: Tx,
  actor: Actor,
  contacts: readonly ImportedContact[],
): Promise<string[]> {
  if (contacts.length === 0) return []
  const rows = contacts.map((contact) => ({ ...contact, id: randomUUID() }))
  const columns = `id uuid, "organizationId" uuid, name text, email text, locale text, "jobTitle" text, phone text`
  await sql`
    insert into contact (partnership_id, id, organization_id, name, email, locale, job_title, phone, since)
    select ${actor.partnershipId}, row.id, row."organizationId", row.name, row.email, row.locale, row."jobTitle", row.phone,
      ${actor.at}
    from ${rowsOf(rows, columns)}`.execute(tx)
  return rows.map((row) => row.id)
}
