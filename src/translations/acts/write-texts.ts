import { sql } from "kysely"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Invalid } from "#platform/refusals"
import { languageChoice } from "../reads/languages.ts"
import { standingsOf } from "../reads/standings.ts"
import { officialLanguages } from "../rules/language.ts"
import type { OfficialLanguage } from "../rules/language.ts"
import { editorsVersions } from "../rules/next-version.ts"
import { words } from "../words/index.ts"
import "../tables.ts"

export type WrittenTexts = {
  /** `pages.page`. */
  kind: string
  subjectId: string
  /** By field; a language that is not named stays as it is. */
  fields: Record<string, Partial<Record<OfficialLanguage, string>>>
  /** A correction: no translation turns outdated by it. */
  isMinor: boolean
  /** Somebody agrees to these texts: no machine ever translates them. */
  isConsent?: boolean
}

export const longestText = 40_000

/**
 * Keeps what an editor wrote of a subject in English and French, within the act of the domain it belongs to, which has asked
 * who may and records it. A text that says what it said before gets no version. @returns the fields that changed
 */
export async function writeTexts(tx: Tx, actor: Actor, written: WrittenTexts): Promise<string[]> {
  const { kind, subjectId, fields, isMinor, isConsent = false } = written
  const { main } = await languageChoice(tx)
  const changedFields: string[] = []
  for (const [field, values] of Object.entries(fields)) {
    const id = await textId(tx, actor, { kind, subjectId, field, isConsent })
    const before = await lastValues(tx, id)
    const changed = officialLanguages.filter(
      (language) => values[language] !== undefined && values[language] !== (before.get(language) ?? ""),
    )
    if (changed.length === 0) continue
    if (changed.some((language) => values[language]!.length > longestText))
      throw new Invalid([{ field, reason: words.message("text-long") }])
    const [{ standings } = { standings: [] }] = await standingsOf(tx, { id })
    const next = Math.max(0, ...standings.map(({ number }) => number)) + 1
    const versions = editorsVersions(
      changed.map((language) => ({ language, isEmpty: values[language] === "" })),
      isMinor,
      { standings, next, main },
    )
    for (const { language, isEmpty: _, ...version } of versions)
      await addVersion(tx, actor, {
        textId: id,
        language,
        value: values[language as OfficialLanguage]!,
        ...version,
      })
    changedFields.push(field)
  }
  return changedFields
}

/** Its subject is gone: nobody is asked to translate these any more. */
export async function closeTexts(
  tx: Tx,
  actor: Actor,
  { kind, subjectId }: { kind: string; subjectId: string },
): Promise<void> {
  await tx
    .updateTable("text")
    .set({ closedAt: actor.at })
    .where("subjectKind", "=", kind)
    .where("subjectId", "=", subjectId)
    .where("closedAt", "is", null)
    .execute()
}

type TextNamed = { kind: string; subjectId: string; field: string; isConsent: boolean }

/** The text, held until the act is done: versions are numbered one after the other. */
async function textId(tx: Tx, actor: Actor, { kind, subjectId, field, isConsent }: TextNamed) {
  const { partnershipId, at } = actor
  const { id } = await tx
    .insertInto("text")
    .values({ partnershipId, subjectKind: kind, subjectId, field, isConsent, madeAt: at })
    .onConflict((known) =>
      known
        .columns(["partnershipId", "subjectKind", "subjectId", "field"])
        .doUpdateSet({ isConsent: sql`excluded.is_consent` }),
    )
    .returning("id")
    .executeTakeFirstOrThrow()
  return id
}

async function lastValues(tx: Tx, id: string): Promise<Map<string, string>> {
  const rows = await tx
    .selectFrom("textVersion")
    .distinctOn("language")
    .select(["language", "value"])
    .where("textId", "=", id)
    .orderBy("language")
    .orderBy("number", "desc")
    .execute()
  return new Map(rows.map(({ language, value }) => [language, value]))
}

type Added = {
  textId: string
  number: number
  language: string
  value: string
  state: "written" | "machine" | "in-review" | "reviewed"
  basis: number
  follows: number | null
  isMinor: boolean
}

export async function addVersion(tx: Tx, actor: Actor, added: Added): Promise<void> {
  const { partnershipId, at, kind, id } = actor
  await tx
    .insertInto("textVersion")
    .values({ partnershipId, ...added, writtenBy: kind === "person" ? id : null, at })
    .execute()
}
