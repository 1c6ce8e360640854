import { officialLanguages } from "./language.ts"
import type { OfficialLanguage } from "./language.ts"
import { isCurrent, translationState } from "./translation-state.ts"
import type { Standing, TranslationState } from "./translation-state.ts"

export type ParityProblem = { field: string; language: OfficialLanguage; state: TranslationState }

/** Where a subject's texts do not stand in English and French as equals: publishing waits for these. */
export function parityProblems(
  texts: readonly { field: string; standings: readonly Standing[] }[],
  main: OfficialLanguage,
): ParityProblem[] {
  return texts.flatMap(({ field, standings }) =>
    officialLanguages
      .map((language) => ({ field, language, state: translationState(standings, language, main) }))
      .filter(({ state }) => !isCurrent(state)),
  )
}
