import { otherLocale } from "#platform/words"
import type { Locale } from "#platform/words"
import { Table } from "#ui"
import { stepWords } from "../document/step-words.ts"
import { cellWords } from "../document/value-words.ts"
import { stepOf } from "../rules/differences.ts"
import type { Difference } from "../rules/differences.ts"
import type { Cell } from "../rules/report-value.ts"
import { words } from "../words/index.ts"
import { CellShown } from "./cell-shown.tsx"

/** What one report says otherwise than another, in words and figures. */
export function DifferenceTable(props: {
  differences: readonly Difference[]
  locale: Locale
  caption: string
  headings: { before: string; after: string }
}) {
  const { differences, locale, caption, headings } = props
  const say = words(locale)
  const numbered = differences.map((difference, place) => ({ ...difference, place }))
  return (
    <Table
      caption={caption}
      rows={numbered}
      rowKey={({ place }) => String(place)}
      empty={<p>{say("no-differences")}</p>}
      columns={[
        {
          key: "where",
          label: say("where"),
          width: "wide",
          cell: ({ letter, wording }) => `${letter}. ${wording[locale]}`,
        },
        {
          key: "what",
          label: say("what"),
          width: "wide",
          cell: ({ part, change, subject }) => (
            <>
              {say(`part-${part}`)}
              {subject && (
                <>
                  {" · "}
                  <bdi>{subject[locale]}</bdi>
                </>
              )}
              {" · "}
              {say(`change-${change}`)}
            </>
          ),
        },
        {
          key: "before",
          label: headings.before,
          width: "wide",
          cell: (row) => <Cells cells={row.before} locale={locale} shownIn={languageOf(row, locale)} />,
        },
        {
          key: "after",
          label: headings.after,
          width: "wide",
          cell: (row) => <Cells cells={row.after} locale={locale} shownIn={languageOf(row, locale)} />,
        },
        {
          key: "step",
          label: say("by-how-much"),
          align: "end",
          cell: (row) => stepWords(locale, stepOf(row)),
        },
      ]}
    />
  )
}

/** The reader's own, unless the words changed only in the other. */
function languageOf({ before, after }: Difference, locale: Locale): Locale {
  const said = (cells: readonly Cell[]) => cells.map((cell) => cellWords(locale, cell)).join(" ")
  return said(before) === said(after) ? otherLocale(locale) : locale
}

function Cells({ cells, locale, shownIn }: { cells: readonly Cell[]; locale: Locale; shownIn: Locale }) {
  if (cells.length === 0) return <>{words(locale)("not-there")}</>
  return cells.map((cell, place) => (
    // Cells of one side, in an order of their own, drawn once.
    // oxlint-disable-next-line react/no-array-index-key
    <span key={place} lang={`${shownIn}-CA`}>
      {place > 0 && " · "}
      <CellShown cell={cell} locale={shownIn} />
    </span>
  ))
}
