import { redirect } from "react-router"
import { z } from "zod"
import { submit, visitOf } from "#platform/web"
import { formatDate } from "#platform/words"
import type { Locale } from "#platform/words"
import { StaffPage } from "#parts/partnerships"
import { Button, ButtonRow, Form, Table } from "#ui"
import { access } from "../access.ts"
import { reportYears } from "../reads/desk.ts"
import type { ReportYear } from "../reads/desk.ts"
import { StateShown } from "../parts/state-shown.tsx"
import { startReport } from "../acts/start-report.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/reports"

const schema = z.strictObject({ fiscalYear: z.coerce.number().int().min(2000).max(2100) })

export async function loader({ context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  const { actor, locale } = visit
  return {
    locale,
    home: visit.address(""),
    may: access.may(actor, "start", "report"),
    years: await visit.read((tx) => reportYears(tx, actor.today)),
    submissionKey: crypto.randomUUID(),
  }
}

export async function action({ request, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "start", "report")
  return submit({ request, locale: visit.locale, schema }, async ({ fiscalYear }, form) => {
    await visit.act(form, (tx) => startReport(tx, visit.actor, { fiscalYear }))
    return redirect(visit.address(`/reports/${fiscalYear}`))
  })
}

export default function Reports({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, home, years, may, submissionKey } = loaderData
  const say = words(locale)
  return (
    <StaffPage title={say("annual-reports")} lead={<p>{say("reports-lead")}</p>} refused={actionData}>
      <Table
        caption={say("reports-by-year")}
        rows={years}
        rowKey={(year) => year.name}
        columns={[
          { key: "year", label: say("fiscal-year"), cell: (year) => year.label },
          {
            key: "report",
            label: say("report"),
            width: "wide",
            cell: (year) => <ReportNamed {...{ year, home, locale }} />,
          },
          { key: "state", label: say("state"), cell: (year) => <StateShown locale={locale} {...year} /> },
          { key: "to-do", label: say("to-do"), width: "wide", cell: (year) => toDo(locale, year) },
          { key: "due", label: say("due"), cell: (year) => formatDate(locale, year.dueOn) },
          {
            key: "action",
            label: say("next-step"),
            cell: (year) => <NextStep {...{ year, may, submissionKey, locale, home }} />,
          },
        ]}
      />
      <p>{say("due-default")}</p>
      <ButtonRow>
        {may && (
          <Button look="secondary" href={`${home}/reports/new`}>
            {say("another-report")}
          </Button>
        )}
        <Button look="quiet" href={`${home}/reports/comparison`}>
          {say("compare")}
        </Button>
        <Button look="quiet" href={`${home}/reports/forms`}>
          {say("forms")}
        </Button>
      </ButtonRow>
      <p>
        <a href={`${home}/reports/sharing`}>{say("funder-may-compare")}</a>
      </p>
    </StaffPage>
  )
}

function ReportNamed({ year, home, locale }: { year: ReportYear; home: string; locale: Locale }) {
  const title = year.title?.[locale] ?? words(locale)("annual-reports")
  if (year.state === "not-started") return <>{title}</>
  return <a href={`${home}/reports/${year.name}`}>{title}</a>
}

function toDo(locale: Locale, { state, missing, claimsWithoutEvidence, differences }: ReportYear): string {
  const say = words(locale)
  if (state === "not-started") return ""
  if (state === "submitted" || state === "accepted") return say("changed-count", { count: differences })
  return say("to-do-count", { missing, claims: claimsWithoutEvidence })
}

function NextStep(props: {
  year: ReportYear
  may: boolean
  submissionKey: string
  locale: Locale
  home: string
}) {
  const { year, may, submissionKey, locale, home } = props
  const say = words(locale)
  if (year.state !== "not-started") {
    const isOver = year.state === "submitted" || year.state === "accepted"
    return <a href={`${home}/reports/${year.name}`}>{say(isOver ? "read-report" : "go-on-writing")}</a>
  }
  if (!year.hasPlan) return <a href={`${home}/plans/${year.fiscalYear}`}>{say("plan-first")}</a>
  if (!may) return null
  return (
    <Form submissionKey={submissionKey}>
      <input type="hidden" name="fiscalYear" value={year.fiscalYear} />
      <Button>{say("start-report", { year: year.label })}</Button>
    </Form>
  )
}
