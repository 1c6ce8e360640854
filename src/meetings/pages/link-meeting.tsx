import { data, redirect } from "react-router"
import { Conflict, NotFound } from "#platform/refusals"
import { refused, submit } from "#platform/web"
import { formatDateTime, inLanguage, nameIn, titleIn } from "#platform/words"
import { Button, ButtonRow, Facts, Form, Notice, Section } from "#ui"
import { answerInvitation } from "../acts/answer-invitation.ts"
import { pullItemByLink } from "../acts/pull-item.ts"
import { whenSaid } from "../acts/when-said.ts"
import { AgendaShown } from "../parts/agenda-shown.tsx"
import { AnswerFields } from "../parts/answer-fields.tsx"
import { LinkEnded, LinkPage } from "../parts/link-page.tsx"
import { openInvitation, openToAnswer } from "../parts/link-visit.ts"
import { linkAct } from "../parts/schemas.ts"
import { dateFile } from "../rules/date-file.ts"
import { beginsAt } from "../rules/moment.ts"
import { placeIn } from "../rules/text-in.ts"
import { isOnConsent } from "../rules/running-order.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/link-meeting"

export async function loader({ params, context }: Route.LoaderArgs) {
  const opened = await openInvitation(context, params)
  const { standing, locale } = opened
  if (standing !== "open") return data({ standing, locale }, { status: standing === "unknown" ? 404 : 410 })
  const { visit, invitation, meeting, head, items, documents, consentVote } = opened
  const { linkId: _, ...known } = invitation
  return data({
    standing,
    locale,
    from: nameIn(locale, head),
    asker: head.asker,
    isSample: visit.partnership.standing === "sample",
    here: `/${locale}/link/${params.token}/meeting`,
    submissionKey: crypto.randomUUID(),
    known,
    meeting,
    items,
    documents,
    consentVote,
    hasBegun: beginsAt(meeting) <= visit.actor.at,
    saidAt: known.repliedAt ? formatDateTime(locale, known.repliedAt, visit.partnership.timeZone) : "",
  })
}

/** An answer, or the wish that an item of the consent agenda be talked about. */
export async function action({ request, params, context }: Route.ActionArgs) {
  const opened = await openToAnswer(context, params)
  const { locale } = opened
  if (opened.standing === "unknown") throw refused(locale, new NotFound(words.message("link-unknown")))
  return submit({ request, locale, schema: linkAct }, async (typed, form) => {
    if (opened.standing !== "open") throw new Conflict(words.message(`link-${opened.standing}`))
    const { visit, invitation } = opened
    const here = `/${locale}/link/${params.token}/meeting`
    if (typed.act === "pull") {
      const { itemId } = typed
      await visit.act(form, (tx) => pullItemByLink(tx, visit.actor, { itemId, invitationId: invitation.id }))
      return redirect(`${here}#item-${itemId}`)
    }
    const { act: _, ...said } = typed
    await visit.act(form, (tx) => answerInvitation(tx, visit.actor, { invitationId: invitation.id, ...said }))
    return redirect(`${here}/receipt`)
  })
}

type Opened = Extract<Route.ComponentProps["loaderData"], { standing: "open" }>

export default function LinkMeeting({ loaderData, actionData }: Route.ComponentProps) {
  if (loaderData.standing !== "open") return <LinkEnded {...loaderData} />
  const { locale, from, asker, isSample, meeting, known, hasBegun } = loaderData
  const say = words(locale)
  return (
    <LinkPage
      {...{ locale, from, asker, isSample }}
      title={nameIn(locale, meeting)}
      lead={<p>{say("link-lead", { name: known.name, partnership: from })}</p>}
      refused={actionData}
    >
      <Standing {...loaderData} />
      <About {...loaderData} />
      {!hasBegun && !meeting.cancelledAt && <Answering {...loaderData} refused={actionData} />}
      <Agenda {...loaderData} />
      <ButtonRow>
        {!meeting.cancelledAt && (
          <Button look="quiet" href={`${loaderData.here}/${dateFile}`} download>
            {say("calendar-file")}
          </Button>
        )}
        {known.contactId && (
          <Button look="quiet" href={`${loaderData.here}/calendar`}>
            {say("your-calendar")}
          </Button>
        )}
      </ButtonRow>
    </LinkPage>
  )
}

/** What stands in the way of an answer, or what was said already. */
function Standing({ locale, meeting, known, hasBegun, saidAt, here }: Opened) {
  const say = words(locale)
  if (meeting.cancelledAt)
    return (
      <Notice kind="attention" title={say("is-cancelled")}>
        <p>
          <bdi>{inLanguage(locale, meeting, "cancelledBecause")}</bdi>
        </p>
      </Notice>
    )
  if (hasBegun) return <Notice kind="information" title={say("begun-already")} />
  if (!known.answer) return null
  return (
    <Notice
      kind="information"
      title={say("said-before", { answer: say(`answer-${known.answer}`), when: saidAt })}
    >
      {known.via === "staff" && <p>{say("entered-for-you")}</p>}
      <p>
        <a href={`${here}/receipt`}>{say("see-receipt")}</a>
      </p>
    </Notice>
  )
}

function About({ locale, meeting }: Opened) {
  const say = words(locale)
  const place = placeIn(locale, meeting)
  return (
    <Facts
      facts={[
        { term: say("when"), description: whenSaid(locale, meeting) },
        ...(place ? [{ term: say("where"), description: <bdi>{place}</bdi> }] : []),
        ...(meeting.onlineAddress
          ? [
              {
                term: say("online-address"),
                description: <a href={meeting.onlineAddress}>{meeting.onlineAddress}</a>,
              },
            ]
          : []),
      ]}
    />
  )
}

function Answering(props: Opened & { refused: Route.ComponentProps["actionData"] }) {
  const { locale, known, meeting, submissionKey, refused: sent } = props
  const say = words(locale)
  return (
    <Section title={say("your-answer")}>
      <Form submissionKey={submissionKey}>
        <AnswerFields
          {...{ locale, known }}
          meeting={{
            hasPlace: meeting.placeEn + meeting.placeFr !== "",
            isOnline: meeting.onlineAddress !== "",
          }}
          hasSeat={known.seatId !== null}
          refused={sent}
        />
        <ButtonRow>
          <Button name="act" value="answer">
            {say("send-answer")}
          </Button>
        </ButtonRow>
      </Form>
    </Section>
  )
}

function Agenda({ locale, meeting, items, documents, consentVote, known, submissionKey }: Opened) {
  const say = words(locale)
  if (items.length === 0) return null
  const mayPull = known.seatId !== null && !meeting.cancelledAt && !consentVote
  return (
    <Section title={say("agenda")}>
      <AgendaShown
        {...{ locale, meeting, items, documents, consentVote }}
        acts={(item) =>
          mayPull &&
          isOnConsent(item) && (
            <Form submissionKey={submissionKey}>
              <input type="hidden" name="itemId" value={item.id} />
              <ButtonRow>
                <Button look="quiet" name="act" value="pull" about={titleIn(locale, item)}>
                  {say("ask-to-talk")}
                </Button>
              </ButtonRow>
            </Form>
          )
        }
      />
    </Section>
  )
}
