import { sql } from "kysely"
import type { ExpressionBuilder } from "kysely"
import type { Tables, Tx } from "#platform/database"
import type { Locale } from "#platform/words"
import { fold } from "#platform/workbooks"
import { aliasesAmong } from "../rules/aliases.ts"
import type { MemberKind } from "../rules/member-kind.ts"
import { nameKey } from "../rules/name-key.ts"
import "../tables.ts"

/** `kind`: organisations alone, or community members alone; both without. */
type Narrowed = { locale: Locale; kind?: MemberKind; sector?: string; search?: string }

/** Current members by name, as the reader's language sorts them; each with its main contact. A page at a time. */
export function organizationsByName(tx: Tx, wanted: Narrowed & { most: number; after?: number }) {
  const page = narrowed(tx, wanted)
    .select([
      "id",
      "partnershipId",
      "kind",
      "nameEn",
      "nameFr",
      "acronym",
      "sector",
      "sectorAsWritten",
      "locale",
    ])
    .orderBy(nameIn(wanted.locale))
    .limit(wanted.most)
    .offset(wanted.after ?? 0)
  return tx
    .selectFrom(page.as("page"))
    .leftJoinLateral(
      (from) => mainContact(from).whereRef("contact.organizationId", "=", "page.id").as("main"),
      (join) => join.onTrue(),
    )
    .select([
      "page.id",
      "page.kind",
      "page.nameEn",
      "page.nameFr",
      "page.acronym",
      "page.sector",
      "page.sectorAsWritten",
    ])
    .select(["page.locale", "main.name as contact"])
    .execute()
}

