import { nothingPublic } from "#partnerships"
import { SitePage } from "#parts/site"
import { progressOf } from "#parts/plans"
import { formatDate } from "#platform/words"
import { siteVisit } from "#site"
import { either, planName } from "#parts/strategy"
import { Section, Status } from "#ui"
import { CommentsOpen } from "../parts/comments-open.tsx"
import { commentsUntil } from "../reads/comments-until.ts"
import { planRows } from "../parts/plan-rows.ts"
import { PlanSteps, Principles, Tops, topsCalled, Vision, WhereFrom } from "../parts/plan-told.tsx"
import { ProgressFigures, ProgressTable } from "../parts/progress-shown.tsx"
import { sitePlan } from "../reads/site-plan.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/site-plan"

/** The same for anyone, until an act or the end of the day. */
export const handle = { isKept: true }

/** The Community Plan as it was adopted, and how far it has come. */
export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { visit, frame } = await siteVisit({ context, params, request })
  const { actor } = visit
  return visit.read(async (tx) => {
    const shown = await sitePlan(tx, actor)
    if (!shown.community && !shown.current) throw nothingPublic(visit.locale)
    return {
      frame,
      ...shown,
      today: actor.today,
      commentsUntil: await commentsUntil(tx, actor.today),
    }
  })
}

export default function SitePlan({ loaderData }: Route.ComponentProps) {
  const { frame, community, current, years, today } = loaderData
  const { locale, base } = frame
  const say = words(locale)
  const title = community ? planName(locale, community.content) : say("our-plan")
  const description = community ? either(locale, community.content, "vision").text.slice(0, 300) : undefined
  return (
    <SitePage
      frame={frame}
      title={title}
      lead={<p>{say("plan-lead")}</p>}
      status={community && <Standing {...loaderData} />}
      description={description || undefined}
    >
      <CommentsOpen frame={frame} until={loaderData.commentsUntil} />
      {community && <Vision locale={locale} content={community.content} />}
      {current && <Progress {...loaderData} />}
      {community && <Tops {...{ locale, base, current }} content={community.content} />}
      {community && <Principles locale={locale} content={community.content} />}
      {community && <PlanSteps locale={locale} steps={community.steps} />}
      {years.length > 0 && (
        <Section title={say("years")} intro={<p>{say("years-why")}</p>}>
          <ul>
            {years.map(({ versionId, label }) => (
              <li key={versionId}>
                <a href={`${base}/plan/years/${versionId}`}>{say("plan-of-year", { year: label })}</a>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {current && (
        <WhereFrom {...{ locale, current, today }} href={`${base}/plan/years/${current.versionId}`} />
      )}
    </SitePage>
  )
}

type Shown = Route.ComponentProps["loaderData"]

function Standing({ frame, community }: Shown) {
  const say = words(frame.locale)
  if (!community) return null
  const { standing, steps } = community
  const since = steps.findLast(({ kind }) => kind === standing)?.onDay
  const said = say(`standing-${standing}`)
  return (
    <Status kind={standing === "superseded" ? "stopped" : "good"}>
      {since ? say("since", { said, date: formatDate(frame.locale, since) }) : said}
    </Status>
  )
}

function Progress({ frame, community, current, today }: Shown) {
  const { locale, base } = frame
  const say = words(locale)
  if (!current) return null
  const { activities } = current
  const heading = community ? topsCalled({ locale, content: community.content }) : say("part-of-plan")
  return (
    <Section
      title={say("how-far")}
      intro={<p>{say("how-far-why", { year: current.label, date: formatDate(locale, today) })}</p>}
    >
      <ProgressFigures {...{ locale, today }} plan={current} />
      <ProgressTable
        {...{ locale, heading }}
        rows={planRows({ locale, base, community, activities })}
        total={progressOf(activities)}
        caption={say("progress-caption", { year: current.label, date: formatDate(locale, today) })}
      />
    </Section>
  )
}
