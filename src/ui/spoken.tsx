import { createContext, use, type ReactNode } from "react"
import { defineWords, isLocale, type Locale } from "#platform/words"
import { en } from "./words/en.ts"
import { fr } from "./words/fr.ts"

const words = defineWords("ui", { en, fr })

/** How the components say their own few words. */
export type Say = (key: keyof typeof en, values?: { title?: string; number?: number }) => string

const Spoken = createContext<Say>(words("en"))

/** Gives the components inside it their language. A newcomer's language brings its own translated words as `say`. */
export function Speaking({ say, children }: { say: Say; children: ReactNode }) {
  return <Spoken value={say}>{children}</Spoken>
}

/** French for `fr` and `fr-CA`; English for every language Entente does not speak itself. */
export function sayIn(lang: string): Say {
  const [language] = lang.split("-")
  return words(isLocale(language) ? language : "en")
}

export function useWords(): Say {
  return use(Spoken)
}

/** The title of the browser tab when a form came back with errors: they are heard first. */
export function errorTitle(locale: Locale, title: string): string {
  return words(locale)("error-title", { title })
}
