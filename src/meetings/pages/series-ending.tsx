import { nameIn } from "#platform/words"
import { redirect } from "react-router"
import { StaffPage } from "#parts/partnerships"
import { NotFound } from "#platform/refusals"
import { submit, visitOf } from "#platform/web"
import { BilingualField, Confirmation, DateInput } from "#ui"
import { access } from "../access.ts"
import { endSeries } from "../acts/series.ts"
import { field } from "../parts/meeting-fields.tsx"
import { seriesEnd } from "../parts/schemas.ts"
import { seriesOf } from "../reads/series.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/series-ending"

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  return visit.read(async (tx) => {
    access.check(visit.actor, "change", "meeting")
    const series = await seriesOf(tx, params.series)
    if (!series || series.endedOn) throw new NotFound()
    return {
      locale: visit.locale,
      base: visit.address("/council"),
      submissionKey: crypto.randomUUID(),
      today: visit.actor.today,
      series,
    }
  })
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "meeting")
  return submit({ request, locale: visit.locale, schema: seriesEnd }, async (typed, form) => {
    const id = params.series
    await visit.act(form, (tx) => endSeries(tx, visit.actor, { id, ...typed }))
    return redirect(visit.address(`/council/meetings/series/${id}`))
  })
}

export default function SeriesEnding({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, base, submissionKey, today, series } = loaderData
  const say = words(locale)
  const href = `${base}/meetings/series/${series.id}`
  return (
    <StaffPage
      title={say("end-series")}
      breadcrumb={[
        { label: say("council"), href: base },
        { label: say("meetings"), href: `${base}/meetings` },
        { label: nameIn(locale, series), href },
      ]}
      refused={actionData}
    >
      <Confirmation
        submissionKey={submissionKey}
        warning={say("end-series-warning", { series: nameIn(locale, series) })}
        consequences={[say("end-series-cancels"), say("end-series-past")]}
        confirm={say("end-series")}
        cancel={{ href, label: say("cancel") }}
      >
        <DateInput {...field(actionData, "endsOn", today)} label={say("series-last-day")} />
        <BilingualField
          name="because"
          label={say("because")}
          hint={say("because-hint")}
          rows={3}
          english={field(actionData, "becauseEn", "")}
          french={field(actionData, "becauseFr", "")}
        />
      </Confirmation>
    </StaffPage>
  )
}
