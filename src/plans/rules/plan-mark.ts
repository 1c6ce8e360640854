import { createHash } from "node:crypto"
import { planColumns } from "./plan-column.ts"
import type { PlanColumnCode } from "./plan-column.ts"

/**
 * By what a row that was taken out is known again when it comes back, wherever it was moved to: the activity's id, the language it
 * was written in, and of each cell a fingerprint of what it said then. So it can be told who changed a cell since: the
 * file, somebody here, or both.
 */
export type PlanMark = {
  id: string
  locale: "en" | "fr"
  said: ReadonlyMap<PlanColumnCode, string>
}

export function writtenMark(
  id: string,
  locale: "en" | "fr",
  textOf: (column: PlanColumnCode) => string,
): string {
  const said = planColumns.map(({ code, letter }) => letter + fingerprint(textOf(code)))
  return [id, locale, ...said].join(" ")
}

/** Null for what is no mark, or is one that was spoilt. */
export function readMark(written: string): PlanMark | null {
  const [id = "", locale = "", ...said] = written.trim().split(/\s+/)
  if (!/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/.test(id) || !isLocale(locale)) return null
  const byLetter = new Map(said.map((part) => [part.slice(0, 1), part.slice(1)] as const))
  const known = planColumns.flatMap(({ code, letter }) => {
    const print = byLetter.get(letter)
    return print ? [[code, print] as const] : []
  })
  return { id, locale, said: new Map(known) }
}

export function fingerprint(text: string): string {
  return createHash("sha256").update(text.normalize("NFC")).digest("base64url").slice(0, 4)
}

function isLocale(text: string): text is PlanMark["locale"] {
  return text === "en" || text === "fr"
}
