import type { WrittenCell, WrittenSheet } from "#platform/workbooks"
import type { Locale } from "#platform/words"
import { choiceSaid } from "../import/choice-written.ts"
import { aboutCode } from "../rules/about-sheet.ts"
import { columns, listCodes, namedLists } from "../rules/lists.ts"
import type { Column, ListCode } from "../rules/lists.ts"
import type { Held, Row } from "../rules/row.ts"
import { titleOf } from "../rules/title-of.ts"
import type { Title } from "../rules/title-of.ts"
import type { ExportAbout } from "../rules/to-popolo.ts"
import { votesIn } from "../rules/votes-text.ts"
import { words } from "../words/index.ts"

/** A sheet a list: headings in the reader's language, codes under them, and beside every id what it is the id of. */
export function councilSheets(locale: Locale, held: Held, about: ExportAbout): WrittenSheet[] {
  const say = words(locale)
  const titles = titlesIn(held)
  const lists = listCodes.map((list) => {
    const shown = columnsOf(held, list)
    const headings = shown.flatMap(({ code, holds }) => {
      const heading = say(`column-${code.replaceAll("_", "-") as "name"}`)
      return holds === "ref" ? [heading, say("said-for-reading", { heading })] : [heading]
    })
    const codes = shown.flatMap(({ code, holds }) => (holds === "ref" ? [code, `(${code})`] : [code]))
    const rows = rowsOf(held, list).map((row) =>
      shown.flatMap((column) => {
        const value = row[column.code] ?? null
        const cell = cellOf(locale, column, value)
        return column.holds === "ref"
          ? [cell, value === null ? null : (titles.get(value)?.[locale] ?? null)]
          : [cell]
      }),
    )
    return {
      name: say(`list-${list.replaceAll("_", "-") as "persons"}`),
      rows: [headings, codes, ...rows],
      headingRows: 2,
    }
  })
  return [{ name: say("about"), rows: aboutRows(locale, about) }, ...lists]
}

/** The same as CSV files: one row of codes, codes for choices, nothing said twice. For programs, and for either language. */
export function councilCsv(held: Held, about: ExportAbout): { name: string; rows: WrittenCell[][] }[] {
  const lists = listCodes.map((list) => {
    const shown = columnsOf(held, list)
    const rows = rowsOf(held, list).map((row) => shown.map(({ code }) => row[code] ?? null))
    return { name: list, rows: [shown.map(({ code }) => code), ...rows] }
  })
  return [{ name: "about", rows: aboutRows("en", about) }, ...lists]
}

function aboutRows(locale: Locale, about: ExportAbout): WrittenCell[][] {
  const say = words(locale)
  return [
    [aboutCode.format, say("about"), say("about-says")],
    [aboutCode.source, say("about-source-id"), about.source.id],
    [aboutCode.name, say("about-source"), about.source.name],
    [aboutCode.nameFr, say("about-source-fr"), about.source.name_fr],
    [aboutCode.exportedOn, say("about-exported-on"), about.exported_on],
    [aboutCode.withheld, say("about-withheld"), about.withheld.join(" ") || null],
  ]
}

/** What nobody may see has no column either. */
function columnsOf(held: Held, list: ListCode): Column[] {
  if (list !== "persons") return [...columns[list]]
  const [first] = held.persons
  return columns.persons.filter(({ code, isContactDetail }) => !isContactDetail || !first || code in first)
}

function rowsOf(held: Held, list: ListCode): readonly Row[] {
  if (list !== "votes") return held[list]
  return held.vote_events.flatMap((event) =>
    votesIn(event["votes"]).map((vote) => ({ ...vote, vote_event_id: event.id })),
  )
}

/** Days as days, so that a spreadsheet shows and takes them as the reader writes them; before 1901 it knows none. */
function cellOf(locale: Locale, { holds, of }: Column, value: string | null): WrittenCell {
  if (value === null) return null
  if (holds === "choice") return choiceSaid(locale, of!, value)
  const isDay = (holds === "first-day" || holds === "last-day") && /^\d{4}-\d{2}-\d{2}$/.test(value)
  return isDay && value >= "1901" ? { date: value } : value
}

function titlesIn(held: Held): Map<string, Title> {
  const rows = new Map<string, Row>(
    namedLists.flatMap((list) => held[list].map((row) => [row.id, row] as const)),
  )
  return new Map(
    namedLists.flatMap((list) => held[list].map((row) => [row.id, titleOf(list, row, rows)] as const)),
  )
}
