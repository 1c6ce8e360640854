import type { Locale } from "#platform/words"
import { Facts, NoValue } from "#ui"
import type { Activity } from "./queries.ts"
import { DatesOf, Organizations } from "./shown.tsx"
import { words } from "./words/index.ts"

/** What is planned: everything said of an activity but where it stands. */
export function ActivityFacts(props: { locale: Locale; address: string; activity: Activity }) {
  const { locale, address, activity } = props
  const say = words(locale)
  const french = locale === "fr"
  const involved = (part: "lead" | "partner") =>
    activity.organizations.some((one) => one.part === part) ? (
      <Organizations {...{ locale, address, part }} organizations={activity.organizations} />
    ) : null
  const priority = (
    <a href={`${address}/strategy/priorities/${activity.priorityId}`}>
      {french ? activity.priorityFr : activity.priorityEn}
    </a>
  )
  return (
    <Facts
      facts={[
        { term: say("title"), description: <bdi>{french ? activity.titleFr : activity.titleEn}</bdi> },
        { term: say("priority"), description: priority },
        { term: say("outcome"), description: (french ? activity.outcomeFr : activity.outcomeEn) ?? blank },
        { term: say("leads"), description: involved("lead") ?? say("no-lead") },
        { term: say("partners"), description: involved("partner") ?? blank },
        {
          term: say("body"),
          description: (french ? activity.bodyFr : activity.bodyEn) ?? activity.bodyAsWritten ?? blank,
        },
        { term: say("dates"), description: <DatesOf locale={locale} dated={activity} /> },
        {
          term: say("deliverable"),
          description: (french ? activity.deliverableFr : activity.deliverableEn) || blank,
        },
        { term: say("notes"), description: activity.notes || blank },
      ]}
    />
  )
}

const blank = <NoValue why="blank" />
