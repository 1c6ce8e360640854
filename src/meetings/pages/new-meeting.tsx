import { redirect } from "react-router"
import { bodyOf } from "#councils"
import { StaffPage } from "#parts/partnerships"
import { NotFound } from "#platform/refusals"
import { asTyped, submit, visitOf } from "#platform/web"
import { formatDate, nameIn } from "#platform/words"
import { Button, ButtonRow, DateInput, Form, Notice, Select } from "#ui"
import { access } from "../access.ts"
import { scheduleMeeting } from "../acts/schedule-meeting.ts"
import { field, NameField, TimeAndPlaceFields } from "../parts/meeting-fields.tsx"
import { namesOfMeeting } from "../parts/names-of-meeting.ts"
import { newMeetingForm, nothingKnown } from "../parts/new-meeting-form.ts"
import { newMeeting } from "../parts/schemas.ts"
import { meetingOf } from "../reads/meetings.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/new-meeting"

/** By which names this page's address may be asked. */
export const handle = { asks: ["body", "second-of"] }

export async function loader({ request, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  const asked = new URL(request.url).searchParams
  const secondOf = asked.get("second-of")
  return visit.read(async (tx) => {
    const form = await newMeetingForm(tx, visit, asked)
    const first = secondOf ? await meetingOf(tx, secondOf) : undefined
    if (secondOf && !first) throw new NotFound()
    return { ...form, bodyId: first?.bodyId ?? form.bodyId, first, known: first ?? nothingKnown }
  })
}

export async function action({ request, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "meeting")
  return submit({ request, locale: visit.locale, schema: newMeeting }, async (typed, form) => {
    const { titleEn, titleFr, ...meeting } = typed
    const id = await visit.act(form, async (tx) => {
      const body = await bodyOf(tx, meeting.bodyId)
      if (!body) throw new NotFound()
      const names = namesOfMeeting({ titleEn, titleFr }, body)
      return scheduleMeeting(tx, visit.actor, { ...meeting, ...names })
    })
    return redirect(visit.address(`/council/meetings/${id}`))
  })
}

export default function NewMeeting({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, base, submissionKey, today, bodies, bodyId, first, known } = loaderData
  const say = words(locale)
  return (
    <StaffPage
      title={say(first ? "call-again" : "call-meeting")}
      lead={say("call-lead")}
      breadcrumb={[
        { label: say("council"), href: base },
        { label: say("meetings"), href: `${base}/meetings` },
      ]}
      refused={actionData}
    >
      {first && (
        <Notice kind="information" title={say("second-of", { date: formatDate(locale, first.heldOn) })}>
          <p>{say("second-of-why")}</p>
        </Notice>
      )}
      <Form submissionKey={submissionKey}>
        <input type="hidden" name="secondOf" value={first?.id ?? ""} />
        {first ? (
          <input type="hidden" name="bodyId" value={first.bodyId} />
        ) : (
          <Select
            {...asTyped(actionData, "bodyId", bodyId)}
            label={say("body")}
            options={bodies.map((body) => ({ value: body.id, label: nameIn(locale, body) }))}
          />
        )}
        <NameField locale={locale} known={known} refused={actionData} />
        <DateInput {...field(actionData, "heldOn", "")} label={say("held-on")} min={today} />
        <TimeAndPlaceFields locale={locale} known={known} refused={actionData} />
        <ButtonRow>
          <Button>{say("call-meeting")}</Button>
          <Button look="quiet" href={`${base}/meetings`}>
            {say("cancel")}
          </Button>
        </ButtonRow>
      </Form>
    </StaffPage>
  )
}
