import { inLanguage } from "#platform/words"
import type { Locale } from "#platform/words"
import type { Rules } from "../rules/rules.ts"
import type { Section } from "../rules/section.ts"
import { ruleSentences } from "./rule-sentences.ts"
import type { RuleSection } from "./rule-sentences.ts"

/** A section's text in the reader's language, else in the other, said to be so; null when nobody wrote it. */
export function textIn(locale: Locale, section: Section): { text: string; lang: Locale } | null {
  const own = inLanguage(locale, section, "text")
  if (own) return { text: own, lang: locale }
  const other = locale === "fr" ? section.textEn : section.textFr
  return other ? { text: other, lang: locale === "fr" ? "en" : "fr" } : null
}

/** The sections that say something: in words of their own, or by a rule. */
export function sectionsSaid(
  locale: Locale,
  { sections, rules }: { sections: readonly Section[]; rules: Rules },
): Section[] {
  const said = ruleSentences(locale, rules)
  return sections.filter(
    (section) => textIn(locale, section) !== null || (said[section.key as RuleSection] ?? []).length > 0,
  )
}
