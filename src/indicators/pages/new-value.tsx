import { redirect } from "react-router"
import { z } from "zod"
import { StaffPage } from "#parts/partnerships"
import { NotFound } from "#platform/refusals"
import { asTyped, errorOf, submit, visitOf } from "#platform/web"
import { titleIn } from "#platform/words"
import { Button, ButtonRow, DateInput, Form, Select } from "#ui"
import { access } from "../access.ts"
import { enterValues } from "../acts/enter-values.ts"
import { ValueFields } from "../parts/value-fields.tsx"
import { valueTyped } from "../parts/value-typed.ts"
import { indicatorOf } from "../reads/indicators.ts"
import { valuesOf } from "../reads/values.ts"
import { labelsOf } from "../rules/breakdown.ts"
import { isSamePeriod, lastPeriod } from "../rules/period.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/new-value"

const schema = z
  .object({
    startsOn: z.iso.date("indicators.day-needed"),
    endsOn: z.iso.date("indicators.day-needed"),
    label: z.string().max(300).default(""),
  })
  .catchall(z.string())

export const handle = { asks: ["startsOn", "endsOn", "label"] }

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "enter", "value")
  const asked = new URL(request.url).searchParams
  return visit.read(async (tx) => {
    const indicator = await indicatorOf(tx, params.indicator)
    if (!indicator) throw new NotFound()
    const last = lastPeriod(indicator.frequency, visit.actor.today)
    const period = {
      startsOn: asked.get("startsOn") ?? last?.startsOn ?? "",
      endsOn: asked.get("endsOn") ?? last?.endsOn ?? "",
    }
    const label = asked.get("label") ?? ""
    const values = await valuesOf(tx, [indicator.id])
    const known = values.find((one) => one.label === label && isSamePeriod(one, period))
    return {
      locale: visit.locale,
      base: visit.address("/indicators"),
      indicator,
      period,
      label,
      measured: known?.measured ?? { state: "value" as const, amount: null, outOf: null },
      isCorrection: known !== undefined && known.measured.state !== "not-yet-reported",
      submissionKey: crypto.randomUUID(),
    }
  })
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "enter", "value")
  return submit({ request, locale: visit.locale, schema }, async (typed, form) => {
    const { startsOn, endsOn, label } = typed
    const value = {
      indicatorId: params.indicator,
      startsOn,
      endsOn,
      label,
      ...valueTyped(visit.locale, typed),
    }
    await visit.act(form, (tx) => enterValues(tx, visit.actor, [value]))
    return redirect(visit.address(`/indicators/${params.indicator}`))
  })
}

export default function NewValue({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, base, indicator, period, label, measured, isCorrection, submissionKey } = loaderData
  const say = words(locale)
  const labels = labelsOf(indicator.breakdown)
  // A reason is asked for only where something stands; a refused form may have found that something does.
  const asksReason = isCorrection || errorOf(actionData, "reason") !== undefined
  const day = (name: "startsOn" | "endsOn") => asTyped(actionData, name, period[name])
  return (
    <StaffPage
      title={say(isCorrection ? "correct-value" : "enter-value")}
      lead={say(isCorrection ? "correct-lead" : "enter-lead")}
      breadcrumb={[
        { label: say("indicators"), href: base },
        { label: titleIn(locale, indicator), href: `${base}/${indicator.id}` },
      ]}
      refused={actionData}
    >
      <Form submissionKey={submissionKey}>
        <DateInput
          {...day("startsOn")}
          label={say("starts-on")}
          hint={say(`period-hint-${indicator.frequency}`)}
        />
        <DateInput {...day("endsOn")} label={say("ends-on")} />
        {labels.length > 0 && (
          <Select
            {...asTyped(actionData, "label", label)}
            label={say("group")}
            options={[
              { value: "", label: say("everybody") },
              ...labels.map((one) => ({ value: one, label: one })),
            ]}
          />
        )}
        <ValueFields
          {...{ locale, indicator, measured, suffix: "", isCorrection: asksReason, refused: actionData }}
        />
        <ButtonRow>
          <Button>{say("save")}</Button>
        </ButtonRow>
      </Form>
    </StaffPage>
  )
}
