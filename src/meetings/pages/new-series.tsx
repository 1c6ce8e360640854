import { nameIn } from "#platform/words"
import { redirect } from "react-router"
import { bodyOf } from "#councils"
import { StaffPage } from "#parts/partnerships"
import { NotFound } from "#platform/refusals"
import { asTyped, submit, visitOf } from "#platform/web"
import { Button, ButtonRow, DateInput, Form, Section, Select } from "#ui"
import { access } from "../access.ts"
import { beginSeries } from "../acts/series.ts"
import { field, NameField, TimeAndPlaceFields } from "../parts/meeting-fields.tsx"
import { namesOfMeeting } from "../parts/names-of-meeting.ts"
import { RecurrenceFields } from "../parts/recurrence-fields.tsx"
import { newMeetingForm, nothingKnown } from "../parts/new-meeting-form.ts"
import { newSeries } from "../parts/schemas.ts"
import type { Recurrence } from "../rules/recurrence.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/new-series"

/** By which names this page's address may be asked. */
export const handle = { asks: ["body"] }

export async function loader({ request, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  return visit.read((tx) => newMeetingForm(tx, visit, new URL(request.url).searchParams))
}

export async function action({ request, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "meeting")
  return submit({ request, locale: visit.locale, schema: newSeries }, async (typed, form) => {
    const { titleEn, titleFr, every, interval, place, weekday, months, ...series } = typed
    const recurrence = recurrenceOf({ every, interval, place, weekday, months })
    const id = await visit.act(form, async (tx) => {
      const body = await bodyOf(tx, series.bodyId)
      if (!body) throw new NotFound()
      const names = namesOfMeeting({ titleEn, titleFr }, body)
      return beginSeries(tx, visit.actor, { ...series, ...names, recurrence })
    })
    return redirect(visit.address(`/council/meetings/series/${id}`))
  })
}

type Chosen = {
  every: Recurrence["every"]
  interval: number
  place: Extract<Recurrence, { every: "months" }>["place"]
  weekday: Recurrence["weekday"]
  months: number[]
}

function recurrenceOf({ every, interval, place, weekday, months }: Chosen): Recurrence {
  if (every === "weeks") return { every, interval, weekday }
  return every === "months" ? { every, interval, weekday, place } : { every, months, weekday, place }
}

export default function NewSeries({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, base, submissionKey, today, bodies, bodyId } = loaderData
  const say = words(locale)
  return (
    <StaffPage
      title={say("call-series")}
      lead={say("series-lead")}
      breadcrumb={[
        { label: say("council"), href: base },
        { label: say("meetings"), href: `${base}/meetings` },
      ]}
      refused={actionData}
    >
      <Form submissionKey={submissionKey}>
        <Select
          {...asTyped(actionData, "bodyId", bodyId)}
          label={say("body")}
          options={bodies.map((body) => ({ value: body.id, label: nameIn(locale, body) }))}
        />
        <NameField locale={locale} known={nothingKnown} refused={actionData} />
        <Section title={say("how-often")}>
          <RecurrenceFields locale={locale} refused={actionData} />
          <DateInput
            {...field(actionData, "startsOn", today)}
            label={say("series-from")}
            hint={say("series-from-hint")}
          />
        </Section>
        <Section title={say("when-and-where")}>
          <TimeAndPlaceFields locale={locale} known={nothingKnown} refused={actionData} />
        </Section>
        <ButtonRow>
          <Button>{say("make-series")}</Button>
          <Button look="quiet" href={`${base}/meetings`}>
            {say("cancel")}
          </Button>
        </ButtonRow>
      </Form>
    </StaffPage>
  )
}
