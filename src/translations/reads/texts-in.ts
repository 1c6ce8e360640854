import { sql } from "kysely"
import type { Tx } from "#platform/database"
import type { Kept } from "../rules/shown-text.ts"
import { shownText } from "../rules/shown-text.ts"
import type { ShownText } from "../rules/shown-text.ts"
import { isOfficial } from "../rules/language.ts"
import { languageChoice, offeredLanguages } from "./languages.ts"
import "../tables.ts"

export type TextsIn = {
  kind: string
  subjects: readonly string[]
  /** BCP 47, as it was asked for. */
  language: string
  /** By subject, when its texts were published last: nothing written since is shown. Absent: what stands now. */
  upTo?: ReadonlyMap<string, Date> | undefined
}

/** What readers of a language are shown of some subjects, by subject and field. A text that says nothing is not there. */
export async function textsIn(
  tx: Tx,
  { kind, subjects, language, upTo }: TextsIn,
): Promise<Map<string, Record<string, ShownText>>> {
  const choice = await languageChoice(tx)
  const offered = await offeredLanguages(tx)
  const languages = offered.filter((one) => one === language || isOfficial(one))
  const shown = new Map<string, Record<string, ShownText>>(subjects.map((id) => [id, {}]))
  for (const { subjectId, field, kept } of await keptTexts(tx, kind, subjects, languages)) {
    const reader = { ...choice, language, upTo: upTo && lastBefore(kept, upTo.get(subjectId)) }
    const text = shownText(kept, reader)
    if (text) shown.get(subjectId)![field] = text
  }
  return shown
}

/** Which languages some subjects can be read in whole, or in part: where any of their texts is out. */
export async function languagesOf(
  tx: Tx,
  { kind, subjects, upTo }: Omit<TextsIn, "language">,
): Promise<Map<string, string[]>> {
  const choice = await languageChoice(tx)
  const offered = await offeredLanguages(tx)
  const found = new Map<string, Set<string>>(subjects.map((id) => [id, new Set()]))
  for (const { subjectId, kept } of await keptTexts(tx, kind, subjects, offered)) {
    const last = upTo && lastBefore(kept, upTo.get(subjectId))
    for (const language of new Set(kept.map((one) => one.language))) {
      const text = shownText(kept, { ...choice, language, upTo: last })
      if (text && !text.isFallback) found.get(subjectId)!.add(language)
    }
  }
  return new Map([...found].map(([id, languages]) => [id, offered.filter((one) => languages.has(one))]))
}

/** The number of the last version in English or French that stood at a moment; 0 where none did, or there is no moment. */
/**
 * The last version that stood at a moment, with all those before it. What a machine was asked for then, and was kept after
 * somebody's later words, brings none of these out.
 */
function lastBefore(kept: readonly (Kept & { at: Date })[], moment: Date | undefined): number {
  const own = kept.filter(({ language }) => isOfficial(language))
  const since = own.filter(({ at }) => !moment || at > moment).map(({ number }) => number)
  const first = Math.min(...since)
  return Math.max(0, ...own.map(({ number }) => number).filter((number) => number < first))
}

type KeptText = { subjectId: string; field: string; kept: (Kept & { at: Date })[] }

async function keptTexts(
  tx: Tx,
  kind: string,
  subjects: readonly string[],
  languages: readonly string[],
): Promise<KeptText[]> {
  if (subjects.length === 0) return []
  const versions = tx
    .selectFrom("text as t")
    .innerJoin("textVersion as v", (join) =>
      join.onRef("v.partnershipId", "=", "t.partnershipId").onRef("v.textId", "=", "t.id"),
    )
    .select(["t.id", "t.subjectId", "t.field"])
    .select(["v.language", "v.number", "v.state", "v.basis", "v.follows", "v.value", "v.at"])
    .where("t.partnershipId", "=", sql<string>`bound_partnership()`)
    .where("t.subjectKind", "=", kind)
    .where("t.subjectId", "in", subjects)
    .where("v.language", "in", languages)
    .orderBy("t.id")
    .orderBy("v.number")
  const texts = new Map<string, KeptText>()
  for (const { id, subjectId, field, ...version } of await versions.execute()) {
    const text = texts.get(id) ?? { subjectId, field, kept: [] }
    text.kept.push(version)
    texts.set(id, text)
  }
  return [...texts.values()]
}
