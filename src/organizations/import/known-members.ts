import { sql } from "kysely"
import type { Tx } from "#platform/database"
import type { KnownMember } from "./roster-plan.ts"
import "../tables.ts"

/** Every member with its names and people: what a roster is compared with. One statement. */
export async function knownMembers(tx: Tx): Promise<(KnownMember & { leftOn: string | null })[]> {
  const found = await sql<KnownMember & { leftOn: string | null }>`
    select organization.id, organization.kind, organization.name_en, organization.name_fr, organization.acronym, organization.sector,
      organization.sector_as_written, organization.locale, organization.website, organization.left_on,
      coalesce(names.names, '[]') as names, coalesce(people.contacts, '[]') as contacts
    from organization
    left join lateral (
      select json_agg(known.name order by known.name_key) as names from organization_name known
      where known.partnership_id = organization.partnership_id and known.organization_id = organization.id
    ) names on true
    left join lateral (
      select json_agg(json_build_object('name', contact.name, 'email', contact.email) order by contact.id) as contacts
      from contact
      where contact.partnership_id = organization.partnership_id and contact.organization_id = organization.id
        and contact.left_at is null
    ) people on true
    order by organization.id`.execute(tx)
  return found.rows
}
