import { fiscalYearLabel } from "#partnerships"
import { LatenessShown } from "#parts/desk"
import { formatDate } from "#platform/words"
import type { Locale } from "#platform/words"
import { NoValue, Table } from "#ui"
import type { Owed } from "../rules/agreement.ts"
import { words } from "../words/index.ts"

/** The reports an agreement asks for: when each is due, and when it came or how late it is. */
export function ScheduleShown({ locale, schedule }: { locale: Locale; schedule: readonly Owed[] }) {
  const say = words(locale)
  return (
    <Table
      caption={say("schedule")}
      rows={schedule}
      rowKey={({ fiscalYear }) => String(fiscalYear)}
      columns={[
        { key: "year", label: say("fiscal-year"), cell: ({ fiscalYear }) => fiscalYearLabel(fiscalYear) },
        { key: "due", label: say("report-due"), cell: ({ dueOn }) => formatDate(locale, dueOn) },
        {
          key: "received",
          label: say("report-received"),
          cell: ({ receipt }) =>
            receipt?.receivedOn ? formatDate(locale, receipt.receivedOn) : <NoValue why="not-yet-reported" />,
        },
        {
          key: "lateness",
          label: say("against-due"),
          cell: ({ receipt }) =>
            receipt ? (
              <LatenessShown
                locale={locale}
                lateness={receipt.lateness}
                days={receipt.daysLate}
                came={receipt.receivedOn !== null}
              />
            ) : (
              say("not-on-desk")
            ),
        },
      ]}
    />
  )
}
