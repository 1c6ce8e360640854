import { redirect } from "react-router"
import { z } from "zod"
import { fiscalYearLabel, fiscalYearOf } from "#partnerships"
import { fiscalYearsWithPlans } from "#plans"
import { asTyped, errorOf, submit, typedIn, visitOf } from "#platform/web"
import { Button, ButtonRow, EmptyState, Form, RadioGroup, Select } from "#ui"
import { access } from "../access.ts"
import { startReport } from "../acts/start-report.ts"
import { ReportPage } from "../parts/report-page.tsx"
import { templatesFor } from "../reads/templates.ts"
import { rulesOf } from "../rules/template-of.ts"
import { reportName } from "../rules/which-report.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/new-report"

const schema = z.strictObject({
  fiscalYear: z.coerce.number("reports.year-needed").int().min(2000).max(2100),
  template: z.string("reports.form-needed").min(1, "reports.form-needed").max(40),
})

export async function loader({ context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "start", "report")
  const { actor, locale } = visit
  return visit.read(async (tx) => {
    const years = (await fiscalYearsWithPlans(tx)).filter((year) => year <= fiscalYearOf(actor.today))
    const templates = await templatesFor(tx, fiscalYearOf(actor.today))
    return { locale, home: visit.address(""), years, templates, submissionKey: crypto.randomUUID() }
  })
}

export async function action({ request, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "start", "report")
  return submit({ request, locale: visit.locale, schema }, async (which, form) => {
    await visit.act(form, (tx) => startReport(tx, visit.actor, which))
    return redirect(visit.address(`/reports/${reportName(which)}`))
  })
}

export default function NewReport({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, home, years, templates, submissionKey } = loaderData
  const say = words(locale)
  return (
    <ReportPage
      locale={locale}
      home={home}
      title={say("another-report")}
      lead={<p>{say("another-report-lead")}</p>}
      refused={actionData}
    >
      {years.length === 0 ? (
        <EmptyState
          title={say("plan-first")}
          why={<p>{say("plan-first-why")}</p>}
          next={<Button href={`${home}/plans`}>{say("plan-first")}</Button>}
          example={{ title: say("plan-first-example"), children: <p>{say("plan-first-example-text")}</p> }}
        />
      ) : (
        <Form submissionKey={submissionKey}>
          <Select
            name="fiscalYear"
            label={say("fiscal-year")}
            value={typedIn(actionData, "fiscalYear") || String(years[0])}
            error={errorOf(actionData, "fiscalYear")}
            options={years.map((year) => ({ value: String(year), label: fiscalYearLabel(year) }))}
          />
          <RadioGroup
            {...asTyped(actionData, "template")}
            label={say("form-chosen")}
            options={templates.map((template) => ({
              value: template.key,
              label: template.title[locale],
              hint: `${say(`for-${rulesOf(template).audience}`)} ${template.label[locale]} (${template.key} ${template.version}).`,
            }))}
          />
          <ButtonRow>
            <Button>{say("start-this")}</Button>
            <Button look="quiet" href={`${home}/reports`}>
              {say("back-to-reports")}
            </Button>
          </ButtonRow>
        </Form>
      )}
    </ReportPage>
  )
}
