import type { Locale } from "#platform/words"

/** One thing a pack says; `at` is where it stands, within the partnership's own addresses (`/council/actions/...`). */
export type Line = { text: string; at?: string }

/** A paragraph, which may stand in the other language where nobody wrote it in the reader's. */
export type Said = { text: string; lang: Locale }

/** A heading and what stands under it: paragraphs first, then lines. `none` is said where there are neither. */
export type Part = { id: string; title: string; said: readonly Said[]; lines: readonly Line[]; none?: string }

/** What somebody is given who begins, in one language. The page, the letter's page and the document show the same. */
export type Pack = {
  language: Locale
  title: string
  lead: string
  /** In whose name. */
  from: string
  isSample: boolean
  /** The day it is as of, `YYYY-MM-DD`. */
  on: string
  facts: readonly { label: string; value: string }[]
  parts: readonly Part[]
}

/** A part that has nothing to say, and does not say that either, is left out. */
export function worthSaying(parts: readonly Part[]): Part[] {
  return parts.filter(({ said, lines, none }) => said.length + lines.length > 0 || none !== undefined)
}
