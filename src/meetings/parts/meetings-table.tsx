import type { ReactNode } from "react"
import { formatDate, nameIn } from "#platform/words"
import type { Locale } from "#platform/words"
import { Table } from "#ui"
import type { Meeting } from "../reads/meetings.ts"
import { clockSaid } from "../rules/clock-said.ts"
import { placeIn } from "../rules/text-in.ts"
import { words } from "../words/index.ts"
import { MeetingState } from "./meeting-state.tsx"

type Row = Meeting & { bodyEn?: string; bodyFr?: string }

type Props = {
  locale: Locale
  base: string
  today: string
  caption: string
  meetings: readonly Row[]
  empty?: ReactNode
}

/** Meetings with when and where; the body only where the list is of several. */
export function MeetingsTable({ locale, base, today, caption, meetings, empty }: Props) {
  const say = words(locale)
  const ofBodies = meetings.some(({ bodyEn }) => bodyEn !== undefined)
  return (
    <Table
      caption={caption}
      rows={meetings}
      rowKey={(meeting) => meeting.id}
      empty={empty}
      columns={[
        {
          key: "name",
          label: say("meeting"),
          width: "wide",
          cell: (meeting) => (
            <a href={`${base}/meetings/${meeting.id}`}>
              <bdi>{nameIn(locale, meeting)}</bdi>
              <span className="visually-hidden">, {formatDate(locale, meeting.heldOn)}</span>
            </a>
          ),
        },
        {
          key: "when",
          label: say("when"),
          cell: (meeting) =>
            say("day-at", {
              day: formatDate(locale, meeting.heldOn),
              time: clockSaid(locale, meeting.startsAt),
            }),
        },
        ...(ofBodies
          ? [
              {
                key: "body",
                label: say("body"),
                cell: (meeting: Row) => <bdi>{locale === "fr" ? meeting.bodyFr : meeting.bodyEn}</bdi>,
              },
            ]
          : []),
        {
          key: "place",
          label: say("where"),
          width: "wide",
          cell: (meeting) => <Place {...{ locale, meeting }} />,
        },
        {
          key: "state",
          label: say("state"),
          cell: (meeting) => <MeetingState {...{ locale, meeting, today }} />,
        },
      ]}
    />
  )
}

function Place({ locale, meeting }: { locale: Locale; meeting: Row }) {
  const say = words(locale)
  const place = placeIn(locale, meeting)
  const online = meeting.onlineAddress ? say(place ? "and-online" : "online") : ""
  return (
    <>
      <bdi>{place}</bdi> {online}
    </>
  )
}
