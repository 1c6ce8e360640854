import { nameIn } from "#platform/words"
import { redirect } from "react-router"
import { submit, visitOf } from "#platform/web"
import { BilingualField, Confirmation } from "#ui"
import { access } from "../access.ts"
import { cancelMeeting } from "../acts/cancel-meeting.ts"
import { whenSaid } from "../acts/when-said.ts"
import { field } from "../parts/meeting-fields.tsx"
import { MeetingActPage } from "../parts/meeting-pages.tsx"
import { meetingToActOn } from "../parts/meeting-to-act-on.ts"
import { cancellation } from "../parts/schemas.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/meeting-cancellation"

export function loader({ params, context }: Route.LoaderArgs) {
  return meetingToActOn(visitOf(context), params.meeting)
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
