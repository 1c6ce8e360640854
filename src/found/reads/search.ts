import { sql } from "kysely"
import { matters, seenOf } from "#site"
import { rowsOf } from "#platform/database"
import type { Tx } from "#platform/database"
import type { Locale } from "#platform/words"
import { marks, pieces, searchable } from "../rules/marked.ts"
import type { Piece } from "../rules/marked.ts"
import { beginnings } from "../rules/beginnings.ts"
import "../tables.ts"

export type Asked = {
  words: string
  /** What the page is read in: a BCP 47 tag; found in it comes first. */
  language: string
  locale: Locale
  at: Date
}

export type FoundThing = {
  matter: string
  subjectId: string
  /** Of the text that was found. */
  language: string
  /** Within the public site. */
  path: string
  /** What kind of thing it is. */
  kind: string
  title: Piece[]
  excerpt: Piece[]
}

const most = 30

/**
 * What of a site's public things has these words, the best first, in the reader's language before others. The index only
 * proposes: each text is read where it stands, now, and shown only if it is public and still has the words.
 */
export async function search(tx: Tx, asked: Asked): Promise<FoundThing[]> {
  const texts = await currentTexts(tx, await proposed(tx, asked), asked)
  if (texts.length === 0) return []
  const found = await matching(tx, texts, asked)
  const firsts = new Map<string, (typeof found)[number]>()
  for (const one of found) {
    const key = `${one.matter} ${one.subjectId}`
    if (!firsts.has(key)) firsts.set(key, one)
  }
  return [...firsts.values()].slice(0, most).map((one) => {
    const { path, kind } = texts[one.place]!
    const { matter, subjectId, language } = one
    return { matter, subjectId, language, path, kind, title: pieces(one.title), excerpt: pieces(one.excerpt) }
  })
}

/** By stems in the text's own language, or by how its words begin. */
const query = (words: string, language: string) =>
  sql`websearch_to_tsquery(search_language(${sql.ref(language)}), ${words})
    || to_tsquery('entente_plain', ${beginnings(words) ?? ""})`

type Subject = { matter: string; subjectId: string }

/** Public things whose words match, and those so freshly public that no words were kept of them yet. */
async function proposed(tx: Tx, { words, language, at }: Asked): Promise<Subject[]> {
  const found = await sql<Subject>`
    select p.matter, p.subject_id as "subjectId"
    from publication p
    left join search_text s
      on s.partnership_id = p.partnership_id and s.matter = p.matter and s.subject_id = p.subject_id
    where p.withdrawn_at is null and p.visible_from <= ${at}
      and (s.words is null or s.words @@ (${query(words, "s.language")}))
    group by p.matter, p.subject_id
    order by bool_or(s.language = ${language}) desc nulls first,
      max(ts_rank(s.words, ${query(words, "s.language")})) desc nulls first
    limit ${most * 2}`.execute(tx)
  return found.rows
}

type Text = Subject & { language: string; title: string; text: string; path: string; kind: string }

async function currentTexts(tx: Tx, subjects: readonly Subject[], { locale, at }: Asked): Promise<Text[]> {
  const texts: Text[] = []
  for (const [matter, meaning] of matters()) {
    const proposals = subjects.filter((one) => one.matter === matter).map((one) => one.subjectId)
    const ids = await seenOf(tx, meaning, { ids: proposals, at })
    if (ids.length === 0) continue
    const named = await meaning.named(tx, { ids, locale })
    for (const [subjectId, { publicPath }] of named)
      for (const one of await meaning.texts(tx, subjectId))
        texts.push({
          matter,
          subjectId,
          language: one.language,
          title: searchable(one.title),
          text: searchable(one.text),
          path: publicPath,
          kind: meaning.label(locale),
        })
  }
  return texts
}

type Matched = Subject & { place: number; language: string; title: string; excerpt: string }

async function matching(tx: Tx, texts: readonly Text[], { words, language }: Asked): Promise<Matched[]> {
  const rows = rowsOf(
    texts.map((text, place) => ({ place, ...text, subject_id: text.subjectId })),
    "place integer, matter text, subject_id uuid, language text, title text, text text",
  )
  const [fragments, whole] = [
    `StartSel=${marks.begins}, StopSel=${marks.ends}, FragmentDelimiter=${marks.gap}, MaxFragments=2, MaxWords=24, MinWords=8`,
    `StartSel=${marks.begins}, StopSel=${marks.ends}, HighlightAll=true`,
  ]
  const found = await sql<Matched>`
    select place, matter, subject_id as "subjectId", language,
      ts_headline(by, title, query, ${whole}) as title, ts_headline(by, text, query, ${fragments}) as excerpt
    from (
      select read.*, ${query(words, "read.language")} as query,
        setweight(search_words(language, title), 'A') || setweight(search_words(language, text), 'B') as words,
        case when to_tsvector('entente_plain', title || ' ' || text)
            @@ to_tsquery('entente_plain', ${beginnings(words) ?? ""})
          then 'entente_plain'::regconfig else search_language(language) end as by
      from (select * from ${rows}) read
    ) made
    where words @@ query
    order by language = ${language} desc, ts_rank(words, query) desc, place`.execute(tx)
  return found.rows
}
