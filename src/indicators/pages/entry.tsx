import { redirect } from "react-router"
import { z } from "zod"
import { StaffPage } from "#parts/partnerships"
import { Conflict } from "#platform/refusals"
import { submit, visitOf } from "#platform/web"
import type { Refused } from "#platform/web"
import { titleIn } from "#platform/words"
import type { Locale } from "#platform/words"
import { Button, ButtonRow, DateInput, FilterForm, Form, Section, Select } from "#ui"
import { access } from "../access.ts"
import { enterValues } from "../acts/enter-values.ts"
import { askedEntry, entryRows, ownerOf } from "../parts/entry-rows.ts"
import type { EntryRow } from "../parts/entry-rows.ts"
import { ownerSaid, periodSaid } from "../parts/said.ts"
import { ValueFields } from "../parts/value-fields.tsx"
import { valueTyped } from "../parts/value-typed.ts"
import { indicatorsStanding } from "../reads/indicators-standing.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/entry"

export const handle = { asks: ["owner", "startsOn", "endsOn"] }

export async function loader({ request, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "enter", "value")
  const { locale, actor } = visit
  return visit.read(async (tx) => {
    const known = await indicatorsStanding(tx, actor.today)
    const asked = askedEntry(new URL(request.url).searchParams, known, actor.today)
    const owners = new Map(known.map((one) => [ownerOf(one), ownerSaid(locale, one.indicator)]))
    return {
      locale,
      base: visit.address("/indicators"),
      asked,
      owners: [...owners].map(([value, label]) => ({ value, label })),
      rows: entryRows(known, asked),
      submissionKey: crypto.randomUUID(),
    }
  })
}

/** The period and the owner stand in the address; the form holds the values. */
export async function action({ request, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "enter", "value")
  return submit(
    { request, locale: visit.locale, schema: z.record(z.string(), z.string()) },
    async (typed, form) => {
      const known = await visit.read((tx) => indicatorsStanding(tx, visit.actor.today))
      const asked = askedEntry(new URL(request.url).searchParams, known, visit.actor.today)
      const rows = entryRows(known, asked).filter(({ suffix }) => typed[`state${suffix}`] !== undefined)
      const sent = Object.keys(typed).filter((name) => name.startsWith("state-"))
      // A group or an indicator that is no longer there would take what was typed with it, unsaid.
      if (rows.length < sent.length) throw new Conflict({ key: "web.changed-meanwhile" })
      const values = rows.map(({ indicator, label, suffix }) => {
        const { startsOn, endsOn } = asked
        const given = valueTyped(visit.locale, typed, suffix)
        return { indicatorId: indicator.id, startsOn, endsOn, label, suffix, ...given }
      })
      await visit.act(form, (tx) => enterValues(tx, visit.actor, values))
      return redirect(visit.address("/indicators"))
    },
  )
}

export default function Entry({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, base, asked, owners, rows, submissionKey } = loaderData
  const say = words(locale)
  return (
    <StaffPage
      title={say("enter-values")}
      lead={say("entry-lead")}
      breadcrumb={[{ label: say("indicators"), href: base }]}
      refused={actionData}
    >
      <FilterForm label={say("entry-filter")} act={say("entry-show")}>
        <Select name="owner" label={say("owner")} value={asked.owner} options={owners} />
        <DateInput name="startsOn" label={say("starts-on")} value={asked.startsOn} />
        <DateInput name="endsOn" label={say("ends-on")} value={asked.endsOn} />
      </FilterForm>
      {rows.length === 0 ? (
        <p>{say("entry-nothing", { period: periodSaid(locale, asked) })}</p>
      ) : (
        <Form submissionKey={submissionKey}>
          <p>{say("entry-period", { period: periodSaid(locale, asked) })}</p>
          <Rows {...{ locale, rows, refused: actionData }} />
          <ButtonRow>
            <Button>{say("save-all")}</Button>
          </ButtonRow>
        </Form>
      )}
    </StaffPage>
  )
}

function Rows({ locale, rows, refused }: { locale: Locale; rows: EntryRow[]; refused: Refused | undefined }) {
  const say = words(locale)
  return rows.map(({ indicator, label, suffix, measured, isCorrection }) => (
    <Section
      key={suffix}
      title={
        label === ""
          ? titleIn(locale, indicator)
          : say("of-group", { title: titleIn(locale, indicator), group: label })
      }
    >
      <ValueFields {...{ locale, indicator, suffix, measured, isCorrection, refused }} />
    </Section>
  ))
}
