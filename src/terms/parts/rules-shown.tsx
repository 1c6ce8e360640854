import type { Locale } from "#platform/words"
import { Facts } from "#ui"
import { ruleSentences } from "./rule-sentences.ts"
import type { RuleSection } from "./rule-sentences.ts"
import type { Rules } from "../rules/rules.ts"
import { words } from "../words/index.ts"

/** How the body decides, as sentences. */
export function RulesShown({ locale, rules }: { locale: Locale; rules: Rules }) {
  const said = ruleSentences(locale, rules)
  return (
    <Facts
      facts={(Object.keys(said) as RuleSection[]).map((section) => ({
        term: words(locale)(`section-${section}`),
        description: (
          <>
            {said[section].map((text) => (
              <p key={text}>{text}</p>
            ))}
          </>
        ),
      }))}
    />
  )
}
