import { redirect } from "react-router"
import { meetingsOfBody } from "#meetings"
import { StaffPage } from "#parts/partnerships"
import { NotFound } from "#platform/refusals"
import { asTyped, submit, visitOf } from "#platform/web"
import { formatDate, nameIn } from "#platform/words"
import { Confirmation, DateInput, Select } from "#ui"
import { access } from "../access.ts"
import { adoptMinutes } from "../acts/adopt-minutes.ts"
import { minutesCrumbs } from "../parts/minutes-crumbs.ts"
import { adoption } from "../parts/schemas.ts"
import { minutesOf } from "../reads/minutes.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/minutes-adoption"

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "write", "minutes")
  const { today } = visit.actor
  return visit.read(async (tx) => {
    const minutes = await minutesOf(tx, params.held)
    if (!minutes || minutes.adopted) throw new NotFound()
    const { meeting, content } = minutes
    const later = (await meetingsOfBody(tx, meeting.bodyId)).filter(
      (other) => other.heldOn > meeting.heldOn && other.heldOn <= today && !other.cancelledAt,
    )
    return {
      locale: visit.locale,
      base: visit.address("/council"),
      submissionKey: crypto.randomUUID(),
      today,
      meetingId: meeting.id,
      content,
      later: later.map(({ id, nameEn, nameFr, heldOn }) => ({ id, nameEn, nameFr, heldOn })),
    }
  })
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "write", "minutes")
  const meetingId = params.held
  return submit({ request, locale: visit.locale, schema: adoption }, async (typed, form) => {
    await visit.act(form, (tx) => adoptMinutes(tx, visit.actor, { meetingId, ...typed }))
    return redirect(visit.address(`/council/meetings/${meetingId}/minutes`))
  })
}

export default function MinutesAdoption({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, base, submissionKey, meetingId, later, today } = loaderData
  const say = words(locale)
  return (
    <StaffPage title={say("adopt")} breadcrumb={minutesCrumbs(locale, base, loaderData)} refused={actionData}>
      <Confirmation
        submissionKey={submissionKey}
        warning={say("adopt-warning")}
        consequences={[say("adopt-locked"), say("adopt-corrections")]}
        confirm={say("adopt")}
        cancel={{ href: `${base}/meetings/${meetingId}/minutes`, label: say("cancel") }}
      >
        <Select
          {...asTyped(actionData, "atMeetingId", later[0]?.id ?? "")}
          label={say("adopted-at")}
          optional
          options={[
            ...later.map((meeting) => ({
              value: meeting.id,
              label: `${nameIn(locale, meeting)}, ${formatDate(locale, meeting.heldOn)}`,
            })),
            { value: "", label: say("adopted-elsewhere") },
          ]}
        />
        <DateInput {...asTyped(actionData, "adoptedOn", later[0]?.heldOn ?? today)} label={say("adopted")} />
      </Confirmation>
    </StaffPage>
  )
}
