import type { Locale } from "#platform/words"
import { InLanguage, Section, Table } from "#ui"
import { languageLabel } from "../rules/language.ts"
import type { VersionState } from "../rules/translation-state.ts"
import { words } from "../words/index.ts"

export type VersionShown = {
  number: number
  language: string
  what: VersionState | "corrected"
  value: string
  when: string
  who: string
}

/** Every version of a text with who wrote it, the last one first. */
export function VersionsTable({ locale, versions }: { locale: Locale; versions: readonly VersionShown[] }) {
  const say = words(locale)
  return (
    <Section title={say("versions")}>
      <Table
        caption={say("versions-caption")}
        rows={versions}
        rowKey={(one) => String(one.number)}
        columns={[
          { key: "when", label: say("when"), cell: (one) => one.when },
          { key: "language", label: say("language"), cell: (one) => languageLabel(locale, one.language) },
          {
            key: "state",
            label: say("state"),
            cell: ({ what }) =>
              what === "written" || what === "corrected" ? say(`version-${what}`) : say(`state-${what}`),
          },
          { key: "who", label: say("who"), cell: (one) => <bdi>{one.who}</bdi> },
          {
            key: "words",
            label: say("words"),
            width: "wide",
            cell: (one) => <InLanguage lang={one.language}>{one.value}</InLanguage>,
          },
        ]}
      />
    </Section>
  )
}
