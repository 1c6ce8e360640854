import { randomUUID } from "node:crypto"
import { sql } from "kysely"
import type { Actor } from "#platform/acts"
import { rowsOf } from "#platform/database"
import type { Tx } from "#platform/database"
import { marksOf } from "#platform/imports"
import type { Marks } from "#platform/imports"
import type { Locale } from "#platform/words"
import { addContacts, addNames, addOrganizations, named } from "./add-in-bulk.ts"
import type { ImportedContact, ImportedOrganization, KeptName, NewName } from "./add-in-bulk.ts"
import type { RosterChange, RosterContact, RosterEntry } from "./roster-plan.ts"
import type { PlannedRoster } from "./roster-preview.ts"

/** An organisation with every field that a roster may change. */
export type Changeable = {
  id: string
  nameEn: string
  nameFr: string
  acronym: string | null
  sector: string | null
  sectorAsWritten: string | null
  locale: string
  website: string | null
}

/** All an undoing needs to know: what was added and what it said, what was changed and what it said before and after. */
export type WrittenRoster = {
  organizations: Marks
  contacts: Marks
  names: KeptName[]
  before: Changeable[]
  after: Marks
}

/** Writes what a preview of a roster shows, in a handful of statements however long the roster is. */
export async function applyRoster(
  tx: Tx,
  actor: Actor,
  { additions, changes }: PlannedRoster,
): Promise<WrittenRoster> {
  const added = additions.map((entry) => ({ entry, id: randomUUID() }))
  await addOrganizations(
    tx,
    actor,
    added.map(({ entry, id }) => imported(entry, id)),
  )
  const before = await change(tx, changes)
  const locales = new Map(before.map(({ id, locale }) => [id, locale === "fr" ? "fr" : "en"] as const))
  const people = [
    ...added.flatMap(({ entry, id }) => contactsAt(id, entry.contacts, entry.locale)),
    ...changes.flatMap(({ id, contacts }) => contactsAt(id, contacts, locales.get(id))),
  ]
  const names = await addNames(tx, actor, changes.flatMap(newNames))
  const contacts = await addContacts(tx, actor, people)
  const ids = added.map(({ id }) => id)
  return {
    organizations: await marksOf(tx, "organization", ids),
    contacts: await marksOf(tx, "contact", contacts),
    names,
    before,
    after: await marksOf(
      tx,
      "organization",
      before.map(({ id }) => id),
    ),
  }
}

function newNames({ id, fields, entry }: RosterChange): NewName[] {
  const given = fields.filter(({ field }) => ["nameEn", "nameFr", "acronym"].includes(field))
  return named(id, [...given.map(({ to }) => to), ...entry.aliases])
}

/** One name alone is used for both languages, until somebody translates it. */
function imported(entry: RosterEntry, id: string): ImportedOrganization {
  const { acronym, sector, sectorAsWritten, website, aliases } = entry
  return {
    id,
    kind: entry.kind ?? "organization",
    nameEn: entry.nameEn ?? entry.name,
    nameFr: entry.nameFr ?? entry.nameEn ?? entry.name,
    acronym,
    sector,
    sectorAsWritten,
    locale: entry.locale ?? "en",
    website,
    aliases: [entry.name, ...aliases],
  }
}

/** Somebody known only by an address goes by it. */
function contactsAt(
  organizationId: string,
  people: readonly RosterContact[],
  locale: Locale | null = null,
): ImportedContact[] {
  return people.map(({ name, email, phone, jobTitle, locale: own }) => ({
    organizationId,
    name: (name ?? email ?? phone ?? "?").slice(0, 200),
    email,
    locale: own ?? locale ?? "en",
    jobTitle,
    phone: phone?.slice(0, 100) ?? null,
  }))
}

const changeable = [
  "nameEn",
  "nameFr",
  "acronym",
  "sector",
  "sectorAsWritten",
  "locale",
  "website",
] as const satisfies (keyof Changeable)[]

/** Fills in what the roster knows better. @returns what stood there before */
async function change(tx: Tx, changes: readonly RosterChange[]): Promise<Changeable[]> {
  const ids = changes.map(({ id }) => id)
  if (ids.length === 0) return []
  const before = await tx
    .selectFrom("organization")
    .select(["id", ...changeable])
    .where("id", "in", ids)
    .execute()
  const fields = new Map(
    changes.map((one) => [one.id, Object.fromEntries(one.fields.map(({ field, to }) => [field, to]))]),
  )
  await setOrganizations(
    tx,
    before.map((row) => ({ ...row, ...fields.get(row.id) })),
  )
  return before
}

/** Sets every field that a roster may change, one version further. */
export async function setOrganizations(tx: Tx, organizations: readonly Changeable[]): Promise<void> {
  if (organizations.length === 0) return
  const columns = `id uuid, "nameEn" text, "nameFr" text, acronym text, sector text, "sectorAsWritten" text,
    locale text, website text`
  await sql`
    update organization set name_en = row."nameEn", name_fr = row."nameFr", acronym = row.acronym, sector = row.sector,
      sector_as_written = row."sectorAsWritten", locale = row.locale, website = row.website, version = version + 1
    from ${rowsOf(organizations, columns)} where organization.id = row.id`.execute(tx)
}
