import { addressOf } from "#platform/workbooks"
import type { DomainWords, Locale, Values } from "#platform/words"
import type { Doubt } from "./kept-import.ts"
import { words } from "./words/index.ts"

export type ShownRow = { key: string; title: string; place: string; says: string[] }
export type ShownDoubt = { key: string; sheet: string; row: number; column: string; says: string }

/** A preview in the reader's words, as pages show it. */
export type ShownPreview = {
  /** "8 activities to add", and what is said once they are. */
  headings: Record<"added" | "changed" | "unchanged" | "wasAdded" | "wasChanged", string>
  added: ShownRow[]
  changed: ShownRow[]
  doubtful: ShownDoubt[]
  /** What comes in besides: organisations of a plan, its priorities. */
  also: { title: string; why?: string; names: string[] }[]
}

/** The doubtful places in words: those of the domain, else those that any file may raise. */
export function shownDoubts<Reason extends { code: string }, Key extends string>(
  locale: Locale,
  doubtful: readonly Doubt<Reason>[],
  own: DomainWords<Key>,
): ShownDoubt[] {
  return doubtful.map(({ sheet, row, column, reason }, index) => ({
    key: String(index),
    sheet,
    row,
    column: addressOf(row, column).replace(/\d+$/, ""),
    says: saying(locale, reason, own),
  }))
}

function saying<Key extends string>(locale: Locale, reason: { code: string }, own: DomainWords<Key>): string {
  const key = `doubt-${reason.code}`
  const values = valuesOf(reason)
  if (own.has(key)) return own(locale)(key, values)
  return words.has(key) ? words(locale)(key, values) : reason.code
}

/** Lists become text; whoever a name is like is named. */
function valuesOf(reason: object): Values {
  const values: Values = {}
  for (const [name, value] of Object.entries(reason)) {
    if (typeof value === "string" || typeof value === "number") values[name] = value
    else if (name === "candidates") values["names"] = listed(value as { name: string }[])
    else if (name === "readings") values[name] = (value as string[]).join(" / ")
  }
  return values
}

function listed(candidates: readonly { name: string }[]): string {
  return candidates.map(({ name }) => `“${name}”`).join(", ")
}

export function shownChange(
  locale: Locale,
  change: { field: string; from: string | null; to: string },
): string {
  const say = words(locale)
  return say("from-to", {
    field: change.field,
    from: change.from || say("nothing"),
    to: change.to || say("nothing"),
  })
}

export function shownPlace(locale: Locale, { sheet, row }: { sheet: string; row: number }): string {
  return words(locale)("place-row", { sheet, row })
}
