import type { Bilingual } from "./template.ts"

/**
 * A number, or why there is none. Zero is a number; blank, not applicable, not yet reported and suppressed are four
 * other things, from assembly to every export.
 */
export type ReportValue =
  | {
      state: "value"
      value: number
      /** What was computed, when somebody corrected it by hand: both are told. */
      overridden?: Overridden
    }
  | { state: WhyNone }

export type Overridden = {
  computed: ReportValue
  reason: string
  /** Who corrected it; null where that is not told. */
  by: string | null
  on: string
}

/** The same words as the interface's `NoValue`. */
export type WhyNone = "blank" | "not-applicable" | "not-yet-reported" | "suppressed"

/** What stands in one cell of a table. `code` is the option behind chosen words, for machines. */
export type Cell = ReportValue | { state: "words"; words: Bilingual; code?: string }

export const blank: ReportValue = { state: "blank" }
export const notApplicable: ReportValue = { state: "not-applicable" }
export const notYetReported: ReportValue = { state: "not-yet-reported" }
export const suppressed: ReportValue = { state: "suppressed" }

export function valueOf(value: number): ReportValue {
  return { state: "value", value }
}

export function wordsOf(words: Bilingual, code?: string): Cell {
  if (words.en === "" && words.fr === "") return blank
  return code === undefined ? { state: "words", words } : { state: "words", words, code }
}
