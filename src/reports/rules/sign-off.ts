import type { Bilingual } from "./template.ts"

export type SignOffKind = "acknowledged" | "signed"

/** Who stood behind a report when it was submitted. Plain JSON values only: it is kept with the snapshot. */
export type SignOff = {
  /** Of what the report said, dates apart. */
  sha256: string
  acknowledged: Acknowledgement | null
  signed: Signature | null
  /** Why it was submitted without one of the two, as it was written; empty where nothing lacked. */
  without: string
}

export type Acknowledgement = {
  /** `YYYY-MM-DD` */
  on: string
  /** The motion's text, or where it was decided outside Entente. */
  motion: Bilingual | null
  where: string
  /** Whether the report says what it said when the council saw it. */
  isSame: boolean
}

export type Signature = { on: string; name: string; title: Bilingual; statement: Bilingual; isSame: boolean }

/**
 * What a report still lacks before it goes to the funder. A council that saw an earlier draft has seen the report, and that
 * it was changed is told; a signature is for what was signed and nothing else.
 */
export function signOffLacking({ acknowledged, signed }: Pick<SignOff, SignOffKind>): SignOffKind[] {
  return [
    ...(acknowledged ? [] : (["acknowledged"] as const)),
    ...(signed?.isSame ? [] : (["signed"] as const)),
  ]
}
