import { fiscalQuarter, fiscalQuarters } from "#partnerships"
import { directionOf, formatDate, titleIn } from "#platform/words"
import { Figure, Section, Table, Timeline, TimelineKey } from "#ui"
import type { Column } from "#ui"
import type { PlannedActivity } from "../reads/plan-page.ts"
import { barLookOf, barOf, shareOf } from "../rules/timeline.ts"
import { words } from "../words/index.ts"
import { LeadNames } from "./lead-name.tsx"
import { Standing } from "./plan-table.tsx"
import type { PlanView } from "./plan-view.ts"
import { DatesOf } from "./shown.tsx"

type Group = { id: string; title: string; rows: PlannedActivity[] }
type Props = Pick<
  PlanView,
  "locale" | "address" | "named" | "fiscalYear" | "year" | "span" | "today" | "by" | "level"
>

/** When each activity runs, drawn and as a table, group by group; what cannot be drawn is listed apart. */
export function PlanTimeline({ groups, ...props }: Props & { groups: readonly Group[] }) {
  const { locale, span } = props
  const say = words(locale)
  const isDrawn = (row: PlannedActivity) => barOf(row, span) !== undefined
  const drawn = groups
    .map((group) => ({ ...group, rows: group.rows.filter(isDrawn) }))
    .filter(({ rows }) => rows.length > 0)
  const apart = groups.flatMap(({ rows }) => rows.filter((row) => !isDrawn(row)))
  return (
    <>
      {drawn.length > 0 && (
        <TimelineKey
          label={say("bar-meanings")}
          meanings={{
            planned: say("bar-planned"),
            "under-way": say("bar-under-way"),
            done: say("bar-done"),
            late: say("bar-late"),
            stopped: say("bar-stopped"),
          }}
        />
      )}
      {drawn.length > 0 && <Drawn {...props} groups={drawn} />}
      {apart.length > 0 && (
        <Section title={say("without-dates")} intro={<p>{say("without-dates-why")}</p>}>
          <Rows {...props} caption={say("without-dates")} rows={apart} />
        </Section>
      )}
    </>
  )
}

function Drawn({ groups, ...props }: Props & { groups: readonly Group[] }) {
  const { locale, fiscalYear, year, span, today, by, level } = props
  const say = words(locale)
  const rows = groups.flatMap((group) => group.rows)
  const groupOf = new Map(groups.flatMap(({ title, rows: own }) => own.map(({ id }) => [id, title])))
  const caption = say("timeline-caption", { year })
  const [from, to] = [span.from, span.to].map((day) => formatDate(locale, day))
  const isNow = today >= span.from && today <= span.to
  return (
    <Figure
      caption={caption}
      source={say("timeline-source", { year })}
      base={say("timeline-base", { count: rows.length, date: formatDate(locale, today) })}
      table={
        <Rows
          {...props}
          caption={say("timeline-table")}
          rows={rows}
          group={{ label: by === "priority" ? level : say(`by-${by}`), of: groupOf }}
        />
      }
    >
      <Timeline
        title={caption}
        description={say("timeline-desc", { count: rows.length, from: from!, to: to! })}
        direction={directionOf(locale)}
        marks={fiscalQuarters.map((quarter) => ({
          at: shareOf(fiscalQuarter(fiscalYear, quarter).from.toString(), span),
          label: say("quarter-short", { number: quarter }),
        }))}
        today={isNow ? { at: shareOf(today, span), label: say("today") } : undefined}
        groups={groups.map((group) => ({
          key: group.id,
          label: group.title,
          bars: group.rows.map((row) => ({
            key: row.id,
            label: titleIn(locale, row),
            look: barLookOf(row),
            ...barOf(row, span)!,
          })),
        }))}
      />
    </Figure>
  )
}

type RowsProps = Props & {
  caption: string
  rows: PlannedActivity[]
  /** What stands together, where that is not said by who leads. */
  group?: { label: string; of: Map<string, string> }
}

function Rows({ locale, address, named, caption, rows, by, group }: RowsProps) {
  const say = words(locale)
  const together: Column<PlannedActivity>[] =
    group && by !== "lead" ? [{ key: "group", label: group.label, cell: (row) => group.of.get(row.id) }] : []
  return (
    <Table
      caption={caption}
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
        ...together,
        { key: "dates", label: say("dates"), cell: (row) => <DatesOf locale={locale} dated={row} /> },
        { key: "status", label: say("status"), cell: (row) => <Standing locale={locale} row={row} /> },
        {
          key: "leads",
          label: say("leads"),
          cell: ({ id: activityId, organizations }) => (
            <LeadNames {...{ locale, address, activityId, organizations }} leads={named} />
          ),
        },
      ]}
    />
  )
}
