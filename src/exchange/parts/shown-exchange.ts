import { addressOf } from "#platform/workbooks"
import { shownChange } from "#platform/imports"
import type { Locale } from "#platform/words"
import { choiceSaid } from "../import/choice-written.ts"
import type { ExchangePreview } from "../import/exchange-preview.ts"
import { columnOf } from "../rules/lists.ts"
import type { ListCode } from "../rules/lists.ts"
import type { Fault, Place } from "../rules/row.ts"
import { choices } from "../rules/value-in.ts"
import { words } from "../words/index.ts"

export type ShownLine = { key: string; title: string; list: string; says: string[]; place: string }
export type ShownFault = { key: string; place: string; says: string }

/** What a file would do, in the reader's words. */
export function shownExchange(locale: Locale, { planned }: ExchangePreview) {
  const say = words(locale)
  const listSaid = (list: ListCode) => say(`list-${list.replaceAll("_", "-") as "persons"}`)
  const changes = planned.changed.flatMap((one) => one.changes)
  return {
    cells: changes.length,
    added: planned.added.map(({ list, id, title, place }): ShownLine => ({
      key: id,
      title: title[locale],
      list: listSaid(list),
      says: [],
      place: placeSaid(locale, place),
    })),
    changed: planned.changed.map(({ list, id, title, place, changes: said }): ShownLine => ({
      key: id,
      title: title[locale],
      list: listSaid(list),
      says: said.map(({ code, from, to }) =>
        shownChange(locale, {
          field: say(`column-${code.replaceAll("_", "-") as "name"}`),
          from: valueSaid(locale, list, { code, value: from }),
          to: valueSaid(locale, list, { code, value: to }) ?? "",
        }),
      ),
      place: placeSaid(locale, place),
    })),
    faults: planned.faults.map((fault, index): ShownFault => ({
      key: String(index),
      place: placeSaid(locale, fault.place),
      says: faultSaid(locale, fault),
    })),
  }
}

export function faultSaid(locale: Locale, { code, values = {} }: Fault): string {
  const of = values["choice"] as keyof typeof choices | undefined
  const names = of ? choices[of].map((each) => choiceSaid(locale, of, each)).join(", ") : ""
  const motion = values[locale === "fr" ? "motionFr" : "motion"] ?? ""
  return words(locale)(`fault-${code}`, {
    most: 0,
    id: "",
    name: "",
    written: "",
    ...values,
    names,
    motion,
  })
}

/** Sheet, row and column as a spreadsheet shows them; a JSON pointer as it is. */
function placeSaid(locale: Locale, place: Place): string {
  if ("pointer" in place) return place.pointer
  const { sheet, row, column } = place
  const letters = addressOf(row, column).replace(/\d+$/, "")
  return words(locale)("place-cell", { sheet, row, column: letters })
}

const longest = 200

function valueSaid(
  locale: Locale,
  list: ListCode,
  { code, value }: { code: string; value: string | null },
): string | null {
  const column = columnOf(list, code)
  if (value === null) return null
  if (column?.holds === "choice") return choiceSaid(locale, column.of!, value)
  return value.length > longest ? `${value.slice(0, longest)}…` : value
}
