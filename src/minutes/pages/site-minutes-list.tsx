import { bodiesInPublic } from "#councils"
import { nothingPublic } from "#partnerships"
import { SitePage, YearList } from "#parts/site"
import { formatDate, inLanguage, nameIn } from "#platform/words"
import { listAsked, listPage, listQuestions, siteVisit } from "#site"
import { publicMinutesLines, publicMinutesNamed } from "../reads/public-minutes.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/site-minutes-list"

/** The same for anyone, until something is published or withdrawn. */
export const handle = { asks: listQuestions, isKept: true }

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const { visit, frame } = await siteVisit({ context, params, request })
  const { locale, actor } = visit
  const asked = listAsked(request.url)
  return visit.read(async (tx) => {
    const lines = await publicMinutesLines(tx, actor.at)
    if (lines.length === 0) throw nothingPublic(locale)
    const list = listPage(lines, asked)
    const meetings = await publicMinutesNamed(tx, list.ids, actor.at)
    return {
      frame,
      asked,
      list,
      bodies: (await bodiesInPublic(tx))
        .filter(({ id }) => list.bodyIds.includes(id))
        .map((body) => ({ id: body.id, name: nameIn(locale, body) })),
      meetings: meetings.map((meeting) => ({
        id: meeting.id,
        title: nameIn(locale, meeting),
        on: meeting.heldOn,
        body: inLanguage(locale, meeting, "body"),
      })),
    }
  })
}

export default function SiteMinutesList({ loaderData }: Route.ComponentProps) {
  const { frame, asked, list, bodies, meetings } = loaderData
  const { locale, base } = frame
  const say = words(locale)
  return (
    <SitePage
      frame={frame}
      title={say("minutes-of-meetings")}
      lead={<p>{say("public-minutes-lead")}</p>}
      description={say("public-minutes-lead")}
    >
      <YearList
        {...{ locale, asked, list, bodies }}
        lines={meetings.map(({ id, title, on, body }) => ({
          id,
          title,
          on,
          href: `${base}/minutes/${id}`,
          beside: (
            <>
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
