import { sql } from "kysely"
import type { Tx } from "#platform/database"
import { alignmentLists, commonLists, isOwnList } from "../rules/alignment-list.ts"
import type { AlignmentList, Tag } from "../rules/alignment-list.ts"
import "../tables.ts"

export type OwnTag = Tag & { list: "funder" | "city"; version: number; retiredOn: string | null }

/** The tags a partnership wrote itself; those retired stay readable where they were given. */
export function ownTags(tx: Tx): Promise<OwnTag[]> {
  return tx
    .selectFrom("alignmentTag")
    .select(["list", "code", "titleEn", "titleFr", "version", "retiredOn"])
    .orderBy("list")
    .orderBy(sql`length(code)`)
    .orderBy("code")
    .execute()
}

/** What the partnership calls its city's plan; undefined until it has said. */
export function cityPlanName(tx: Tx) {
  return tx
    .selectFrom("alignmentListName")
    .select(["titleEn", "titleFr"])
    .where("list", "=", "city")
    .executeTakeFirst()
}

export type ListOfTags = { list: AlignmentList; tags: (Tag & { retiredOn: string | null })[] }

/** Every list with its tags. */
export async function listsOfTags(tx: Tx): Promise<ListOfTags[]> {
  const own = await ownTags(tx)
  return alignmentLists.map((list) => ({
    list,
    tags: isOwnList(list)
      ? own
          .filter((tag) => tag.list === list)
          .map(({ code, titleEn, titleFr, retiredOn }) => ({ code, titleEn, titleFr, retiredOn }))
      : commonLists[list].map((tag) => ({ ...tag, retiredOn: null })),
  }))
}

export const alignedKinds = ["priority", "outcome", "activity", "indicator"] as const

export type AlignedKind = (typeof alignedKinds)[number]

export type Aligned = {
  list: AlignmentList
  code: string
  id: string
  kind: AlignedKind
  titleEn: string
  titleFr: string
}

/** What stands under which tag: of the whole partnership, or of one thing. */
export function alignments(tx: Tx, asked: { subjectId?: string } = {}): Promise<Aligned[]> {
  return tx
    .selectFrom("alignment")
    .innerJoin("chainNode", (join) =>
      join
        .onRef("chainNode.partnershipId", "=", "alignment.partnershipId")
        .onRef("chainNode.id", "=", "alignment.subjectId"),
    )
    .select([
      "alignment.list",
      "alignment.code",
      "chainNode.id",
      "chainNode.kind",
      "chainNode.titleEn",
      "chainNode.titleFr",
    ])
    .$if(asked.subjectId !== undefined, (query) => query.where("alignment.subjectId", "=", asked.subjectId!))
    .orderBy("chainNode.titleEn")
    .orderBy("chainNode.id")
    .$narrowType<{ kind: AlignedKind }>()
    .execute()
}

/** What can be held against the lists: `undefined` for anything else in the chain. */
export async function alignable(tx: Tx, id: string) {
  const found = await tx
    .selectFrom("chainNode")
    .select(["id", "kind", "titleEn", "titleFr"])
    .where("id", "=", id)
    .where("kind", "in", [...alignedKinds])
    .$narrowType<{ kind: AlignedKind }>()
    .executeTakeFirst()
  return found
}
