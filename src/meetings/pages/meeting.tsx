import { bodyOf } from "#councils"
import { rulesInForce } from "#terms"
import { dayOf } from "#platform/clock"
import { NotFound } from "#platform/refusals"
import { visitOf } from "#platform/web"
import { formatDate, inLanguage, locales, nameIn } from "#platform/words"
import { Button, ButtonRow, Facts, Notice, Section } from "#ui"
import { access } from "../access.ts"
import { whenSaid } from "../acts/when-said.ts"
import { AgendaShown } from "../parts/agenda-shown.tsx"
import { MeetingPages } from "../parts/meeting-pages.tsx"
import { MeetingState } from "../parts/meeting-state.tsx"
import { agendaOf } from "../reads/agenda.ts"
import { consentVoteOf } from "../reads/consent-vote.ts"
import { documentsOfAgenda } from "../reads/agenda-documents.ts"
import { invitationsOf } from "../reads/invitations.ts"
import { meetingOf, secondMeetingOf } from "../reads/meetings.ts"
import { seriesOf } from "../reads/series.ts"
import { daysUntil } from "../rules/moment.ts"
import { placeIn } from "../rules/text-in.ts"
import { countReplies } from "../rules/reply.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/meeting"

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  const { actor, partnership } = visit
  return visit.read(async (tx) => {
    access.check(actor, "read", "meeting")
    const meeting = await meetingOf(tx, params.meeting)
    const body = meeting && (await bodyOf(tx, meeting.bodyId))
    if (!meeting || !body) throw new NotFound()
    const invited = await invitationsOf(tx, meeting.id)
    const { rules } = await rulesInForce(tx, body.id, meeting.heldOn)
    const sent = invited.map(({ sentAt }) => sentAt.getTime())
    const called = sent.length === 0 ? actor.today : dayOf(new Date(Math.min(...sent)), partnership.timeZone)
    return {
      locale: visit.locale,
      base: visit.address("/council"),
      evidence: visit.address("/evidence"),
      may: access.may(actor, "change", "meeting"),
      today: actor.today,
      meeting,
      body,
      series: meeting.seriesId ? await seriesOf(tx, meeting.seriesId) : undefined,
      first: meeting.secondOf ? await meetingOf(tx, meeting.secondOf) : undefined,
      second: await secondMeetingOf(tx, meeting.id),
      items: await agendaOf(tx, meeting.id),
      consentVote: await consentVoteOf(tx, meeting.id),
      documents: await documentsOfAgenda(tx, meeting.id),
      replies: countReplies(invited),
      unaware: invited.filter(({ sentSequence }) => sentSequence < meeting.sequence).length,
      notice: { given: daysUntil(meeting.heldOn, called), wanted: rules.noticeDays },
    }
  })
}

type Shown = Route.ComponentProps["loaderData"]

export default function MeetingPage({ loaderData }: Route.ComponentProps) {
  const { locale, base, evidence, today: on, meeting, items, documents, consentVote, may } = loaderData
  const say = words(locale)
  return (
    <MeetingPages
      {...{ locale, base, meeting }}
      current="meeting"
      status={<MeetingState {...{ locale, meeting, today: on }} />}
      actions={may && !meeting.cancelledAt && <Acts {...loaderData} />}
    >
      <WhatToKnow {...loaderData} />
      <About {...loaderData} />
      <Section
        title={say("agenda")}
        actions={<a href={`${base}/meetings/${meeting.id}/agenda`}>{say("open-agenda")}</a>}
      >
        {items.length === 0 && <p>{say("no-agenda-yet")}</p>}
        <AgendaShown
          {...{ locale, meeting, items, documents, consentVote }}
          council={base}
          documentAt={(id) => `${evidence}/${id}`}
        />
      </Section>
      <ToTake {...loaderData} />
    </MeetingPages>
  )
}

