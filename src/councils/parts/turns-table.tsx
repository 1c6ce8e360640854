import { inLanguage } from "#platform/words"
import type { Locale } from "#platform/words"
import { Status, Table } from "#ui"
import type { StatusKind } from "#ui"
import { Dated } from "./dated.tsx"
import { isInForce } from "../rules/in-force.ts"
import { words } from "../words/index.ts"

export type Turn = {
  id: string
  name: string
  organization?: string
  startsOn: string
  endsOn: string | null
}

/** Who sat, and for which organisation; a community member sat for themselves. */
export function whoSat<
  Sat extends Omit<Turn, "organization"> & { organizationEn: string; organizationFr: string },
>(locale: Locale, turn: Sat): Sat & Turn {
  const organization = inLanguage(locale, turn, "organization")
  return {
    ...turn,
    organization: organization === turn.name ? words(locale)("for-themselves") : organization,
  }
}

type Props = {
  locale: Locale
  on: string
  caption: string
  /** What is in the first column: people, or organisations. */
  heading: string
  turns: readonly Turn[]
}

const kinds: Record<"now" | "next" | "past", StatusKind> = { now: "good", next: "waiting", past: "neutral" }

/** Who held a seat or sat in it, one after the other: to come, now and past. */
export function TurnsTable({ locale, on, caption, heading, turns }: Props) {
  const say = words(locale)
  const named = { key: "name", label: heading, cell: (turn: Turn) => <bdi>{turn.name}</bdi> }
  const organization = {
    key: "organization",
    label: say("organization"),
    cell: (turn: Turn) => turn.organization,
  }
  return (
    <Table
      caption={caption}
      rows={turns}
      rowKey={(turn) => turn.id}
      columns={[
        named,
        ...(turns.some((turn) => turn.organization) ? [organization] : []),
        { key: "from", label: say("from"), cell: (turn) => <Dated locale={locale} day={turn.startsOn} /> },
        {
          key: "to",
          label: say("to"),
          cell: (turn) => <Dated locale={locale} day={turn.endsOn} none={say("open-end")} />,
        },
        {
          key: "when",
          label: say("when"),
          cell: (turn) => {
            const when = whenIs(turn, on)
            return <Status kind={kinds[when]}>{say(`turn-${when}`)}</Status>
          },
        },
      ]}
    />
  )
}

function whenIs(turn: Turn, on: string): keyof typeof kinds {
  if (isInForce(turn, on)) return "now"
  return turn.startsOn > on ? "next" : "past"
}
