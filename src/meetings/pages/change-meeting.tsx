import { SavedMeanwhile } from "#parts/councils"
import { redirect } from "react-router"
import { bothTitles, submit, visitOf } from "#platform/web"
import { Button, ButtonRow, DateInput, Form } from "#ui"
import { access } from "../access.ts"
import { changeMeeting } from "../acts/change-meeting.ts"
import { whenSaid } from "../acts/when-said.ts"
import { field, NameField, TimeAndPlaceFields } from "../parts/meeting-fields.tsx"
import { MeetingActPage } from "../parts/meeting-pages.tsx"
import { meetingToActOn } from "../parts/meeting-to-act-on.ts"
import { changedMeeting } from "../parts/schemas.ts"
import { placeIn } from "../rules/text-in.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/change-meeting"

export function loader({ params, context }: Route.LoaderArgs) {
  return meetingToActOn(visitOf(context), params.meeting)
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "meeting")
  return submit({ request, locale: visit.locale, schema: changedMeeting }, async (typed, form) => {
    const { titleEn, titleFr, ...change } = { ...typed, ...bothTitles(typed) }
    const id = params.meeting
    await visit.act(form, (tx) =>
      changeMeeting(tx, visit.actor, { id, ...change, nameEn: titleEn, nameFr: titleFr }),
    )
    return redirect(visit.address(`/council/meetings/${id}`))
  })
}

export default function ChangeMeeting({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, base, submissionKey, meeting } = loaderData
  const say = words(locale)
  return (
    <MeetingActPage
      {...{ locale, base, meeting }}
      title={say("change-meeting")}
      lead={say("change-lead")}
      refused={actionData}
    >
      <SavedMeanwhile
        locale={locale}
        refused={actionData}
        version={meeting.version}
        facts={[
          { term: say("meeting-name"), description: `${meeting.nameEn} / ${meeting.nameFr}` },
          { term: say("when"), description: whenSaid(locale, meeting) },
          { term: say("where"), description: placeIn(locale, meeting) },
          { term: say("online-address"), description: meeting.onlineAddress },
        ]}
      />
      <Form submissionKey={submissionKey}>
        <input type="hidden" name="version" value={meeting.version} />
        <NameField locale={locale} known={meeting} refused={actionData} />
        <DateInput {...field(actionData, "heldOn", meeting.heldOn)} label={say("held-on")} />
        <TimeAndPlaceFields locale={locale} known={meeting} refused={actionData} />
        <ButtonRow>
          <Button>{say("save-meeting")}</Button>
          <Button look="quiet" href={`${base}/meetings/${meeting.id}`}>
            {say("cancel")}
          </Button>
        </ButtonRow>
      </Form>
    </MeetingActPage>
  )
}
