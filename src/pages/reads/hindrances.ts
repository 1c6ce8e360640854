import type { Tx } from "#platform/database"
import type { Message } from "#platform/words"
import { parityOf } from "#translations"
import { textsIn } from "#translations"
import { textKind } from "../rules/page-kind.ts"
import { words } from "../words/index.ts"

/** Why a page may not be public as it stands: it has no title, or English and French do not say the same. */
export async function hindrancesOf(tx: Tx, id: string): Promise<Message[]> {
  const texts = await textsIn(tx, { kind: textKind, subjects: [id], language: "en" })
  const found: Message[] = texts.get(id)?.["title"] ? [] : [words.message("title-needed")]
  for (const { field, language, state } of await parityOf(tx, textKind, id))
    found.push(words.message(`lacks-${language}`, { field, state }))
  return found
}
