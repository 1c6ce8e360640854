import { redirect } from "react-router"
import { dayOf } from "#platform/clock"
import { newestMessages } from "#platform/mail"
import type { NewestMessage } from "#platform/mail"
import { NotFound } from "#platform/refusals"
import { keyFor } from "#platform/settings"
import { servicesOf, submit, visitOf } from "#platform/web"
import { formatDate, formatDateTime } from "#platform/words"
import { Button, ButtonRow, Form, KeyFigure, KeyFigures, Notice, Section } from "#ui"
import { access } from "../access.ts"
import { inviteGuest, inviteTable } from "../acts/invite.ts"
import { remindInvited } from "../acts/remind-invited.ts"
import { tellInvited } from "../acts/tell-invited.ts"
import { GuestForm } from "../parts/guest-form.tsx"
import { InvitationsTable } from "../parts/invitations-table.tsx"
import { LettersAndReminders } from "../parts/letters-and-reminders.tsx"
import { MeetingPages } from "../parts/meeting-pages.tsx"
import { invitationAct } from "../parts/schemas.ts"
import { invitationsOf } from "../reads/invitations.ts"
import type { Invitation } from "../reads/invitations.ts"
import { meetingOf } from "../reads/meetings.ts"
import { remindersSent } from "../reads/reminders.ts"
import { whomToInvite } from "../reads/whom-to-invite.ts"
import { countProgress, progressOf } from "../rules/letter-progress.ts"
import { countNeeds, countReplies } from "../rules/reply.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/invitations"

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  return visit.read(async (tx) => {
    access.check(visit.actor, "read", "meeting")
    const meeting = await meetingOf(tx, params.meeting)
    if (!meeting) throw new NotFound()
    const may = access.may(visit.actor, "change", "meeting")
    const isOpen = !meeting.cancelledAt && meeting.heldOn >= visit.actor.today
    const invited = await invitationsOf(tx, meeting.id)
    const newest = await newestMessages(
      tx,
      invited.map(({ linkId }) => linkId),
    )
    const rows = invited.map((invitation) =>
      shown(invitation, newest.get(invitation.linkId), visit.partnership.timeZone),
    )
    const { toInvite, withoutAddress, vacant } = await whomToInvite(tx, meeting)
    return {
      locale: visit.locale,
      base: visit.address("/council"),
      organizations: visit.address("/organizations"),
      may,
      isOpen,
      submissionKey: crypto.randomUUID(),
      today: visit.actor.today,
      meeting,
      invited: rows,
      letters: countProgress(rows.map(({ letter }) => letter)),
      reminders: (await remindersSent(tx, meeting.id)).map(({ at, ...sent }) => ({
        ...sent,
        when: formatDateTime(visit.locale, at, visit.partnership.timeZone),
      })),
      counts: countReplies(invited),
      needs: countNeeds(invited),
      unaware: invited.filter(({ sentSequence }) => sentSequence < meeting.sequence).length,
      toInvite: isOpen ? toInvite.length : 0,
      withoutAddress,
      vacant,
    }
  })
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "meeting")
  const linkKey = keyFor(servicesOf(context).secret, "personal-links")
  return submit({ request, locale: visit.locale, schema: invitationAct }, async (typed, form) => {
    const meetingId = params.meeting
    const { actor } = visit
    await visit.act(form, async (tx) => {
      if (typed.act === "guest") {
        const { name, email, locale } = typed
        return inviteGuest(tx, actor, { meetingId, name, email, locale, linkKey })
      }
      if (typed.act === "invite") await inviteTable(tx, actor, { meetingId, linkKey })
      else if (typed.act === "tell") await tellInvited(tx, actor, meetingId)
      else await remindInvited(tx, actor, meetingId)
    })
    return redirect(visit.address(`/council/meetings/${meetingId}/invitations`))
  })
}

/** What the page shows of an invitation: never its link. */
function shown(invitation: Invitation, newest: NewestMessage | undefined, timeZone: string) {
  const { linkId: _, email: __, remindedAt, ...rest } = invitation
  const remindedOn = remindedAt && dayOf(remindedAt, timeZone)
  return { ...rest, remindedOn, letter: newest ? progressOf(newest) : null }
}

