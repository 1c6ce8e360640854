import type { ListAsked } from "../rules/list-page.ts"

/** By which names the address of a public list may be asked. */
export const listQuestions = ["body", "year", "page"]

/** What an address asks of a public list; what makes no sense is left out. */
export function listAsked(address: string): ListAsked {
  const asked = new URL(address).searchParams
  const year = asked.get("year") ?? ""
  return {
    body: (asked.get("body") ?? "").slice(0, 36),
    year: /^\d{4}$/.test(year) ? year : "",
    page: Math.min(10_000, Math.max(1, Math.trunc(Number(asked.get("page")) || 1))),
  }
}
