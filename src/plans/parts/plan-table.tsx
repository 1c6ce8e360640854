import { formatDate, titleIn } from "#platform/words"
import type { Locale } from "#platform/words"
import { Section, Status, Table } from "#ui"
import type { PlannedActivity } from "../reads/plan-page.ts"
import { LeadNames } from "./lead-name.tsx"
import type { LeadNamed } from "./lead-name.tsx"
import { DatesOf, Partners, StatusOf } from "./shown.tsx"
import { words } from "../words/index.ts"

type TogetherProps = {
  locale: Locale
  address: string
  title: string
  rows: PlannedActivity[]
  named: readonly LeadNamed[]
}

/** Activities that stand together, what is late marked. */
export function Together(props: TogetherProps) {
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
            cell: (row) => <Partners {...{ locale, address }} organizations={row.organizations} />,
          },
          { key: "body", label: say("body"), cell: (row) => bodyIn(locale, row) },
          { key: "dates", label: say("dates"), cell: (row) => <DatesOf locale={locale} dated={row} /> },
        ]}
      />
    </Section>
  )
}

/** Where it stands, and since when it is overdue. */
export function Standing(props: {
  locale: Locale
  row: Pick<PlannedActivity, "status" | "isOverdue" | "endsOn">
}) {
  const { locale, row } = props
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
