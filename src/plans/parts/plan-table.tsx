import { formatDate, titleIn } from "#platform/words"
import type { Locale } from "#platform/words"
import { Section, Status, Table } from "#ui"
import type { PlannedActivity } from "../reads/plan-page.ts"
import { LeadNames } from "./lead-name.tsx"
import type { LeadNamed } from "./lead-name.tsx"
import { DatesOf, Organizations, StatusOf } from "./shown.tsx"
import { words } from "../words/index.ts"

/** The activities of one priority, what is late marked. */
export function UnderPriority(props: {
  locale: Locale
  address: string
  title: string
  rows: PlannedActivity[]
  named: readonly LeadNamed[]
}) {
  const { locale, address, title, rows, named } = props
  const say = words(locale)
  return (
    <Section title={title}>
      <Table
        caption={say("activities-of", { title, count: rows.length })}
        rows={rows}
        rowKey={(row) => row.id}
        isMarked={(row) => row.isOverdue}
        columns={[
          {
            key: "activity",
            label: say("activity"),
            width: "wide",
            cell: (row) => <a href={`${address}/plans/activities/${row.id}`}>{titleIn(locale, row)}</a>,
          },
          {
            key: "status",
            label: say("status"),
            cell: (row) => <Standing locale={locale} row={row} />,
          },
          {
            key: "leads",
            label: say("leads"),
            cell: ({ id: activityId, organizations }) => (
              <LeadNames {...{ locale, address, activityId, organizations }} leads={named} />
            ),
          },
          {
            key: "partners",
            label: say("partners"),
            cell: ({ organizations }) => (
              <Organizations {...{ locale, address, organizations }} part="partner" />
            ),
          },
          { key: "body", label: say("body"), cell: (row) => bodyIn(locale, row) },
          { key: "dates", label: say("dates"), cell: (row) => <DatesOf locale={locale} dated={row} /> },
        ]}
      />
    </Section>
  )
}

function Standing({ locale, row }: { locale: Locale; row: PlannedActivity }) {
  if (!row.isOverdue || !row.endsOn) return <StatusOf locale={locale} status={row.status} />
  return (
    <>
      <Status kind="late">{words(locale)("overdue", { date: formatDate(locale, row.endsOn) })}</Status>
      <br />
      <StatusOf locale={locale} status={row.status} />
    </>
  )
}

function bodyIn(locale: Locale, { bodyEn, bodyFr, bodyAsWritten }: PlannedActivity): string | null {
  return (locale === "fr" ? bodyFr : bodyEn) ?? bodyAsWritten
}
