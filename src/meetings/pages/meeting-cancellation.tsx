import { nameIn } from "#platform/words"
import { redirect } from "react-router"
import { NotFound } from "#platform/refusals"
import { submit, visitOf } from "#platform/web"
import { BilingualField, Confirmation } from "#ui"
import { access } from "../access.ts"
import { cancelMeeting } from "../acts/cancel-meeting.ts"
import { mustTakePlace } from "../acts/claim-meeting.ts"
import { whenSaid } from "../acts/when-said.ts"
import { field } from "../parts/meeting-fields.tsx"
import { MeetingActPage } from "../parts/meeting-pages.tsx"
import { cancellation } from "../parts/schemas.ts"
import { meetingOf } from "../reads/meetings.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/meeting-cancellation"

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  return visit.read(async (tx) => {
    access.check(visit.actor, "change", "meeting")
    const meeting = await meetingOf(tx, params.meeting)
    if (!meeting) throw new NotFound()
    mustTakePlace(meeting)
    return {
      locale: visit.locale,
      base: visit.address("/council"),
      submissionKey: crypto.randomUUID(),
      meeting,
    }
  })
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "meeting")
  return submit({ request, locale: visit.locale, schema: cancellation }, async (typed, form) => {
    const id = params.meeting
    await visit.act(form, (tx) => cancelMeeting(tx, visit.actor, { id, ...typed }))
    return redirect(visit.address(`/council/meetings/${id}`))
  })
}

export default function MeetingCancellation({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, base, submissionKey, meeting } = loaderData
  const say = words(locale)
  return (
    <MeetingActPage {...{ locale, base, meeting }} title={say("cancel-meeting")} refused={actionData}>
      <Confirmation
        submissionKey={submissionKey}
        warning={say("cancel-warning", {
          meeting: nameIn(locale, meeting),
          when: whenSaid(locale, meeting),
        })}
        consequences={[say("cancel-stays"), say("cancel-tell"), say("cancel-final")]}
        confirm={say("cancel-meeting")}
        cancel={{ href: `${base}/meetings/${meeting.id}`, label: say("keep-meeting") }}
      >
        <input type="hidden" name="version" value={meeting.version} />
        <BilingualField
          name="because"
          label={say("because")}
          hint={say("because-hint")}
          rows={3}
          english={field(actionData, "becauseEn", "")}
          french={field(actionData, "becauseFr", "")}
        />
      </Confirmation>
    </MeetingActPage>
  )
}
