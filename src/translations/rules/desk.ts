import type { OfficialLanguage } from "./language.ts"
import { translationState } from "./translation-state.ts"
import type { Standing, TranslationState } from "./translation-state.ts"

/** The states a translator meets, those with work in them first. */
export const workStates = ["missing", "outdated", "machine", "in-review", "minor-edit", "reviewed"] as const
export type WorkState = (typeof workStates)[number]

export function isWorkState(state: string): state is WorkState {
  return (workStates as readonly string[]).includes(state)
}

/** What still wants somebody's hand. */
export function isToDo(state: TranslationState): boolean {
  return ["missing", "outdated", "machine", "in-review", "minor-edit"].includes(state)
}

type Stood = { standings: readonly Standing[] }

export type LanguageCount = { language: string; counts: Record<WorkState, number>; total: number }

/** How many texts stand how in each language. A text written in that very language is not one to translate. */
export function countsOf(
  texts: readonly Stood[],
  languages: readonly string[],
  main: OfficialLanguage,
): LanguageCount[] {
  return languages.map((language) => {
    const counts = Object.fromEntries(workStates.map((state) => [state, 0])) as Record<WorkState, number>
    for (const { standings } of texts) {
      const state = translationState(standings, language, main)
      if (isWorkState(state)) counts[state] += 1
    }
    return { language, counts, total: Object.values(counts).reduce((sum, count) => sum + count, 0) }
  })
}
