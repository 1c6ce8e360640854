import type { ReactNode } from "react"
import { StaffPage } from "#parts/partnerships"
import type { Refused } from "#platform/web"
import { nameIn } from "#platform/words"
import type { Locale } from "#platform/words"
import { SectionNavigation } from "#ui"
import type { ListedMeeting } from "../reads/meetings.ts"
import { whenSaid } from "../acts/when-said.ts"
import { words } from "../words/index.ts"

export type MeetingShown = Pick<
  ListedMeeting,
  "id" | "bodyId" | "nameEn" | "nameFr" | "heldOn" | "startsAt" | "minutes" | "timeZone"
>

type Props = {
  locale: Locale
  /** The address of `/council`. */
  base: string
  meeting: MeetingShown
  current: "meeting" | "agenda" | "invitations"
  actions?: ReactNode
  status?: ReactNode
  refused?: Refused | undefined
  children: ReactNode
}

/** A page about one meeting, with the way to its others. */
export function MeetingPages({ locale, base, meeting, current, refused, children, ...head }: Props) {
  const say = words(locale)
  const here = `${base}/meetings/${meeting.id}`
  const name = nameIn(locale, meeting)
  const isWhole = current === "meeting"
  return (
    <StaffPage
      title={isWhole ? name : say(`${current}-of`, { meeting: name })}
      lead={whenSaid(locale, meeting)}
      breadcrumb={[
        { label: say("council"), href: base },
        { label: say("meetings"), href: `${base}/meetings` },
        ...(isWhole ? [] : [{ label: name, href: here }]),
      ]}
      refused={refused}
      {...head}
    >
      <SectionNavigation
        label={say("pages-of-meeting")}
        links={[
          { href: here, label: say("meeting"), current: isWhole },
          { href: `${here}/agenda`, label: say("agenda"), current: current === "agenda" },
          { href: `${here}/invitations`, label: say("invitations"), current: current === "invitations" },
          { href: `${here}/room`, label: say("in-the-room") },
          { href: `${here}/motions`, label: say("motions") },
          { href: `${here}/minutes`, label: say("minutes-of-meeting") },
        ]}
      />
      {children}
    </StaffPage>
  )
}

/** A page about one act on a meeting, under the meeting's own page. */
export function MeetingActPage(props: {
  locale: Locale
  base: string
  meeting: MeetingShown
  /** Under the agenda or the invitations. */
  under?: "agenda" | "invitations" | undefined
  title: string
  lead?: ReactNode
  refused?: Refused | undefined
  children: ReactNode
}) {
  const { locale, base, meeting, under, ...page } = props
  const say = words(locale)
  const here = `${base}/meetings/${meeting.id}`
  return (
    <StaffPage
      {...page}
      breadcrumb={[
        { label: say("council"), href: base },
        { label: say("meetings"), href: `${base}/meetings` },
        { label: nameIn(locale, meeting), href: here },
        ...(under ? [{ label: say(under), href: `${here}/${under}` }] : []),
      ]}
    />
  )
}
