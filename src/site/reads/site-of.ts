import { sql } from "kysely"
import type { Database, Tx } from "#platform/database"
import { isOfficial, languageChoice, offeredLanguages } from "#translations"
import "../tables.ts"

/** A site as it is set; of a partnership that set nothing, as it would be. */
export type Site = {
  nameEn: string
  nameFr: string
  taglineEn: string
  taglineFr: string
  mainLanguage: "en" | "fr"
  furtherLanguages: string[]
  accent: string
  logoFileId: string | null
  hostName: string | null
  email: string
  telephone: string
  addressEn: string
  addressFr: string
  openedAt: Date | null
  /** 0: nothing was set yet. */
  version: number
}

export async function siteOf(tx: Tx): Promise<Site> {
  const { main } = await languageChoice(tx)
  const offered = await offeredLanguages(tx)
  const languages = { mainLanguage: main, furtherLanguages: offered.filter((tag) => !isOfficial(tag)) }
  const found = await tx
    .selectFrom("site")
    .select([
      "nameEn",
      "nameFr",
      "taglineEn",
      "taglineFr",
      "accent",
      "logoFileId",
      "hostName",
      "email",
      "telephone",
      "addressEn",
      "addressFr",
      "openedAt",
      "version",
    ])
    .executeTakeFirst()
  return { ...unset, ...found, ...languages }
}

const unset: Site = {
  nameEn: "",
  nameFr: "",
  taglineEn: "",
  taglineFr: "",
  mainLanguage: "en",
  furtherLanguages: [],
  accent: "#1c5a46",
  logoFileId: null,
  hostName: null,
  email: "",
  telephone: "",
  addressEn: "",
  addressFr: "",
  openedAt: null,
  version: 0,
}

/** Whose open site has this host name of its own: its partnership's address. */
export async function partnershipOfHost(database: Database, hostName: string): Promise<string | null> {
  const found = await database.outside((tx) =>
    sql<{ slug: string }>`select slug from partnership_of_host(${hostName})`.execute(tx),
  )
  return found.rows[0]?.slug ?? null
}
