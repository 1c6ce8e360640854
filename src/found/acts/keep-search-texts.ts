import { createHash } from "node:crypto"
import { sql } from "kysely"
import { matters } from "#site"
import type { Clock } from "#platform/clock"
import { rowsOf } from "#platform/database"
import type { Database, Tx } from "#platform/database"
import { searchable } from "../rules/marked.ts"
import "../tables.ts"

type Key = { matter: string; subjectId: string; language: string }
type Text = Key & { title: string; body: string; fingerprint: string }

/**
 * Brings the words to find things by up to what is published, or will be at the end of its embargo. Writes only what
 * differs, so that asking again costs a look. No act: nothing that anybody said changes.
 */
export async function keepSearchTexts(
  { database, clock }: { database: Database; clock: Clock },
  partnershipId: string,
): Promise<{ written: number; removed: number }> {
  const { fresh, over } = await database.read(partnershipId, differences)
  if (fresh.length === 0 && over.length === 0) return { written: 0, removed: 0 }
  await database.write(partnershipId, async (tx) => {
    await remove(tx, over)
    await write(tx, partnershipId, { fresh, at: clock.now() })
  })
  return { written: fresh.length, removed: over.length }
}

const nameOf = ({ matter, subjectId, language }: Key) => `${matter} ${subjectId} ${language}`

async function differences(tx: Tx): Promise<{ fresh: Text[]; over: Key[] }> {
  const known = await tx
    .selectFrom("searchText")
    .select(["matter", "subjectId", "language", "fingerprint"])
    .execute()
  const texts = await publishedTexts(tx)
  const fingerprints = new Map(known.map((one) => [nameOf(one), one.fingerprint]))
  const names = new Set(texts.map(nameOf))
  return {
    fresh: texts.filter((text) => fingerprints.get(nameOf(text)) !== text.fingerprint),
    over: known.filter((one) => !names.has(nameOf(one))),
  }
}

async function publishedTexts(tx: Tx): Promise<Text[]> {
  const published = await tx
    .selectFrom("publication")
    .select(["matter", "subjectId"])
    .where("withdrawnAt", "is", null)
    .execute()
  const texts: Text[] = []
  for (const { matter, subjectId } of published) {
    const found = (await matters().get(matter)?.texts(tx, subjectId)) ?? []
    for (const { language, title, text } of found)
      texts.push(textOf({ matter, subjectId, language }, title, text))
  }
  return texts
}

/** Counts up when words are told apart in another way: then all are kept anew. */
const way = 2

function textOf(key: Key, title: string, text: string): Text {
  const fingerprint = createHash("sha256").update(`${way}\0${title}\0${text}`).digest("base64url")
  return { ...key, title: searchable(title), body: searchable(text), fingerprint }
}

async function write(
  tx: Tx,
  partnershipId: string,
  { fresh, at }: { fresh: Text[]; at: Date },
): Promise<void> {
  if (fresh.length === 0) return
  const rows = rowsOf(
    fresh.map(({ subjectId, ...text }) => ({ ...text, subject_id: subjectId })),
    "matter text, subject_id uuid, language text, title text, body text, fingerprint text",
  )
  await sql`insert into search_text (partnership_id, matter, subject_id, language, fingerprint, words, made_at)
    select ${partnershipId}::uuid, matter, subject_id, language, fingerprint,
      setweight(search_words(language, title), 'A') || setweight(search_words(language, body), 'B'), ${at}
    from ${rows}
    on conflict (partnership_id, matter, subject_id, language)
    do update set fingerprint = excluded.fingerprint, words = excluded.words, made_at = excluded.made_at`.execute(
    tx,
  )
}

async function remove(tx: Tx, over: readonly Key[]): Promise<void> {
  for (const { matter, subjectId, language } of over) {
    await tx
      .deleteFrom("searchText")
      .where("matter", "=", matter)
      .where("subjectId", "=", subjectId)
      .where("language", "=", language)
      .execute()
  }
}