export async function organizationCount(tx: Tx, wanted: Narrowed): Promise<number> {
  const counted = await narrowed(tx, wanted)
    .select((row) => row.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow()
  return counted.count
}

/** Every current member with its main contact, for an export. */
export function organizationsForExport(tx: Tx) {
  return tx
    .selectFrom("organization as page")
    .leftJoinLateral(
      (from) => mainContact(from).whereRef("contact.organizationId", "=", "page.id").as("main"),
      (join) => join.onTrue(),
    )
    .select([
      "page.kind",
      "page.nameEn",
      "page.nameFr",
      "page.acronym",
      "page.sector",
      "page.sectorAsWritten",
      "page.website",
    ])
    .select(["main.name as contact", "main.email", "main.phone", "main.locale as contactLocale"])
    .where("page.leftOn", "is", null)
    .orderBy("page.nameEn")
    .limit(5000)
    .execute()
}

function narrowed(tx: Tx, { kind, sector, search }: Narrowed) {
  let query = tx.selectFrom("organization").where("leftOn", "is", null)
  if (sector) query = query.where("sector", "=", sector)
  if (kind) query = query.where("kind", "=", kind)
  if (search)
    query = query.where((row) =>
      row.or([
        row("nameEn", "ilike", within(search)),
        row("nameFr", "ilike", within(search)),
        goesBy(row, search),
      ]),
    )
  return query
}

/** That one of the names it goes by, former and short ones too, holds these letters, accents and case aside. */
function goesBy(from: ExpressionBuilder<Tables, "organization">, search: string) {
  const folded = fold(search)
  return from.exists(
    from
      .selectFrom("organizationName as known")
      .select("known.nameKey")
      .whereRef("known.partnershipId", "=", "organization.partnershipId")
      .whereRef("known.organizationId", "=", "organization.id")
      .where((row) =>
        row.or([
          row("known.name", "ilike", within(search)),
          ...(folded === "" ? [] : [row("known.nameKey", "like", within(folded))]),
        ]),
      ),
  )
}

function within(search: string): string {
  return `%${search.replaceAll(/[%_\\]/g, "\\$&")}%`
}

function nameIn(locale: Locale) {
  const name = locale === "fr" ? sql.ref("nameFr") : sql.ref("nameEn")
  return locale === "fr" ? sql`${name} collate "fr-CA-x-icu"` : sql`${name} collate "en-CA-x-icu"`
}

/** Of one organisation the contact known longest. */
function mainContact(
  from: ExpressionBuilder<Tables & { page: { partnershipId: string; id: string } }, "page">,
) {
  return from
    .selectFrom("contact")
    .select(["contact.name", "contact.email", "contact.phone", "contact.locale"])
    .whereRef("contact.partnershipId", "=", "page.partnershipId")
    .where("contact.leftAt", "is", null)
    .orderBy("contact.since")
    .orderBy("contact.id")
    .limit(1)
}

export function organizationOf(tx: Tx, id: string) {
  return tx
    .selectFrom("organization")
    .select([
      "id",
      "kind",
      "nameEn",
      "nameFr",
      "acronym",
      "sector",
      "sectorAsWritten",
      "locale",
      "website",
      "version",
      "leftOn",
      "secretariatSince",
    ])
    .where("id", "=", id)
    .executeTakeFirst()
}

/** The other names an organisation goes by: a workbook finds it by them too. */
export async function aliasesOf(tx: Tx, organizationId: string): Promise<string[]> {
  const organization = await organizationOf(tx, organizationId)
  if (!organization) return []
  const names = await tx
    .selectFrom("organizationName")
    .select("name")
    .where("organizationId", "=", organizationId)
    .orderBy("name")
    .execute()
  return aliasesAmong(
    names.map(({ name }) => name),
    organization,
  )
}

/** Whom the partnership writes to there, longest known first. */
export function contactsOf(tx: Tx, organizationId: string) {
  return tx
    .selectFrom("contact")
    .select(["id", "name", "email", "phone", "locale", "jobTitle", "version"])
    .where("organizationId", "=", organizationId)
    .where("leftAt", "is", null)
    .orderBy("since")
    .orderBy("id")
    .execute()
}

/** Every name each organisation goes by: what a workbook's names are matched against. */
export async function knownOrganizations(tx: Tx) {
  const rows = await tx
    .selectFrom("organizationName as known")
    .innerJoin("organization", (join) =>
      join
        .onRef("organization.partnershipId", "=", "known.partnershipId")
        .onRef("organization.id", "=", "known.organizationId"),
    )
    .select(["organization.id", "organization.nameEn", "organization.nameFr", "known.name"])
    .orderBy("organization.id")
    .orderBy("known.nameKey")
    .execute()
  const byId = new Map<string, { id: string; nameEn: string; nameFr: string; names: string[] }>()
  for (const row of rows) {
    const known = byId.get(row.id) ?? { id: row.id, nameEn: row.nameEn, nameFr: row.nameFr, names: [] }
    known.names.push(row.name)
    byId.set(row.id, known)
  }
  return [...byId.values()]
}

export function contactOf(tx: Tx, id: string) {
  return tx
    .selectFrom("contact")
    .select(["id", "organizationId", "name", "email", "phone", "locale", "jobTitle", "version"])
    .where("id", "=", id)
    .where("leftAt", "is", null)
    .executeTakeFirst()
}

/** The community member of a name who is written to at an address: two of one household may share it. */
export async function communityMemberAt(tx: Tx, { name, email }: { name: string; email: string }) {
  const found = await tx
    .selectFrom("contact")
    .innerJoin("organization", (join) =>
      join
        .onRef("organization.partnershipId", "=", "contact.partnershipId")
        .onRef("organization.id", "=", "contact.organizationId"),
    )
    .select(["organization.id", "contact.name"])
    .where("organization.kind", "=", "community-member")
    .where("organization.leftOn", "is", null)
    .where("contact.leftAt", "is", null)
    .where(sql`lower(contact.email)`, "=", email.toLowerCase())
    .orderBy("organization.addedAt")
    .orderBy("organization.id")
    .execute()
  return found.find((member) => nameKey(member.name) === nameKey(name))
}
