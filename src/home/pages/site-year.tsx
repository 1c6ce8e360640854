import { nothingPublic } from "#partnerships"
import { SitePage } from "#parts/site"
import { progressOf } from "#parts/plans"
import { formatDate } from "#platform/words"
import { siteVisit } from "#site"
import { Section } from "#ui"
import { AchievedShown, ActivitiesShown } from "../parts/activities-shown.tsx"
import { WhereFrom } from "../parts/plan-told.tsx"
import { ProgressFigures, progressSaid } from "../parts/progress-shown.tsx"
import { shownPlan } from "../reads/site-plan.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/site-year"

/** The same for anyone, until an act or the end of the day. */
export const handle = { isKept: true }

/** The action plan of one year as the council approved it, and where each activity stands. */
export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { visit, frame } = await siteVisit({ context, params, request })
  const plan = await visit.read((tx) => shownPlan(tx, visit.actor, params.publicPlan))
  if (!plan) throw nothingPublic(visit.locale)
  return { frame, plan, today: visit.actor.today }
}

export default function SiteYear({ loaderData }: Route.ComponentProps) {
  const { frame, plan, today } = loaderData
  const { locale } = frame
  const say = words(locale)
  const { activities, label: year } = plan
  const approved = say("approved-on", { date: formatDate(locale, plan.approvedOn) })
  const groups = [...Map.groupBy(activities, ({ priority }) => priority.id).values()]
  return (
    <SitePage
      frame={frame}
      title={say("plan-of-year", { year })}
      lead={<p>{approved}</p>}
      above={{ path: "/plan", label: say("our-plan") }}
      description={`${approved} ${progressSaid(locale, progressOf(activities))}`}
    >
      <ProgressFigures {...{ locale, plan, today }} />
      {groups.map((own) => (
        <Section
          key={own[0]!.priority.id}
          title={own[0]!.priority[locale]}
          intro={<p>{progressSaid(locale, progressOf(own))}</p>}
        >
          <ActivitiesShown locale={locale} activities={own} caption={own[0]!.priority[locale]} />
        </Section>
      ))}
      <Section title={say("what-came")} intro={<p>{say("what-came-why")}</p>}>
        <AchievedShown {...{ locale, activities }} />
      </Section>
      <WhereFrom {...{ locale, today }} current={plan} />
    </SitePage>
  )
}
