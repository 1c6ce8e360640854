import { sql } from "kysely"
import type { Tx } from "#platform/database"
import type { Standing } from "../rules/translation-state.ts"
import "../tables.ts"

export type TextRow = {
  id: string
  subjectKind: string
  subjectId: string
  field: string
  isConsent: boolean
  /** Its subject is gone. */
  isClosed: boolean
  standings: Standing[]
}

type Wanted = { id?: string; kind?: string; subjects?: readonly string[] }

/** Where texts stand: of one text, of some subjects, or of everything that is not gone. The last version of each language. */
export async function standingsOf(tx: Tx, wanted: Wanted = {}): Promise<TextRow[]> {
  let texts = tx
    .selectFrom("text as t")
    .innerJoin(
      (from) =>
        from
          .selectFrom("textVersion as v")
          .leftJoin("textVersion as f", (join) =>
            join
              .onRef("f.partnershipId", "=", "v.partnershipId")
              .onRef("f.textId", "=", "v.textId")
              .onRef("f.number", "=", "v.follows"),
          )
          .distinctOn(["v.partnershipId", "v.textId", "v.language"])
          .select([
            "v.partnershipId",
            "v.textId",
            "v.language",
            "v.number",
            "v.state",
            "v.basis",
            "v.follows",
            "v.isMinor",
            "f.language as followedLanguage",
            sql<boolean>`v.value = ''`.as("isEmpty"),
          ])
          .orderBy("v.partnershipId")
          .orderBy("v.textId")
          .orderBy("v.language")
          .orderBy("v.number", "desc")
          .as("v"),
      (join) => join.onRef("v.partnershipId", "=", "t.partnershipId").onRef("v.textId", "=", "t.id"),
    )
    .select(["t.id", "t.subjectKind", "t.subjectId", "t.field", "t.isConsent"])
    .select(sql<boolean>`t.closed_at is not null`.as("isClosed"))
    .select(["v.language", "v.number", "v.state", "v.basis", "v.follows", "v.isMinor", "v.isEmpty"])
    .select("v.followedLanguage")
    .orderBy("t.id")
    .orderBy("v.number")
  if (wanted.id !== undefined) texts = texts.where("t.id", "=", wanted.id)
  else texts = texts.where("t.closedAt", "is", null)
  if (wanted.kind !== undefined) texts = texts.where("t.subjectKind", "=", wanted.kind)
  if (wanted.subjects) texts = texts.where("t.subjectId", "in", [...wanted.subjects, nobody])
  const rows = new Map<string, TextRow>()
  for (const row of await texts.execute()) {
    const { id, subjectKind, subjectId, field, isConsent, isClosed, followedLanguage, follows, ...standing } =
      row
    const text = rows.get(id) ?? { id, subjectKind, subjectId, field, isConsent, isClosed, standings: [] }
    const model = follows === null ? null : { number: follows, language: followedLanguage! }
    text.standings.push({ ...standing, follows: model })
    rows.set(id, text)
  }
  return [...rows.values()]
}

/** So that a list of none is still a list. */
const nobody = "00000000-0000-0000-0000-000000000000"
