import { sql } from "kysely"
import { rowsOf } from "#platform/database"
import type { Tx } from "#platform/database"
import type { AllFacts } from "../rules/page-facts.ts"
import type { PageKind } from "../rules/page-kind.ts"
import "../tables.ts"

/** A page as it was in one version; it counts up with every change, of words as of facts. */
export type Page = AllFacts & { id: string; kind: PageKind; slug: string; version: number }

/** Everything written for the site that was not thrown away: pages in their order, then the newest first. */
export function pagesOf(tx: Tx): Promise<Page[]> {
  return asWritten(tx)
    .orderBy("f.menuPlace")
    .orderBy("f.startsAt", "desc")
    .orderBy("f.onDay", "desc")
    .orderBy("p.id", "desc")
    .execute()
}

export async function pageOf(tx: Tx, id: string): Promise<Page | undefined> {
  return asWritten(tx).where("p.id", "=", id).executeTakeFirst()
}

/** Some of them as they stood at a moment each, in the same order: a day or a place on the menu said since is not there. */
export async function pagesAsOf(tx: Tx, moments: ReadonlyMap<string, Date>): Promise<Page[]> {
  if (moments.size === 0) return []
  const asked = rowsOf(
    [...moments].map(([id, moment]) => ({ id, moment })),
    "id uuid, moment timestamptz",
  )
  const stood = withFacts(tx)
    .innerJoin(sql<{ id: string; moment: Date }>`(select * from ${asked})`.as("asked"), "asked.id", "p.id")
    .distinctOn("p.id")
    .select(columns)
    .whereRef("f.at", "<=", "asked.moment")
    .orderBy("p.id")
    .orderBy("f.version", "desc")
  return tx
    .selectFrom(stood.as("stood"))
    .selectAll()
    .orderBy("menuPlace")
    .orderBy("startsAt", "desc")
    .orderBy("onDay", "desc")
    .orderBy("id", "desc")
    .execute()
}

const columns = [
  "p.id",
  "p.kind",
  "p.slug",
  "f.menuPlace",
  "f.onDay",
  "f.startsAt",
  "f.endsAt",
  "f.link",
  "f.pictureId",
  "f.pictureCredit",
  "f.version",
] as const

function asWritten(tx: Tx) {
  return withFacts(tx).select(columns).whereRef("f.version", "=", "p.version")
}

function withFacts(tx: Tx) {
  return tx
    .selectFrom("publicPage as p")
    .innerJoin("publicPageFacts as f", (join) =>
      join.onRef("f.partnershipId", "=", "p.partnershipId").onRef("f.pageId", "=", "p.id"),
    )
    .where("p.closedAt", "is", null)
}

/** What a page said besides its words in every version, the last first. */
export function factsOf(tx: Tx, id: string) {
  return tx
    .selectFrom("publicPageFacts")
    .select([
      "version",
      "menuPlace",
      "onDay",
      "startsAt",
      "endsAt",
      "link",
      "pictureId",
      "pictureCredit",
      "at",
      "writtenBy",
    ])
    .where("pageId", "=", id)
    .orderBy("version", "desc")
    .execute()
}

export async function slugsTaken(tx: Tx, kind: PageKind): Promise<Set<string>> {
  const rows = await tx.selectFrom("publicPage").select("slug").where("kind", "=", kind).execute()
  return new Set(rows.map(({ slug }) => slug))
}

/** When changes of pages that are public were let out last. */
export async function releasesOf(tx: Tx, ids: readonly string[]): Promise<Map<string, Date>> {
  if (ids.length === 0) return new Map()
  const rows = await tx
    .selectFrom("publicPageRelease")
    .select((row) => ["pageId", row.fn.max("releasedAt").as("at")])
    .where("pageId", "in", ids)
    .groupBy("pageId")
    .execute()
  return new Map(rows.map(({ pageId, at }) => [pageId, at]))
}
