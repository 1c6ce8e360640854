import type { Locale } from "#platform/words"
import { Disclosure, Table } from "#ui"
import { words } from "../words/index.ts"
import type { ShownBallot } from "./shown-ballot.ts"

/** A declared vote: the result and why, who voted how where that is known, and the rules it was decided by. */
export function BallotShown({ locale, ballot }: { locale: Locale; ballot: ShownBallot }) {
  const say = words(locale)
  return (
    <>
      <p>
        <strong>{ballot.outcome && say(`standing-${ballot.outcome}`)}</strong>
        {" – "}
        {say("vote-line", {
          method: say(`method-${ballot.method}`),
          when: ballot.declaredAt ?? ballot.openedAt,
        })}
      </p>
      <ul>
        {ballot.said.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {ballot.votes.length > 0 && <VotesShown locale={locale} ballot={ballot} />}
      <Disclosure summary={say("rules-of-vote")}>
        <ul>
          {ballot.rules.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </Disclosure>
    </>
  )
}

function VotesShown({ locale, ballot }: { locale: Locale; ballot: ShownBallot }) {
  const say = words(locale)
  const hasReasons = ballot.votes.some(({ reason }) => reason !== "")
  return (
    <Disclosure summary={say("who-voted-how")}>
      <Table
        caption={say("votes-by-seat")}
        rows={ballot.votes}
        rowKey={(vote) => vote.seatId}
        columns={[
          { key: "seat", label: say("seat"), cell: (vote) => <bdi>{vote.seat}</bdi> },
          { key: "choice", label: say("vote"), cell: (vote) => say(`voted-${vote.choice}`) },
          ...(hasReasons
            ? [
                {
                  key: "reason",
                  label: say("reason"),
                  width: "wide" as const,
                  cell: (vote: ShownBallot["votes"][number]) => <bdi>{vote.reason}</bdi>,
                },
              ]
            : []),
        ]}
      />
    </Disclosure>
  )
}
