import { isWorkState, isToDo } from "../rules/desk.ts"
import type { TranslationState } from "../rules/translation-state.ts"

export type DeskFilter = { language: string; state: string; page: number }

/**
 * What an address of the desk asks for: one language (where it names none, the only one there is), and the texts in one state,
 * in all, or in those with work in them.
 */
export function deskFilterIn(url: string, languages: readonly string[]): DeskFilter {
  const asked = new URL(url).searchParams
  const language = asked.get("language") ?? onlyOne(languages)
  const state = asked.get("state") ?? ""
  const page = Number(asked.get("page") ?? "1")
  return {
    language: languages.includes(language) ? language : "",
    state: isWorkState(state) || state === "all" ? state : "to-do",
    page: Number.isInteger(page) && page > 0 && page < 10_000 ? page : 1,
  }
}

function onlyOne([first = "", ...others]: readonly string[]): string {
  return others.length === 0 ? first : ""
}

/** What waits for somebody else is in review, and not the reader's to do. */
export function isAsked(state: TranslationState, asked: string, waits: boolean): boolean {
  if (asked === "to-do") return isToDo(state) && !(waits && state === "in-review")
  return asked === "all" ? isWorkState(state) : state === asked
}
