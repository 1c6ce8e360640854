import type { Locale } from "#platform/words"
import { Facts, NoValue } from "#ui"
import type { Activity } from "../reads/queries.ts"
import { LeadNames } from "./lead-name.tsx"
import type { LeadNamed } from "./lead-name.tsx"
import { DatesOf, Partners } from "./shown.tsx"
import { words } from "../words/index.ts"

type Props = { locale: Locale; address: string; activity: Activity; leads: readonly LeadNamed[] }

/** What is planned: everything said of an activity but where it stands. */
export function ActivityFacts(props: Props) {
  const { locale, address, activity, leads } = props
  const say = words(locale)
  const said = saidIn(locale, activity)
  const priority = <a href={`${address}/strategy/priorities/${activity.priorityId}`}>{said.priority}</a>
  return (
    <Facts
      facts={[
        { term: say("title"), description: <bdi>{said.title}</bdi> },
        { term: say("priority"), description: priority },
        { term: say("outcome"), description: said.outcome ?? blank },
        {
          term: say("leads"),
          description: (
            <LeadNames
              {...{ locale, address, leads }}
              activityId={activity.id}
              organizations={activity.organizations}
            />
          ),
        },
        { term: say("partners"), description: <WithWhom {...props} /> },
        { term: say("body"), description: said.body ?? activity.bodyAsWritten ?? blank },
        { term: say("dates"), description: <DatesOf locale={locale} dated={activity} /> },
        { term: say("deliverable"), description: said.deliverable || blank },
        { term: say("resources"), description: said.resources ? <Lines text={said.resources} /> : blank },
        { term: say("funders"), description: activity.funders ? <Lines text={activity.funders} /> : blank },
        { term: say("notes"), description: activity.notes ? <Lines text={activity.notes} /> : blank },
      ]}
    />
  )
}

const blank = <NoValue why="blank" />

function saidIn(locale: Locale, activity: Activity) {
  return locale === "fr"
    ? {
        title: activity.titleFr,
        priority: activity.priorityFr,
        outcome: activity.outcomeFr,
        body: activity.bodyFr,
        deliverable: activity.deliverableFr,
        resources: activity.resourcesFr,
      }
    : {
        title: activity.titleEn,
        priority: activity.priorityEn,
        outcome: activity.outcomeEn,
        body: activity.bodyEn,
        deliverable: activity.deliverableEn,
        resources: activity.resourcesEn,
      }
}

function WithWhom({ locale, address, activity: { organizations } }: Props) {
  if (!organizations.some((one) => one.part === "partner")) return blank
  return <Partners {...{ locale, address, organizations }} />
}

function Lines({ text }: { text: string }) {
  // oxlint-disable-next-line react/no-array-index-key -- lines never move
  return text.split("\n").map((line, index) => <p key={index}>{line}</p>)
}
