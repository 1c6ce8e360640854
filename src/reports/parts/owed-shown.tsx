import type { Locale } from "#platform/words"
import { Section, Table } from "#ui"
import type { Owed, OwedKind } from "../rules/owed.ts"
import { words } from "../words/index.ts"

/** What others still owe to the report, each line leading to where it is asked for by the link they have. */
export function OwedShown(props: {
  locale: Locale
  home: string
  year: number
  owed: readonly Owed[]
  mayAsk: boolean
}) {
  const { locale, home, year, owed, mayAsk } = props
  const say = words(locale)
  return (
    <Section title={say("owed-title")} level={3} intro={<p>{say("owed-intro")}</p>}>
      <Table
        caption={say("owed-caption")}
        rows={owed}
        rowKey={({ kind, who }) => `${kind} ${who?.en ?? ""}`}
        empty={<p>{say("owed-nothing")}</p>}
        columns={[
          {
            key: "who",
            label: say("owed-who"),
            cell: ({ kind, who }) =>
              who ? <bdi>{who[locale]}</bdi> : say(kind === "commitments" ? "owed-leads" : "owed-nobody"),
          },
          { key: "what", label: say("owed-what"), cell: ({ kind, count }) => say(`owed-${kind}`, { count }) },
          ...(mayAsk
            ? [
                {
                  key: "ask",
                  label: say("owed-ask"),
                  cell: ({ kind, who }: Owed) => (
                    <a href={addressOf(kind, home, year)}>
                      {say("owed-ask-act")}
                      <span className="visually-hidden"> {who?.[locale]}</span>
                    </a>
                  ),
                },
              ]
            : []),
        ]}
      />
    </Section>
  )
}

function addressOf(kind: OwedKind, home: string, year: number): string {
  if (kind === "updates") return `${home}/plans/${year}/requests`
  if (kind === "commitments") return `${home}/plans/${year}/leads`
  return kind === "indicators"
    ? `${home}/indicators/asking`
    : `${home}/contributions/confirmation?year=${year}`
}
