import { titleIn } from "#platform/words"
import type { Locale } from "#platform/words"
import { Board, Button, ButtonRow, Disclosure, Form } from "#ui"
import type { PlannedActivity } from "../reads/plan-page.ts"
import { activityStatuses, finishedStatuses } from "../rules/activity-status.ts"
import { words } from "../words/index.ts"
import { LeadNames } from "./lead-name.tsx"
import type { LeadNamed } from "./lead-name.tsx"
import { Standing } from "./plan-table.tsx"
import { DatesOf } from "./shown.tsx"

type Props = {
  locale: Locale
  address: string
  rows: readonly PlannedActivity[]
  named: readonly LeadNamed[]
  may: boolean
  submissionKey: string
}

/** Activities as cards, by where they stand; a column that is empty is left out. */
export function PlanBoard({ rows, ...rest }: Props) {
  const { locale, address } = rest
  const say = words(locale)
  const columns = activityStatuses.flatMap((status) => {
    const here = rows.filter((row) => row.status === status)
    if (here.length === 0) return []
    const cards = here.map((row) => ({
      key: row.id,
      title: { words: titleIn(locale, row), href: `${address}/plans/activities/${row.id}` },
      notes: notesOf(rest, row),
      act: rest.may && <Move {...rest} row={row} />,
    }))
    const heading = say("column-count", { status: say(`status-${status}`), count: here.length })
    return [{ key: status, heading, cards }]
  })
  return <Board columns={columns} />
}

function notesOf(
  { locale, address, named: leads }: Pick<Props, "locale" | "address" | "named">,
  row: PlannedActivity,
) {
  const { id: activityId, organizations, isOverdue, startsOn, endsOn, startsAsWritten, endsAsWritten } = row
  const isDated = Boolean(startsOn || endsOn || startsAsWritten || endsAsWritten)
  return [
    { key: "lead", note: <LeadNames {...{ locale, address, activityId, organizations, leads }} /> },
    ...(isDated ? [{ key: "dates", note: <DatesOf locale={locale} dated={row} /> }] : []),
    ...(isOverdue ? [{ key: "late", note: <Standing locale={locale} row={row} /> }] : []),
  ]
}

/** Where one tap can move a card; dropping it, or carrying it over, wants a reason and is done on its page. */
const moves = activityStatuses.filter((status) => status === "complete" || !finishedStatuses.includes(status))

function Move({
  locale,
  address,
  row,
  submissionKey,
}: Omit<Props, "rows" | "named"> & { row: PlannedActivity }) {
  const say = words(locale)
  const about = titleIn(locale, row)
  const isMovable = row.status !== "dropped" && row.status !== "carried-over"
  return (
    <Disclosure summary={say("move-card")}>
      {isMovable && (
        <Form submissionKey={submissionKey}>
          <ButtonRow>
            {moves
              .filter((status) => status !== row.status)
              .map((status) => (
                <Button
                  key={status}
                  look="secondary"
                  name="moved"
                  value={`${row.id} ${row.status} ${status}`}
                  about={about}
                >
                  {say(`status-${status}`)}
                </Button>
              ))}
          </ButtonRow>
        </Form>
      )}
      <p>
        <a href={`${address}/plans/activities/${row.id}#status`}>{say("with-reason")}</a>
      </p>
    </Disclosure>
  )
}
