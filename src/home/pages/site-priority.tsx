import { nothingPublic } from "#partnerships"
import { SitePage } from "#parts/site"
import { progressOf } from "#parts/plans"
import { formatDate, titleIn } from "#platform/words"
import { siteVisit } from "#site"
import { asHeading, either, levelAt, levelSaid, planName } from "#parts/strategy"
import { Section } from "#ui"
import { AchievedShown, ActivitiesShown } from "../parts/activities-shown.tsx"
import { CommentsOpen } from "../parts/comments-open.tsx"
import { ItemTold, WhereFrom } from "../parts/plan-told.tsx"
import { ProgressBar, progressSaid } from "../parts/progress-shown.tsx"
import { commentsUntil } from "../reads/comments-until.ts"
import { sitePlan } from "../reads/site-plan.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/site-priority"

/** The same for anyone, until an act or the end of the day. */
export const handle = { isKept: true }

/** One priority: why, what is done for it, how far that has come, and what came of it. */
export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { visit, frame } = await siteVisit({ context, params, request })
  const { actor } = visit
  return visit.read(async (tx) => {
    const { community, current } = await sitePlan(tx, actor)
    const item = community?.content.items.find(({ id, depth }) => depth === 1 && id === params.priority)
    if (!community || !item) throw nothingPublic(visit.locale)
    const activities = current?.activities.filter(({ priority }) => priority.id === item.id) ?? []
    return {
      frame,
      content: community.content,
      item,
      current: current && { ...current, activities },
      today: actor.today,
      commentsUntil: await commentsUntil(tx, actor.today),
    }
  })
}

export default function SitePriority({ loaderData }: Route.ComponentProps) {
  const { frame, content, item, current, today } = loaderData
  const { locale, base } = frame
  const say = words(locale)
  const level = levelSaid(locale, levelAt(content.levels, item.depth)).one
  const description = either(locale, item, "why").text || either(locale, item, "goal").text
  return (
    <SitePage
      frame={frame}
      title={titleIn(locale, item)}
      lead={<p>{asHeading(level, locale)}</p>}
      above={{ path: "/plan", label: planName(locale, content) }}
      description={description.slice(0, 300) || undefined}
    >
      <CommentsOpen frame={frame} until={loaderData.commentsUntil} />
      <ItemTold {...{ locale, content, item }} />
      {current && current.activities.length > 0 && <Work {...loaderData} />}
      {current && current.activities.length === 0 && <p>{say("no-activities")}</p>}
      {current && (
        <WhereFrom {...{ locale, current, today }} href={`${base}/plan/years/${current.versionId}`} />
      )}
    </SitePage>
  )
}

function Work({ frame, current, today }: Route.ComponentProps["loaderData"]) {
  const { locale } = frame
  const say = words(locale)
  if (!current) return null
  const { activities, label: year } = current
  const progress = progressOf(activities)
  const date = formatDate(locale, today)
  return (
    <>
      <Section title={say("how-far")} intro={<p>{progressSaid(locale, progress)}</p>}>
        <ProgressBar {...{ locale, progress }} caption={say("progress-caption", { year, date })} />
      </Section>
      <Section title={say("what-came")} intro={<p>{say("what-came-why")}</p>}>
        <AchievedShown {...{ locale, activities }} />
      </Section>
      <Section title={say("what-is-done")}>
        <ActivitiesShown {...{ locale, activities }} caption={say("activities-of-year", { year })} />
      </Section>
    </>
  )
}
