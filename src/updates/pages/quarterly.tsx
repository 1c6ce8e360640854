import { redirect } from "react-router"
import { z } from "zod"
import { fiscalYearLabel } from "#partnerships"
import { StaffPage } from "#parts/partnerships"
import { NotFound } from "#platform/refusals"
import { asTyped, submit, visitOf } from "#platform/web"
import { Button, ButtonRow, Form, NumberInput } from "#ui"
import { access } from "../access.ts"
import { daysAllowed, setQuarterlyAsking } from "../acts/set-quarterly-asking.ts"
import { yearIn } from "../parts/id-in.ts"
import { quarterlySaid } from "../parts/quarterly-said.ts"
import { planOf } from "../reads/plan-of.ts"
import { quarterlyAskings } from "../reads/quarterly.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/quarterly"

const schema = z.strictObject({
  does: z.enum(["on", "off"]),
  daysAfter: z
    .string()
    .regex(/^\d{1,2}$/, "updates.days-after-odd")
    .optional(),
})

/** Two weeks after a quarter: its numbers are known, and still remembered. */
const usualDays = 14

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "ask for", "updates")
  const fiscalYear = yearIn(params.year)
  const { timeZone } = visit.partnership
  return visit.read(async (tx) => {
    if (!(await planOf(tx, fiscalYear))) throw new NotFound()
    const [asking] = await quarterlyAskings(tx, timeZone, fiscalYear)
    return {
      locale: visit.locale,
      plan: visit.address(`/plans/${fiscalYear}`),
      year: fiscalYearLabel(fiscalYear),
      standing: quarterlySaid(visit.locale, asking, visit.actor.today),
      isOn: asking !== undefined,
      daysAfter: asking?.daysAfter ?? usualDays,
      submissionKey: crypto.randomUUID(),
      offKey: crypto.randomUUID(),
    }
  })
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "ask for", "updates")
  return submit({ request, locale: visit.locale, schema }, async ({ does, daysAfter }, form) => {
    const fiscalYear = yearIn(params.year)
    const wanted = { fiscalYear, daysAfter: does === "on" ? Number(daysAfter ?? 0) : null }
    await visit.act(form, (tx) => setQuarterlyAsking(tx, visit.actor, wanted))
    return redirect(visit.address(`/plans/${fiscalYear}/requests`))
  })
}

/** Whether lead organisations are asked by themselves after each quarter, and by when they answer. */
export default function Quarterly({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, plan, year, standing, isOn, daysAfter, submissionKey, offKey } = loaderData
  const say = words(locale)
  return (
    <StaffPage
      title={say("quarterly-title", { year })}
      lead={<p>{say("quarterly-lead")}</p>}
      breadcrumb={[
        { href: plan, label: say("plan-of", { year }) },
        { href: `${plan}/requests`, label: say("requests-title", { year }) },
      ]}
      refused={actionData}
    >
      <p>{standing}</p>
      <Form submissionKey={submissionKey}>
        <input type="hidden" name="does" value="on" />
        <NumberInput
          {...asTyped(actionData, "daysAfter", String(daysAfter))}
          label={say("days-after")}
          unit={say("days-unit")}
          hint={say("days-after-hint", daysAllowed)}
        />
        <ButtonRow>
          <Button>{say(isOn ? "quarterly-change" : "quarterly-start")}</Button>
        </ButtonRow>
      </Form>
      {isOn && (
        <Form submissionKey={offKey}>
          <input type="hidden" name="does" value="off" />
          <ButtonRow>
            <Button look="secondary">{say("quarterly-stop")}</Button>
          </ButtonRow>
        </Form>
      )}
    </StaffPage>
  )
}
