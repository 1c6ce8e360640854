import { StaffPage } from "#parts/partnerships"
import { visitOf } from "#platform/web"
import { EmptyState, Pagination, Table } from "#ui"
import { access } from "../access.ts"
import { broughtOf, listedBrought } from "../parts/listed-brought.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/brought-decisions"

const perPage = 25

/** By which names this page's address may be asked. */
export const handle = { asks: ["page"] }

export async function loader({ request, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  const page = Math.max(1, Math.trunc(Number(new URL(request.url).searchParams.get("page"))) || 1)
  return visit.read(async (tx) => {
    access.check(visit.actor, "export", "council")
    const { count, motions, votes } = await broughtOf(tx, { most: perPage, after: (page - 1) * perPage })
    return {
      locale: visit.locale,
      council: visit.address("/council"),
      page,
      count,
      decisions: motions.map((motion) => listedBrought(visit.locale, motion, votes)),
    }
  })
}

export default function BroughtDecisions({ loaderData }: Route.ComponentProps) {
  const { locale, council, page, count, decisions } = loaderData
  const say = words(locale)
  const from = (page - 1) * perPage + 1
  return (
    <StaffPage
      title={say("brought-in")}
      lead={say("brought-in-lead")}
      breadcrumb={[
        { label: say("council"), href: council },
        { label: say("decisions"), href: `${council}/motions` },
      ]}
    >
      <Table
        caption={say("brought-count", { count })}
        rows={decisions}
        rowKey={({ id }) => id}
        empty={<EmptyState title={say("brought-none")} why={<p>{say("brought-none-why")}</p>} />}
        columns={[
          { key: "decision", label: say("decision"), width: "wide", cell: ({ text }) => <bdi>{text}</bdi> },
          { key: "result", label: say("result"), cell: ({ result }) => result },
          {
            key: "votes",
            label: say("votes"),
            cell: ({ counts }) => counts.map((line) => <div key={line}>{line}</div>),
          },
          { key: "body", label: say("body"), cell: ({ body }) => <bdi>{body}</bdi> },
          { key: "date", label: say("moved-on"), cell: ({ date }) => date },
          { key: "from", label: say("from"), cell: ({ source }) => <bdi>{source}</bdi> },
        ]}
      />
      {count > perPage && (
        <Pagination
          page={page}
          pages={Math.ceil(count / perPage)}
          hrefFor={(wanted) => `?page=${wanted}`}
          summary={say("brought-shown", { from, to: from - 1 + decisions.length, count })}
        />
      )}
    </StaffPage>
  )
}
