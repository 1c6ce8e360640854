import { holdsUntil } from "#platform/web"
import { Button, ButtonRow, Facts } from "#ui"
import { eventWhen } from "../parts/event-when.ts"
import { publicPageVisit } from "../parts/public-visit.ts"
import { inOwn, WrittenPage } from "../parts/written-page.tsx"
import { endOf, isOver } from "../rules/event-time.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/public-event"

/** The same for every reader, until an act changes it or its time has come. */
export const handle = { isKept: true }

export async function loader(asked: Route.LoaderArgs) {
  const { frame, shown, page, visit } = await publicPageVisit(asked, "event")
  const event = { startsAt: page.startsAt!, endsAt: page.endsAt }
  const isPast = isOver(event, visit.actor.at)
  if (!isPast) holdsUntil(asked.context, event.endsAt ?? endOf(event.startsAt))
  return {
    frame,
    shown,
    link: page.link,
    when: eventWhen(frame.locale, event, visit.partnership.timeZone),
    isPast,
  }
}

export default function PublicEvent({ loaderData }: Route.ComponentProps) {
  const { frame, shown, link, when, isPast } = loaderData
  const { locale } = frame
  const say = words(locale)
  const { place } = shown
  return (
    <WrittenPage frame={frame} shown={shown} above={{ path: "/events", label: say("public-events") }}>
      <div className="flow" {...inOwn(locale, shown.lang)}>
        {isPast && <p>{say("event-over")}</p>}
        <Facts
          facts={[
            { term: say("event-when"), description: when },
            ...(place
              ? [
                  {
                    term: say("event-where"),
                    description: <bdi {...inOwn(place.language, locale)}>{place.value}</bdi>,
                  },
                ]
              : []),
          ]}
        />
        {!isPast && (
          <ButtonRow>
            {link && <Button href={link}>{say("event-link")}</Button>}
            <Button look="secondary" href={`${frame.base}${frame.path}/calendar`} download>
              {say("to-calendar")}
            </Button>
          </ButtonRow>
        )}
      </div>
    </WrittenPage>
  )
}
