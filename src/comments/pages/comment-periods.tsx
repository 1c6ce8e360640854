import { StaffPage } from "#parts/partnerships"
import { visitOf } from "#platform/web"
import { formatNumber } from "#platform/words"
import { Button, ButtonRow, EmptyState, Table } from "#ui"
import { access } from "../access.ts"
import { periodName } from "../parts/period-place.ts"
import { PeriodStateOf } from "../parts/state-of.tsx"
import { commentPeriods, planTitle } from "../reads/periods.ts"
import { periodState } from "../rules/period-state.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/comment-periods"

export async function loader({ context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "read", "comment-period")
  const { locale, actor } = visit
  const periods = await visit.read((tx) => commentPeriods(tx))
  return {
    locale,
    strategy: visit.address("/strategy"),
    base: visit.address("/strategy/comments"),
    may: access.may(actor, "change", "comment-period"),
    periods: periods.map((period) => ({
      id: period.id,
      name: periodName(locale, period),
      plan: planTitle(locale, period),
      state: periodState(period, actor.today),
      waiting: formatNumber(locale, period.waiting),
      shown: formatNumber(locale, period.letThrough),
      isReported: period.reportNumber !== null,
    })),
  }
}

export default function CommentPeriods({ loaderData }: Route.ComponentProps) {
  const { locale, strategy, base, may, periods } = loaderData
  const say = words(locale)
  const open = may && <Button href={`${base}/new`}>{say("open-period")}</Button>
  return (
    <StaffPage
      title={say("comment-periods")}
      lead={say("comment-periods-lead")}
      breadcrumb={[{ label: say("strategy"), href: strategy }]}
      actions={periods.length > 0 && open && <ButtonRow>{open}</ButtonRow>}
    >
      <Table
        caption={say("comment-periods")}
        rows={periods}
        rowKey={(row) => row.id}
        empty={
          <EmptyState
            title={say("no-periods")}
            why={<p>{say("no-periods-why")}</p>}
            next={open || undefined}
          />
        }
        columns={[
          {
            key: "name",
            label: say("days"),
            width: "wide",
            cell: (row) => <a href={`${base}/${row.id}`}>{row.name}</a>,
          },
          { key: "plan", label: say("plan"), cell: (row) => row.plan },
          {
            key: "state",
            label: say("state"),
            cell: (row) => <PeriodStateOf locale={locale} state={row.state} />,
          },
          { key: "waiting", label: say("state-waiting"), align: "end", cell: (row) => row.waiting },
          { key: "shown", label: say("state-let-through"), align: "end", cell: (row) => row.shown },
          {
            key: "report",
            label: say("report"),
            cell: (row) => say(row.isReported ? "published" : "not-yet"),
          },
        ]}
      />
    </StaffPage>
  )
}
