import { redirect } from "react-router"
import { bodyOf } from "#councils"
import { StaffPage } from "#parts/partnerships"
import { NotFound } from "#platform/refusals"
import { submit, visitOf } from "#platform/web"
import { formatDate, nameIn } from "#platform/words"
import { Button, ButtonRow, Facts, Form, Notice, Section } from "#ui"
import { access } from "../access.ts"
import { continueSeries } from "../acts/series.ts"
import { MeetingsTable } from "../parts/meetings-table.tsx"
import { recurrenceSaid } from "../parts/recurrence-said.ts"
import { nothing } from "../parts/schemas.ts"
import { meetingsOfSeries } from "../reads/meetings.ts"
import { seriesOf } from "../reads/series.ts"
import { zoneSaid } from "../rules/clock-said.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/series"

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  return visit.read(async (tx) => {
    access.check(visit.actor, "read", "meeting")
    const series = await seriesOf(tx, params.series)
    const body = series && (await bodyOf(tx, series.bodyId))
    if (!series || !body) throw new NotFound()
    return {
      locale: visit.locale,
      base: visit.address("/council"),
      may: access.may(visit.actor, "change", "meeting"),
      submissionKey: crypto.randomUUID(),
      today: visit.actor.today,
      series,
      body,
      meetings: await meetingsOfSeries(tx, series.id),
    }
  })
}

/** Makes the meetings of the coming twelve months. */
export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "meeting")
  return submit({ request, locale: visit.locale, schema: nothing }, async (_, form) => {
    await visit.act(form, (tx) => continueSeries(tx, visit.actor, params.series))
    return redirect(visit.address(`/council/meetings/series/${params.series}`))
  })
}

export default function SeriesPage({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, base, may, submissionKey, today, series, body, meetings } = loaderData
  const say = words(locale)
  const goesOn = series.endedOn === null
  return (
    <StaffPage
      title={nameIn(locale, series)}
      lead={recurrenceSaid(locale, series)}
      breadcrumb={[
        { label: say("council"), href: base },
        { label: say("meetings"), href: `${base}/meetings` },
      ]}
      refused={actionData}
      actions={
        may &&
        goesOn && (
          <ButtonRow>
            <Button look="quiet" href={`${base}/meetings/series/${series.id}/ending`}>
              {say("end-series")}
            </Button>
          </ButtonRow>
        )
      }
    >
      {series.endedOn && (
        <Notice
          kind="information"
          title={say("series-ended", { date: formatDate(locale, series.endedOn) })}
        />
      )}
      <Facts
        facts={[
          {
            term: say("body"),
            description: <a href={`${base}/bodies/${body.id}`}>{nameIn(locale, body)}</a>,
          },
          { term: say("series-from"), description: formatDate(locale, series.startsOn) },
          { term: say("whose-clock"), description: zoneSaid(locale, series.timeZone) },
        ]}
      />
      <Section title={say("meetings")} intro={<p>{say("series-each-alone")}</p>}>
        <MeetingsTable {...{ locale, base, today, meetings }} caption={say("meetings-of-series")} />
        {may && goesOn && (
          <Form submissionKey={submissionKey}>
            <ButtonRow>
              <Button look="secondary">{say("make-next-year")}</Button>
            </ButtonRow>
          </Form>
        )}
      </Section>
    </StaffPage>
  )
}
