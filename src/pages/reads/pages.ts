import type { Tx } from "#platform/database"
import type { PageKind } from "../rules/page-kind.ts"
import "../tables.ts"

export type Page = {
  id: string
  kind: PageKind
  slug: string
  menuPlace: number | null
  /** Of a news item. */
  onDay: string | null
  /** Of an event. */
  startsAt: Date | null
  endsAt: Date | null
  link: string
  version: number
}

const columns = ["id", "kind", "slug", "menuPlace", "onDay", "startsAt", "endsAt", "link", "version"] as const

/** Everything written for the site that was not thrown away: pages in their order, then the newest first. */
export function pagesOf(tx: Tx, ids?: readonly string[]): Promise<Page[]> {
  let pages = tx
    .selectFrom("publicPage")
    .select(columns)
    .where("closedAt", "is", null)
    .orderBy("menuPlace")
    .orderBy("startsAt", "desc")
    .orderBy("onDay", "desc")
    .orderBy("id", "desc")
  if (ids) pages = pages.where("id", "in", [...ids, "00000000-0000-0000-0000-000000000000"])
  return pages.execute()
}

export async function pageOf(tx: Tx, id: string): Promise<Page | undefined> {
  return tx
    .selectFrom("publicPage")
    .select(columns)
    .where("id", "=", id)
    .where("closedAt", "is", null)
    .executeTakeFirst()
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
