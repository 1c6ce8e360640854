import type { ReactNode } from "react"
import { directionOf } from "#platform/words"

/** A fragment in another language than the page: pronounced right, and its direction cannot disturb the sentence. */
export function InLanguage({ lang, children }: { lang: string; children: ReactNode }) {
  return (
    <bdi lang={lang} dir={directionOf(lang)}>
      {children}
    </bdi>
  )
}
