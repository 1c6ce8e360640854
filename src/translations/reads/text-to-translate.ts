import { sql } from "kysely"
import type { Tx } from "#platform/database"
import { sourceOf, translationState } from "../rules/translation-state.ts"
import type { TranslationState } from "../rules/translation-state.ts"
import { languageChoice } from "./languages.ts"
import { standingsOf } from "./standings.ts"
import type { TextRow } from "./standings.ts"

export type Version = { number: number; language: string; value: string; at: Date; writtenBy: string | null }

/** A text beside its translation into one language. */
export type TextToTranslate = Omit<TextRow, "standings"> & {
  state: TranslationState
  /** What it is made from, as it is now; none where neither English nor French says anything. */
  source: Version | undefined
  /** What the source said when this translation was last checked against it, if it says something else now. */
  sourceThen: Version | undefined
  /** The translation as it is. */
  own: Version | undefined
  /** Whether the last version of it still waits for a reviewer, or is a machine's. */
  isChecked: boolean
}

/** One text and its translation. @returns undefined where there is no such text */
export async function textToTranslate(
  tx: Tx,
  id: string,
  language: string,
): Promise<TextToTranslate | undefined> {
  const [text] = await standingsOf(tx, { id })
  if (!text) return undefined
  const { main } = await languageChoice(tx)
  const { standings, ...about } = text
  const source = sourceOf(standings, main)
  const own = standings.find((standing) => standing.language === language)
  const versions = await versionsOf(tx, id)
  const version = (number: number | undefined) => versions.find((one) => one.number === number)
  const then = version(own?.follows?.number)
  const now = version(source?.number)
  return {
    ...about,
    state: translationState(standings, language, main),
    source: now,
    sourceThen: then && now && then.language === now.language && then.value !== now.value ? then : undefined,
    own: version(own?.number),
    isChecked: own !== undefined && ["written", "reviewed"].includes(own.state),
  }
}

/** Which of these there are. */
export async function knownTexts(tx: Tx, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await tx
    .selectFrom("text")
    .select("id")
    .where("id", "=", sql<string>`any(${ids}::uuid[])`)
    .execute()
  return new Set(rows.map(({ id }) => id))
}

/** All of its versions in every language, the last one first. */
export async function versionsOf(tx: Tx, id: string) {
  return tx
    .selectFrom("textVersion")
    .select(["number", "language", "value", "state", "isMinor", "at", "writtenBy"])
    .where("textId", "=", id)
    .orderBy("number", "desc")
    .execute()
}
