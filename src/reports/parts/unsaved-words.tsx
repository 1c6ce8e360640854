import type { Locale } from "#platform/words"
import { InLanguage, Notice } from "#ui"
import { words } from "../words/index.ts"
import { Paragraphs } from "./answer-shown.tsx"

/** What was typed when the report was submitted meanwhile: no longer to be saved here, and not lost either. */
export function UnsavedWords({ typed, locale }: { typed: Record<string, string[]>; locale: Locale }) {
  const texts = Object.entries(typed).flatMap(([name, [text = ""]]) => {
    const [, language] = /\.(en|fr)$/.exec(name) ?? []
    return language && text.trim() !== "" ? [{ name, language, text }] : []
  })
  if (texts.length === 0) return null
  return (
    <Notice kind="attention" title={words(locale)("not-saved")}>
      {texts.map(({ name, language, text }) => (
        <blockquote key={name}>
          <InLanguage lang={`${language}-CA`}>
            <Paragraphs text={text} />
          </InLanguage>
        </blockquote>
      ))}
    </Notice>
  )
}
