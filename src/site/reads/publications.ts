import type { Tx } from "#platform/database"
import type { Publication } from "../rules/publication-state.ts"
import "../tables.ts"

const columns = ["matter", "subjectId", "visibleFrom", "publishedAt", "withdrawnAt"] as const

/** The last publication of one thing; undefined where there never was one. */
export function publicationOf(tx: Tx, matter: string, subjectId: string): Promise<Publication | undefined> {
  return tx
    .selectFrom("publication")
    .select(columns)
    .where("matter", "=", matter)
    .where("subjectId", "=", subjectId)
    .orderBy("publishedAt", "desc")
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst()
}

/** What of one matter anyone may see at a moment: ids of its subjects, with the moment they became visible. */
export async function publicSubjects(tx: Tx, matter: string, at: Date): Promise<Map<string, Date>> {
  const found = await tx
    .selectFrom("publication")
    .select(["subjectId", "visibleFrom"])
    .where("matter", "=", matter)
    .where("withdrawnAt", "is", null)
    .where("visibleFrom", "<=", at)
    .execute()
  return new Map(found.map((one) => [one.subjectId, one.visibleFrom]))
}

export async function isPublic(tx: Tx, matter: string, subjectId: string, at: Date): Promise<boolean> {
  const found = await tx
    .selectFrom("publication")
    .select("id")
    .where("matter", "=", matter)
    .where("subjectId", "=", subjectId)
    .where("withdrawnAt", "is", null)
    .where("visibleFrom", "<=", at)
    .executeTakeFirst()
  return found !== undefined
}

/** Of which matters anything is public at a moment, and when that may next change by itself: the end of an embargo. */
export async function whatIsPublic(tx: Tx, at: Date): Promise<{ matters: Set<string>; until: Date | null }> {
  const found = await tx
    .selectFrom("publication")
    .select((row) => [
      "matter",
      row.fn.min("visibleFrom").filterWhere("visibleFrom", "<=", at).as("since"),
      row.fn.min("visibleFrom").filterWhere("visibleFrom", ">", at).as("next"),
    ])
    .where("withdrawnAt", "is", null)
    .groupBy("matter")
    .execute()
  const coming = found.flatMap(({ next }) => (next ? [next.getTime()] : []))
  return {
    matters: new Set(found.flatMap(({ matter, since }) => (since ? [matter] : []))),
    until: coming.length > 0 ? new Date(Math.min(...coming)) : null,
  }
}

export type Published = Publication & { matter: string; subjectId: string }

/** Everything that is or was public, by its last publication, the newest first. */
export function publications(tx: Tx, most = 1000): Promise<Published[]> {
  return tx
    .selectFrom((each) =>
      each
        .selectFrom("publication")
        .select(columns)
        .distinctOn(["matter", "subjectId"])
        .orderBy("matter")
        .orderBy("subjectId")
        .orderBy("publishedAt", "desc")
        .orderBy("id", "desc")
        .as("latest"),
    )
    .select(columns)
    .orderBy("publishedAt", "desc")
    .limit(most)
    .execute()
}
