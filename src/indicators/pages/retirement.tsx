import { redirect } from "react-router"
import { StaffPage } from "#parts/partnerships"
import { NotFound } from "#platform/refusals"
import { asTyped, submit, visitOf } from "#platform/web"
import { titleIn } from "#platform/words"
import { Button, ButtonRow, Form, TextArea } from "#ui"
import { access } from "../access.ts"
import { retireIndicator } from "../acts/retire-indicator.ts"
import { retiredIndicator } from "../parts/schemas.ts"
import { indicatorOf } from "../reads/indicators.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/retirement"

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "indicator")
  return visit.read(async (tx) => {
    const indicator = await indicatorOf(tx, params.indicator)
    if (!indicator) throw new NotFound()
    return {
      locale: visit.locale,
      base: visit.address("/indicators"),
      id: indicator.id,
      title: titleIn(visit.locale, indicator),
      submissionKey: crypto.randomUUID(),
    }
  })
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "indicator")
  return submit({ request, locale: visit.locale, schema: retiredIndicator }, async ({ why }, form) => {
    await visit.act(form, (tx) => retireIndicator(tx, visit.actor, { id: params.indicator, why }))
    return redirect(visit.address(`/indicators/${params.indicator}`))
  })
}

export default function Retirement({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, base, id, title, submissionKey } = loaderData
  const say = words(locale)
  return (
    <StaffPage
      title={say("retire")}
      lead={say("retire-lead")}
      breadcrumb={[
        { label: say("indicators"), href: base },
        { label: title, href: `${base}/${id}` },
      ]}
      refused={actionData}
    >
      <Form submissionKey={submissionKey}>
        <TextArea {...asTyped(actionData, "why")} label={say("retire-why")} rows={3} />
        <ButtonRow>
          <Button>{say("retire")}</Button>
        </ButtonRow>
      </Form>
    </StaffPage>
  )
}
