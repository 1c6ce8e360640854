import { nothingPublic } from "#partnerships"
import { SitePage, YearList } from "#parts/site"
import { formatDate, inLanguage, nameIn } from "#platform/words"
import { bodiesInPublic } from "#councils"
import { listAsked, listPage, listQuestions, siteVisit } from "#site"
import { MotionState } from "../parts/motion-state.tsx"
import { publicDecisionLines, publicDecisions } from "../reads/public-decisions.ts"
import { shortText } from "../rules/short-text.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/site-decisions"

/** The same for anyone, until something is published or withdrawn. */
export const handle = { asks: listQuestions, isKept: true }

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const { visit, frame } = await siteVisit({ context, params, request })
  const { locale, actor, partnership } = visit
  const asked = listAsked(request.url)
  return visit.read(async (tx) => {
    const when = { at: actor.at, timeZone: partnership.timeZone }
    const lines = await publicDecisionLines(tx, when)
    if (lines.length === 0) throw nothingPublic(locale)
    const list = listPage(lines, asked)
    const bodies = await bodiesInPublic(tx)
    const decisions = await publicDecisions(tx, list.ids, when)
    return {
      frame,
      asked,
      list,
      bodies: bodies
        .filter(({ id }) => list.bodyIds.includes(id))
        .map((body) => ({ id: body.id, name: nameIn(locale, body) })),
      decisions: decisions.map((decision) => ({
        id: decision.id,
        title: shortText(inLanguage(locale, decision, "text")),
        on: decision.on,
        body: nameIn(locale, decision),
        outcome: decision.outcome,
      })),
    }
  })
}

export default function SiteDecisions({ loaderData }: Route.ComponentProps) {
  const { frame, asked, list, bodies, decisions } = loaderData
  const { locale, base } = frame
  const say = words(locale)
  return (
    <SitePage
      frame={frame}
      title={say("decisions")}
      lead={<p>{say("public-decisions-lead")}</p>}
      description={say("public-decisions-lead")}
    >
      <YearList
        {...{ locale, asked, list, bodies }}
        lines={decisions.map(({ id, title, on, body, outcome }) => ({
          id,
          title,
          on,
          href: `${base}/decisions/${id}`,
          beside: (
            <>
              <MotionState locale={locale} standing={outcome} />
              {" · "}
              {formatDate(locale, on)}
              {" · "}
              <bdi>{body}</bdi>
            </>
          ),
        }))}
      />
    </SitePage>
  )
}
