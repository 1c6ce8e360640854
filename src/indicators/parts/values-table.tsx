import { formatDateTime } from "#platform/words"
import type { Locale } from "#platform/words"
import { Disclosure, Notice, Table } from "#ui"
import type { KnownIndicator } from "../reads/indicators.ts"
import type { KnownValue } from "../reads/values.ts"
import { labelsOf } from "../rules/breakdown.ts"
import { isSamePeriod } from "../rules/period.ts"
import { canBeWorkedOut } from "../rules/small-number.ts"
import { words } from "../words/index.ts"
import { periodSaid } from "./said.ts"
import { MeasuredShown } from "./shown.tsx"

type Props = {
  locale: Locale
  base: string
  timeZone: string
  may: boolean
  indicator: KnownIndicator
  /** What counts. */
  values: readonly KnownValue[]
  /** What was said before and does not count any more. */
  corrected: readonly KnownValue[]
  names: ReadonlyMap<string, string>
}

/** What was entered, newest period first; behind it what was corrected. */
export function ValuesTable(props: Props) {
  const { locale, values, corrected } = props
  const say = words(locale)
  return (
    <>
      {workedOut(props).map((period) => (
        <Notice
          key={period.id}
          kind="attention"
          title={say("can-be-worked-out", { period: periodSaid(locale, period) })}
        />
      ))}
      <Rows {...props} caption={say("values-newest-first")} rows={values} />
      {corrected.length > 0 && (
        <Disclosure summary={say("corrected-count", { count: corrected.length })}>
          <Rows {...props} may={false} caption={say("corrected")} rows={corrected} />
        </Disclosure>
      )}
    </>
  )
}

function Rows({
  locale,
  base,
  timeZone,
  may,
  indicator,
  names,
  caption,
  rows,
}: Props & { caption: string; rows: readonly KnownValue[] }) {
  const say = words(locale)
  const correct = ({ startsOn, endsOn, label }: KnownValue) =>
    `${base}/values/new?${new URLSearchParams({ startsOn, endsOn, label }).toString()}`
  return (
    <Table
      caption={caption}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        { key: "period", label: say("for-period"), cell: (row) => periodSaid(locale, row) },
        {
          key: "group",
          label: say("group"),
          cell: ({ label }) => (label ? <bdi>{label}</bdi> : say("everybody")),
        },
        {
          key: "value",
          label: say("value"),
          align: "end",
          width: "wide",
          cell: ({ measured }) => <MeasuredShown {...{ locale, indicator, measured }} />,
        },
        { key: "reason", label: say("reason"), width: "wide", cell: ({ reason }) => <bdi>{reason}</bdi> },
        {
          key: "entered",
          label: say("entered"),
          cell: ({ enteredAt, enteredBy, givenId }) =>
            say(givenId ? "accepted-by" : "entered-by", {
              who: names.get(enteredBy ?? "") ?? say("nobody-known"),
              when: formatDateTime(locale, enteredAt, timeZone),
            }),
        },
        ...(may
          ? [
              {
                key: "correct",
                label: say("correct"),
                cell: (row: KnownValue) => <a href={correct(row)}>{say("correct-it")}</a>,
              },
            ]
          : []),
      ]}
      empty={<p>{say("no-values")}</p>}
    />
  )
}

/** Periods of which the one hidden group could be worked out from the rest. */
function workedOut({ indicator, values }: Props): KnownValue[] {
  const labels = labelsOf(indicator.breakdown)
  return values.filter((total) => {
    if (total.label !== "") return false
    const groups = labels.map(
      (label) =>
        values.find((one) => one.label === label && isSamePeriod(one, total))?.measured.state ??
        "not-yet-reported",
    )
    return canBeWorkedOut(total.measured.state, groups)
  })
}
