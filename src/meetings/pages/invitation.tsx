import { redirect } from "react-router"
import { mustTakePlace } from "../acts/claim-meeting.ts"
import { NotFound } from "#platform/refusals"
import { submit, visitOf } from "#platform/web"
import { Button, ButtonRow, Form } from "#ui"
import { access } from "../access.ts"
import { enterAnswer } from "../acts/answer-invitation.ts"
import { AnswerFields } from "../parts/answer-fields.tsx"
import { MeetingActPage } from "../parts/meeting-pages.tsx"
import { answered } from "../parts/schemas.ts"
import { invitationOf } from "../reads/invitations.ts"
import { meetingOf } from "../reads/meetings.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/invitation"

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  return visit.read(async (tx) => {
    access.check(visit.actor, "change", "meeting")
    const meeting = await meetingOf(tx, params.meeting)
    const invitation = await invitationOf(tx, params.invitation)
    if (!meeting || invitation?.meetingId !== meeting.id) throw new NotFound()
    mustTakePlace(meeting)
    const { linkId: _, ...known } = invitation
    return {
      locale: visit.locale,
      base: visit.address("/council"),
      submissionKey: crypto.randomUUID(),
      meeting,
      known,
    }
  })
}

/** What somebody told the secretariat by telephone or in person. */
export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "meeting")
  return submit({ request, locale: visit.locale, schema: answered }, async (typed, form) => {
    const said = { invitationId: params.invitation, ...typed }
    await visit.act(form, (tx) => enterAnswer(tx, visit.actor, said))
    return redirect(visit.address(`/council/meetings/${params.meeting}/invitations`))
  })
}

export default function InvitationPage({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, base, submissionKey, meeting, known } = loaderData
  const say = words(locale)
  return (
    <MeetingActPage
      {...{ locale, base, meeting }}
      under="invitations"
      title={say("answer-of", { name: known.name })}
      lead={say("answer-of-lead")}
      refused={actionData}
    >
      <Form submissionKey={submissionKey}>
        <AnswerFields
          {...{ locale, known }}
          meeting={{
            hasPlace: meeting.placeEn + meeting.placeFr !== "",
            isOnline: meeting.onlineAddress !== "",
          }}
          hasSeat={known.seatId !== null}
          refused={actionData}
        />
        <ButtonRow>
          <Button>{say("save-answer")}</Button>
          <Button look="quiet" href={`${base}/meetings/${meeting.id}/invitations`}>
            {say("cancel")}
          </Button>
        </ButtonRow>
      </Form>
    </MeetingActPage>
  )
}
