import { nothingPublic } from "#partnerships"
import { SitePage } from "#parts/site"
import { formatDate } from "#platform/words"
import { siteVisit } from "#site"
import { Table } from "#ui"
import { reportTitle } from "../document/report-words.ts"
import { publicReports } from "../reads/published.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/site-reports"

/** The same for anyone, until an act or the end of the day. */
export const handle = { isKept: true }

/** The reports that anyone may read, newest first. */
export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { visit, frame } = await siteVisit({ context, params, request })
  const all = await visit.read((tx) => publicReports(tx, visit.actor.at))
  if (all.length === 0) throw nothingPublic(visit.locale)
  const reports = all.map(({ id, content }) => ({
    id,
    title: reportTitle(frame.locale, content),
    label: content.template.label[frame.locale],
    date: content.date,
  }))
  return { frame, reports }
}

export default function SiteReports({ loaderData }: Route.ComponentProps) {
  const { frame, reports } = loaderData
  const { locale, base } = frame
  const say = words(locale)
  return (
    <SitePage
      frame={frame}
      title={say("public-menu")}
      lead={<p>{say("public-lead")}</p>}
      description={say("public-lead")}
    >
      <Table
        caption={say("public-newest-first")}
        stacks
        rows={reports}
        rowKey={({ id }) => id}
        columns={[
          {
            key: "title",
            label: say("public-report"),
            width: "wide",
            cell: ({ id, title }) => <a href={`${base}/reports/${id}`}>{title}</a>,
          },
          { key: "label", label: say("public-for"), cell: ({ label }) => label },
          { key: "date", label: say("submitted-on"), cell: ({ date }) => formatDate(locale, date) },
        ]}
      />
    </SitePage>
  )
}
