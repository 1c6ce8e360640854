import { sql } from "kysely"
import type { Tx } from "#platform/database"
import { paragraphs } from "#platform/mail"
import { nameIn } from "#platform/words"
import type { Locale } from "#platform/words"
import { words } from "../words/index.ts"
import { partnership } from "./queries.ts"

/** Somebody of the secretariat whom a partner can turn to. */
export type Asker = { name: string; email: string }

/** In whose name a letter or a partner's page speaks. */
export type Letterhead = { nameEn: string; nameFr: string; asker: Asker | null }

export async function letterhead(tx: Tx, askedBy: string | null): Promise<Letterhead> {
  const { nameEn, nameFr } = await partnership(tx)
  return { nameEn, nameFr, asker: (await askerOf(tx, askedBy)) ?? null }
}

/** How a letter ends: whom to turn to, and who writes. */
export function letterClosing({ head, locale }: { head: Letterhead; locale: Locale }): string {
  const { asker } = head
  return paragraphs(
    asker ? words(locale)("questions", { asker: asker.name, email: asker.email }) : "",
    nameIn(locale, head),
  )
}

/** Whoever asked, while they still coordinate; else who has coordinated longest. */
export function askerOf(tx: Tx, askedBy: string | null): Promise<Asker | undefined> {
  return tx
    .selectFrom("membership")
    .innerJoin("person", "person.id", "membership.personId")
    .select(["person.name", "person.email"])
    .where("membership.role", "=", "coordinator")
    .where("membership.endedAt", "is", null)
    .where("person.leftAt", "is", null)
    .orderBy(sql`membership.person_id = ${askedBy}::uuid desc nulls last`)
    .orderBy("membership.since")
    .limit(1)
    .executeTakeFirst()
}
