import type { Locale } from "#platform/words"
import { formatNumber } from "#platform/words"
import { Disclosure, Facts, Notice, Table } from "#ui"
import type { Figure, FigureTable, ReportNumber, RowBehind } from "../rules/content.ts"
import { overriddenIn } from "../rules/override.ts"
import { correctionWords } from "../document/correction-words.ts"
import { numberWords } from "../document/value-words.ts"
import { words } from "../words/index.ts"
import { ChartShown } from "./chart-shown.tsx"
import { CellShown } from "./cell-shown.tsx"

export type FigureShownProps = {
  figure: Figure
  locale: Locale
  /** Where the partnership's pages begin: `/en/two-rivers`; null for a reader who may not open them. */
  home: string | null
  /** Where a number of it is corrected, for who may. */
  correct?: string | undefined
}

/** A computed figure: its numbers, how each was counted, and the rows it opens to. */
export function FigureShown({ figure, locale, home, correct }: FigureShownProps) {
  const say = words(locale)
  const facts = [
    ...figure.facts.map(({ label, value }) => ({ term: label[locale], description: value[locale] })),
    ...figure.numbers.map((number) => ({
      term: number.label[locale],
      description: numberShown(number, locale),
    })),
  ]
  return (
    <div className="flow">
      {facts.length > 0 && <Facts facts={facts} />}
      {figure.tables.map((table) => (
        <ChartShown key={table.key} table={table} locale={locale}>
          <FigureTableShown table={table} locale={locale} />
        </ChartShown>
      ))}
      <Corrections figure={figure} locale={locale} />
      {correct && (
        <p>
          <a href={correct}>{say("correct-figure")}</a>
        </p>
      )}
      <Disclosure summary={say("how-and-rows", { count: figure.rows.length })}>
        <p>{figure.how[locale]}</p>
        {figure.rows.length > 0 && (
          <ul>
            {figure.rows.map((row) => (
              <RowShown key={`${row.kind} ${row.id}`} row={row} locale={locale} home={home} />
            ))}
          </ul>
        )}
      </Disclosure>
    </div>
  )
}

function Corrections({ figure, locale }: { figure: Figure; locale: Locale }) {
  const found = overriddenIn(figure)
  if (found.length === 0) return null
  return (
    <Notice kind="information" title={words(locale)("corrected-by-hand", { count: found.length })}>
      <ul>
        {found.map((part) => (
          <li key={part.part}>{correctionWords(locale, part)}</li>
        ))}
      </ul>
    </Notice>
  )
}

function numberShown(number: ReportNumber, locale: Locale) {
  if (number.value.state !== "value") return <CellShown cell={number.value} locale={locale} />
  return numberWords(locale, number)
}

function FigureTableShown({ table, locale }: { table: FigureTable; locale: Locale }) {
  const base = words(locale)("base", { base: formatNumber(locale, table.base) })
  const [first, ...others] = table.headings
  const isNumber = (place: number) => table.rows.every(({ cells }) => cells[place]?.state !== "words")
  return (
    <Table
      caption={`${table.caption[locale]} (${base})`}
      rows={table.rows}
      rowKey={(row) => row.key}
      columns={[
        { key: "row", label: first?.[locale] ?? "", cell: (row) => row.label[locale] },
        ...others.map((heading, place) => ({
          key: heading.en,
          label: heading[locale],
          align: isNumber(place) ? ("end" as const) : ("start" as const),
          cell: (row: FigureTable["rows"][number]) => {
            const cell = row.cells[place]
            return cell ? <CellShown cell={cell} locale={locale} /> : null
          },
        })),
      ]}
    />
  )
}

function RowShown({ row, locale, home }: { row: RowBehind; locale: Locale; home: string | null }) {
  const address = addressOf(row)
  const title = row.title[locale]
  const detail = row.detail[locale]
  return (
    <li>
      <bdi>{address && home !== null ? <a href={home + address}>{title}</a> : title}</bdi>
      {detail !== "" && <> ({detail})</>}
    </li>
  )
}

function addressOf({ kind, id }: RowBehind): string | null {
  switch (kind) {
    case "organization":
      return `/organizations/${id}`
    case "update":
      // What was asked for and never sent is a row of its own, without an update to open.
      return id.includes(" ") ? null : `/evidence/${id}`
    case "activity":
    case "document":
    case "priority":
      return `/evidence/${id}`
    case "plan":
    case "step":
      return "/strategy"
    case "decision":
      return `/council/motions/${id}`
    case "lead":
      return `/evidence/${id.split(" ")[0]}`
    case "body":
      return `/council/bodies/${id}`
    case "meeting":
      return `/council/meetings/${id}`
    case "indicator":
      return `/indicators/${id}`
    case "contribution":
      return `/contributions/${id}`
    case "seat":
      return null
  }
}
