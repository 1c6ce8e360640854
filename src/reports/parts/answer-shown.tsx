import type { Locale } from "#platform/words"
import { otherLocale } from "#platform/words"
import { InLanguage, NoValue, Table } from "#ui"
import type { AnswerContent, ChoiceContent, NarrativeContent, TableContent } from "../rules/content.ts"
import type { Cell } from "../rules/report-value.ts"
import { words } from "../words/index.ts"
import { CellShown } from "./cell-shown.tsx"
import { ClaimsShown } from "./claims-shown.tsx"
import { FigureShown } from "./figure-shown.tsx"

/** An answer to read: of a frozen report, or for somebody who may not write. */
export function AnswerShown({
  answer,
  locale,
  home,
  correct,
}: {
  answer: AnswerContent
  locale: Locale
  /** Where the partnership's pages begin; null for a reader who may not open them. */
  home: string | null
  /** Where a number of a figure is corrected, for who may. */
  correct?: string | undefined
}) {
  switch (answer.kind) {
    case "figure":
      return <FigureShown figure={answer} locale={locale} home={home} correct={correct} />
    case "claims":
      return <ClaimsShown answer={answer} locale={locale} home={home} change={null} />
    case "narrative":
      return (
        <>
          <NarrativeShown answer={answer} locale={locale} />
          <SourcesShown answer={answer} locale={locale} home={home} />
        </>
      )
    case "choice":
      return <ChoiceShown answer={answer} locale={locale} />
    case "table":
      return <TypedTableShown answer={answer} locale={locale} />
  }
}

/** What an answer quotes, each leading to what stands under it. */
export function SourcesShown(props: {
  answer: Pick<NarrativeContent, "sources">
  locale: Locale
  home: string | null
}) {
  const { answer, locale, home } = props
  const { sources = [] } = answer
  if (sources.length === 0) return null
  return (
    <>
      <p>{words(locale)("sources-quoted")}</p>
      <ul>
        {sources.map(({ id, title, source }) => (
          <li key={id}>
            <Source
              href={home && `${home}/evidence/${id}`}
              said={words(locale)("source-line", { title: title[locale], source: source[locale] })}
            />
          </li>
        ))}
      </ul>
    </>
  )
}

function NarrativeShown({ answer: { text }, locale }: { answer: NarrativeContent; locale: Locale }) {
  const other = otherLocale(locale)
  if (text[locale] !== "") return <Paragraphs text={text[locale]} />
  if (text[other] === "") return <NoValue why="blank" />
  return (
    <>
      <p>{words(locale)("not-written-in-this-language")}</p>
      <InLanguage lang={`${other}-CA`}>
        <Paragraphs text={text[other]} />
      </InLanguage>
    </>
  )
}

export function Paragraphs({ text }: { text: string }) {
  return text
    .split(/\n+/)
    .filter((part) => part.trim() !== "")
    .map((part, place) => (
      // The same sentence may stand twice, and nothing is ever reordered.
      // oxlint-disable-next-line react/no-array-index-key
      <p key={place}>{part}</p>
    ))
}

function ChoiceShown({ answer: { options, chosen }, locale }: { answer: ChoiceContent; locale: Locale }) {
  const picked = options.filter(({ code }) => chosen.includes(code))
  if (picked.length === 0) return <NoValue why="blank" />
  return (
    <ul>
      {picked.map(({ code, wording }) => (
        <li key={code}>{wording[locale]}</li>
      ))}
    </ul>
  )
}

function TypedTableShown({ answer, locale }: { answer: TableContent; locale: Locale }) {
  if (answer.rows.length === 0) return <NoValue why="blank" />
  const rows = answer.rows.map((cells, place) => ({ cells, place }))
  return (
    <Table
      caption={answer.wording[locale]}
      rows={rows}
      rowKey={({ place }) => String(place)}
      columns={answer.columns.map(({ key, heading, kind }, place) => ({
        key,
        label: heading[locale],
        align: kind === "text" || kind === "choice" ? ("start" as const) : ("end" as const),
        cell: ({ cells }: { cells: readonly Cell[] }) => {
          const cell = cells[place]
          return cell ? <CellShown cell={cell} locale={locale} kind={kind} /> : null
        },
      }))}
    />
  )
}

/** A source leads to what stands under it, for a reader who may open it. */
function Source({ href, said }: { href: string | null; said: string }) {
  return href ? <a href={href}>{said}</a> : said
}
