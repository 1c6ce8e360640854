import { nothingPublic } from "#partnerships"
import { SitePage } from "#parts/site"
import { formatDate, inLanguage, titleIn } from "#platform/words"
import { siteVisit } from "#site"
import { NoValue, Table } from "#ui"
import { daysSaid } from "../parts/public-rows.ts"
import { numberSaid } from "../parts/said.ts"
import { MeasuredShown } from "../parts/shown.tsx"
import { publicIndicators } from "../reads/published.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/site-data"

/** The same for anyone, until an act or the end of the day. */
export const handle = { isKept: true }

/** The numbers that anyone may see: what each is now, of which time, and where it should go. */
export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { visit, frame } = await siteVisit({ context, params, request })
  const { at, today } = visit.actor
  const all = await visit.read((tx) => publicIndicators(tx, { at, today }))
  if (all.length === 0) throw nothingPublic(visit.locale)
  return { frame, all }
}

export default function SiteData({ loaderData }: Route.ComponentProps) {
  const { frame, all } = loaderData
  const { locale, base } = frame
  const say = words(locale)
  return (
    <SitePage
      frame={frame}
      title={say("public-title")}
      lead={<p>{say("public-lead")}</p>}
      description={say("public-lead")}
    >
      <Table
        caption={say("public-caption")}
        stacks
        rows={all}
        rowKey={({ indicator }) => indicator.id}
        columns={[
          {
            key: "indicator",
            label: say("public-what"),
            width: "wide",
            cell: ({ indicator }) => (
              <a href={`${base}/data/${indicator.id}`}>
                <bdi>{titleIn(locale, indicator)}</bdi>
              </a>
            ),
          },
          {
            key: "latest",
            label: say("public-latest"),
            cell: ({ indicator, latest }) =>
              latest ? (
                <MeasuredShown {...{ locale, indicator }} measured={latest.measured} />
              ) : (
                <NoValue why="not-yet-reported" />
              ),
          },
          {
            key: "period",
            label: say("for-period"),
            cell: ({ latest }) => (latest ? daysSaid(locale, latest) : say("public-no-period")),
          },
          {
            key: "target",
            label: say("target"),
            cell: ({ indicator }) =>
              indicator.target === null
                ? say("no-target")
                : say("with-unit", {
                    number: numberSaid(locale, indicator.target),
                    unit: inLanguage(locale, indicator, "unit"),
                  }) + (indicator.targetOn ? `, ${formatDate(locale, indicator.targetOn)}` : ""),
          },
        ]}
      />
      <p>{say("terms-said", { name: frame.name })}</p>
    </SitePage>
  )
}
