import type { Locale } from "#platform/words"
import { Section, Table } from "#ui"
import { workStates } from "../rules/desk.ts"
import type { LanguageCount } from "../rules/desk.ts"
import { languageLabel, nameOfLanguage, ownNameOf } from "../rules/language.ts"
import { words } from "../words/index.ts"

/** How many texts stand how in each language; each number leads to them. */
export function LanguageCounts({
  locale,
  base,
  counts,
}: {
  locale: Locale
  base: string
  counts: readonly LanguageCount[]
}) {
  const say = words(locale)
  return (
    <Section title={say("by-language")}>
      <Table
        caption={say("counts-caption")}
        rows={counts}
        rowKey={({ language }) => language}
        columns={[
          {
            key: "language",
            label: say("language"),
            cell: ({ language }) => (
              <a href={`${base}?language=${language}#texts`} aria-label={shownName(locale, language)}>
                {languageLabel(locale, language)}
              </a>
            ),
          },
          {
            key: "own",
            label: say("own-name"),
            cell: ({ language }) => <bdi lang={language}>{ownNameOf(language)}</bdi>,
          },
          ...workStates.map((state) => ({
            key: state,
            label: say(`state-${state}`),
            align: "end" as const,
            cell: ({ language, counts: stood }: LanguageCount) =>
              stood[state] === 0 ? (
                0
              ) : (
                <a href={`${base}?language=${language}&state=${state}#texts`}>{stood[state]}</a>
              ),
          })),
        ]}
      />
    </Section>
  )
}

function shownName(locale: Locale, language: string): string {
  return words(locale)("show-language", { language: nameOfLanguage(locale, language) })
}