/** Before the meeting its invitations come first, afterwards its minutes. */
function Acts({ locale, base, meeting, today: on }: Shown) {
  const say = words(locale)
  const here = `${base}/meetings/${meeting.id}`
  const isPast = meeting.heldOn < on
  return (
    <ButtonRow>
      {isPast ? (
        <Button href={`${here}/minutes`}>{say("minutes-of-meeting")}</Button>
      ) : (
        <Button href={`${here}/invitations`}>{say("invite-and-follow")}</Button>
      )}
      <Button look="secondary" href={`${here}/change`}>
        {say("change-meeting")}
      </Button>
      <Button look="quiet" href={`${here}/cancellation`}>
        {say("cancel-meeting")}
      </Button>
    </ButtonRow>
  )
}

/** What must be known first: it is off, it is called too late, somebody has not heard. */
function WhatToKnow({ locale, base, today: on, meeting, first, second, unaware, notice, may }: Shown) {
  const say = words(locale)
  const at = (id: string) => `${base}/meetings/${id}`
  const isToCome = meeting.heldOn >= on && !meeting.cancelledAt
  return (
    <>
      {meeting.cancelledAt && (
        <Notice kind="attention" title={say("is-cancelled")}>
          <p>
            <bdi>{inLanguage(locale, meeting, "cancelledBecause")}</bdi>
          </p>
        </Notice>
      )}
      {isToCome && notice.given < notice.wanted && (
        <Notice kind="attention" title={say("notice-short", notice)}>
          <p>{say("notice-short-why")}</p>
        </Notice>
      )}
      {unaware > 0 && may && (
        <Notice kind="attention" title={say("not-told-yet", { count: unaware })}>
          <p>
            <a href={`${at(meeting.id)}/invitations`}>{say("tell-them")}</a>
          </p>
        </Notice>
      )}
      {first && (
        <Notice kind="information" title={say("second-of", { date: formatDate(locale, first.heldOn) })}>
          <p>
            <a href={at(first.id)}>{say("see-first")}</a>
          </p>
        </Notice>
      )}
      {second && (
        <Notice kind="information" title={say("called-again", { date: formatDate(locale, second.heldOn) })}>
          <p>
            <a href={at(second.id)}>{say("see-second")}</a>
          </p>
        </Notice>
      )}
    </>
  )
}

function About({ locale, base, meeting, body, series, replies }: Shown) {
  const say = words(locale)
  const invited = replies.comes + replies.regrets + replies.alternate + replies.silent
  return (
    <Facts
      facts={[
        { term: say("body"), description: <a href={`${base}/bodies/${body.id}`}>{nameIn(locale, body)}</a> },
        { term: say("when"), description: whenSaid(locale, meeting) },
        { term: say("where"), description: <bdi>{placeIn(locale, meeting) || say("no-place")}</bdi> },
        ...(meeting.onlineAddress
          ? [
              {
                term: say("online-address"),
                description: <a href={meeting.onlineAddress}>{meeting.onlineAddress}</a>,
              },
            ]
          : []),
        ...(series
          ? [
              {
                term: say("series"),
                description: (
                  <a href={`${base}/meetings/series/${series.id}`}>
                    <bdi>{nameIn(locale, series)}</bdi>
                  </a>
                ),
              },
            ]
          : []),
        {
          term: say("answers"),
          description: invited === 0 ? say("nobody-invited") : say("answers-count", replies),
        },
      ]}
    />
  )
}

/** The pack in both languages, and the date for one's own calendar. */
function ToTake({ locale, base, meeting }: Shown) {
  const say = words(locale)
  const here = `${base}/meetings/${meeting.id}`
  return (
    <Section title={say("to-take")} intro={<p>{say("to-take-why")}</p>}>
      <ButtonRow>
        {locales.map((lang) => (
          <Button key={lang} look="quiet" href={`${here}/pack-${lang}.pdf`} download>
            {say(`pack-pdf-${lang}`)}
          </Button>
        ))}
        <Button look="quiet" href={`${here}/pack-${locale}.docx`} download>
          {say("pack-docx")}
        </Button>
        <Button look="quiet" href={`${here}/agenda-${locale}.pdf`} download>
          {say("public-agenda")}
        </Button>
        <Button look="quiet" href={`${here}/calendar.ics`} download>
          {say("calendar-file")}
        </Button>
      </ButtonRow>
    </Section>
  )
}
