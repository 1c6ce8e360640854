import { SitePage } from "#parts/site"
import { holdsUntil } from "#platform/web"
import { Section } from "#ui"
import { eventWhen } from "../parts/event-when.ts"
import { listed } from "../parts/listed.ts"
import { PageList } from "../parts/page-list.tsx"
import { publicListVisit } from "../parts/public-visit.ts"
import { endOf, isOver } from "../rules/event-time.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/public-events"

/** The same for every reader, until an act changes it or its time has come. */
export const handle = { isKept: true }

export async function loader(asked: Route.LoaderArgs) {
  const { frame, visit, pages } = await publicListVisit(asked, "event")
  const { timeZone } = visit.partnership
  const events = pages.map((page) => ({ ...page, startsAt: page.startsAt!, endsAt: page.endsAt }))
  const line = (event: (typeof events)[number]) => ({
    ...listed(frame, event),
    when: eventWhen(frame.locale, event, timeZone),
  })
  const inOrder = events.toSorted((one, other) => one.startsAt.getTime() - other.startsAt.getTime())
  const { at } = visit.actor
  const coming = inOrder.filter((event) => !isOver(event, at))
  // The next one that is over goes to the past ones.
  for (const { startsAt, endsAt } of coming) holdsUntil(asked.context, endsAt ?? endOf(startsAt))
  return {
    frame,
    coming: coming.map(line),
    past: inOrder
      .filter((event) => isOver(event, at))
      .toReversed()
      .map(line),
  }
}

export default function PublicEvents({ loaderData }: Route.ComponentProps) {
  const { frame, coming, past } = loaderData
  const { locale } = frame
  const say = words(locale)
  return (
    <SitePage
      frame={frame}
      title={say("public-events")}
      lead={say("events-lead")}
      lang={locale}
      description={say("events-lead")}
    >
      <Section title={say("coming-events")}>
        {coming.length === 0 ? <p>{say("no-events")}</p> : <PageList locale={locale} items={coming} />}
      </Section>
      {past.length > 0 && (
        <Section title={say("past-events")}>
          <PageList locale={locale} items={past} />
        </Section>
      )}
    </SitePage>
  )
}
