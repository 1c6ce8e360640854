import { formatNumber } from "#platform/words"
import type { Locale } from "#platform/words"
import { Section, Table } from "#ui"
import type { GivenScore } from "../reads/submissions.ts"
import { highestScore } from "../rules/scores.ts"
import type { Total } from "../rules/scores.ts"
import { words } from "../words/index.ts"

type Props = {
  locale: Locale
  criteria: readonly { id: string; name: string }[]
  given: readonly GivenScore[]
  sums: readonly Total[]
}

/** What every reviewer gave an application, and what that adds up to. */
export function ScoresShown({ locale, criteria, given, sums }: Props) {
  const say = words(locale)
  if (given.length === 0) return null
  return (
    <Section title={say("all-scores")}>
      <Table
        caption={say("scores-caption", { count: sums.length })}
        rows={given}
        rowKey={({ officerId, criterionId }) => `${officerId} ${criterionId}`}
        columns={[
          { key: "by", label: say("reviewer"), cell: ({ by }) => <bdi>{by}</bdi> },
          {
            key: "criterion",
            label: say("criterion"),
            width: "wide",
            cell: ({ criterionId }) => criteria.find(({ id }) => id === criterionId)?.name ?? "",
          },
          {
            key: "score",
            label: say("score-of", { most: highestScore }),
            align: "end",
            cell: ({ score }) => formatNumber(locale, score),
          },
          {
            key: "reason",
            label: say("score-reason"),
            width: "wide",
            cell: ({ reason }) => <bdi>{reason}</bdi>,
          },
        ]}
      />
      <ul>
        {sums.map(({ officerId, percent }) => (
          <li key={officerId}>
            {say("total-of", { by: given.find((each) => each.officerId === officerId)?.by ?? "", percent })}
          </li>
        ))}
      </ul>
    </Section>
  )
}
