import type { Locale } from "#platform/words"
import { Passage, Section } from "#ui"
import { ruleSentences } from "./rule-sentences.ts"
import type { RuleSection } from "./rule-sentences.ts"
import type { Rules } from "../rules/rules.ts"
import type { Section as Written } from "../rules/section.ts"
import { words } from "../words/index.ts"
import { textIn } from "./text-in.ts"

type Props = {
  locale: Locale
  sections: readonly Written[]
  rules: Rules
  /** Where each section is written, while it may be. */
  changeAt?: ((key: Written["key"]) => string) | undefined
}

/** The terms as they are read: each section, its rules as sentences, then its text. Empty ones only while drafting. */
export function SectionsShown({ locale, sections, rules, changeAt }: Props) {
  const say = words(locale)
  const said = ruleSentences(locale, rules)
  return sections.map((section) => {
    const rulesSaid = said[section.key as RuleSection] ?? []
    const text = textIn(locale, section)
    if (!changeAt && text === null && rulesSaid.length === 0) return null
    return (
      <Section
        key={section.key}
        id={section.key}
        title={say(`section-${section.key}`)}
        actions={
          changeAt && (
            <a href={changeAt(section.key)}>
              {say("write")}
              <span className="visually-hidden"> {say(`section-${section.key}`)}</span>
            </a>
          )
        }
      >
        {rulesSaid.map((said) => (
          <p key={said}>{said}</p>
        ))}
        {text && <Passage lang={text.lang} text={text.text} />}
        {text === null && rulesSaid.length === 0 && (
          <p className="no-value">{say(`section-${section.key}-hint`)}</p>
        )}
      </Section>
    )
  })
}