type Shown = Route.ComponentProps["loaderData"]

export default function InvitationsPage({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, base, meeting, invited, may, isOpen } = loaderData
  const say = words(locale)
  return (
    <MeetingPages {...{ locale, base, meeting }} current="invitations" refused={actionData}>
      {may && <ToDo {...loaderData} />}
      {invited.length > 0 && <Counts {...loaderData} />}
      <Section title={say("who-was-invited")}>
        {invited.length === 0 ? (
          <p>{say("nobody-invited-yet")}</p>
        ) : (
          <InvitationsTable
            {...{ locale, may, invited }}
            base={`${base}/meetings/${meeting.id}/invitations`}
          />
        )}
      </Section>
      {invited.length > 0 && <LettersAndReminders {...loaderData} />}
      <NotReached {...loaderData} />
      {may && isOpen && (
        <Section title={say("invite-guest")} intro={<p>{say("invite-guest-why")}</p>}>
          <GuestForm {...loaderData} refused={actionData} />
        </Section>
      )}
    </MeetingPages>
  )
}

/** What is to be done now: invite, tell, remind; one button each, saying whom it writes to. */
function ToDo({ locale, isOpen, toInvite, unaware, counts, meeting, submissionKey }: Shown) {
  const say = words(locale)
  const silent = isOpen ? counts.silent : 0
  const state = meeting.cancelledAt ? "cancelled" : "changed"
  if (toInvite + unaware + silent === 0) return null
  return (
    <Form submissionKey={submissionKey}>
      {unaware > 0 && (
        <Notice kind="attention" title={say("not-told-yet", { count: unaware })}>
          <p>{say(`tell-why-${state}`)}</p>
        </Notice>
      )}
      <ButtonRow>
        {unaware > 0 && (
          <Button name="act" value="tell">
            {say(`tell-${state}`, { count: unaware })}
          </Button>
        )}
        {toInvite > 0 && (
          <Button name="act" value="invite" look={unaware > 0 ? "secondary" : "primary"}>
            {say("invite-table", { count: toInvite })}
          </Button>
        )}
        {silent > 0 && (
          <Button name="act" value="remind" look="secondary">
            {say("remind-silent", { count: silent })}
          </Button>
        )}
      </ButtonRow>
    </Form>
  )
}

function Counts({ locale, today, counts, needs, invited }: Shown) {
  const say = words(locale)
  const about = {
    unit: say("unit-people"),
    base: say("of-invited", { count: invited.length }),
    date: formatDate(locale, today),
  }
  return (
    <Section title={say("answers")}>
      <KeyFigures>
        <KeyFigure label={say("come")} number={String(counts.comes + counts.alternate)} {...about} />
        <KeyFigure label={say("send-regrets")} number={String(counts.regrets)} {...about} />
        <KeyFigure label={say("have-not-answered")} number={String(counts.silent)} {...about} />
      </KeyFigures>
      {needs.length > 0 && (
        <>
          <p>{say("to-arrange")}</p>
          <ul>
            {needs.map(({ need, count }) => (
              <li key={need}>{say("need-count", { need: say(`need-${need}`), count })}</li>
            ))}
          </ul>
        </>
      )}
    </Section>
  )
}

/** Who sits at the table and gets no letter. */
function NotReached({ locale, organizations, withoutAddress, vacant, isOpen }: Shown) {
  const say = words(locale)
  if (!isOpen || withoutAddress.length + vacant === 0) return null
  return (
    <Section title={say("not-reached")}>
      <ul>
        {withoutAddress.map(({ name, contactId, organizationId }) => (
          <li key={contactId}>
            <a href={`${organizations}/${organizationId}`}>
              <bdi>{name}</bdi>
            </a>
            {" – "}
            {say("no-address")}
          </li>
        ))}
        {vacant > 0 && <li>{say("vacant-seats", { count: vacant })}</li>}
      </ul>
    </Section>
  )
}
