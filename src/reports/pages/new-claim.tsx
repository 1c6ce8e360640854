import { redirect } from "react-router"
import { z } from "zod"
import { submit, visitOf } from "#platform/web"
import { access } from "../access.ts"
import { addClaim } from "../acts/add-claim.ts"
import { claimFields } from "../parts/claim-fields.ts"
import { claimsQuestion } from "../rules/claim-input.ts"
import { evidenceChoices } from "../reads/evidence-choices.ts"
import { ClaimForm } from "../parts/claim-form.tsx"
import { ReportPage } from "../parts/report-page.tsx"
import { sectionWith } from "../rules/template-of.ts"
import { words } from "../words/index.ts"
import { writableReport } from "../acts/write-report.ts"
import { reportIn } from "../parts/report-in.ts"
import type { Route } from "./+types/new-claim"

const schema = z.strictObject(claimFields)

/** By which names this page's address may be asked. */
export const handle = { asks: ["question"] }

export async function loader({ params, context, request }: Route.LoaderArgs) {
  const visit = visitOf(context)
  const { actor, locale } = visit
  return visit.read(async (tx) => {
    const { name, ...which } = reportIn(params)
    const report = await writableReport(tx, actor, which)
    const question = claimsQuestion(report, new URL(request.url).searchParams.get("question") ?? "")
    return {
      locale,
      home: visit.address(""),
      name,
      question,
      section: sectionWith(report.template, question.key),
      choices: await evidenceChoices(tx, { fiscalYear: which.fiscalYear, claimId: null }),
      submissionKey: crypto.randomUUID(),
    }
  })
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "write", "report")
  const question = new URL(request.url).searchParams.get("question") ?? ""
  return submit({ request, locale: visit.locale, schema }, async (input, form) => {
    const { name, ...which } = reportIn(params)
    const { version: _, was: __, linked: ___, ...claim } = input
    const report = await visit.read((tx) => writableReport(tx, visit.actor, which))
    await visit.act(form, (tx) => addClaim(tx, visit.actor, { ...which, question, ...claim }))
    const { letter } = sectionWith(report.template, question)
    return redirect(visit.address(`/reports/${name}/sections/${letter}#q-${question}`))
  })
}

export default function NewClaim({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, home, name, question, section, choices, submissionKey } = loaderData
  const say = words(locale)
  const href = `${home}/reports/${name}/sections/${section.letter}`
  return (
    <ReportPage
      locale={locale}
      home={home}
      under={{ label: `${section.letter}. ${section.title[locale]}`, href }}
      title={say("add-claim")}
      lead={<p>{say("claim-lead")}</p>}
      refused={actionData}
    >
      <ClaimForm
        locale={locale}
        submissionKey={submissionKey}
        question={question}
        claim={{ extent: "", textEn: "", textFr: "", contributorsEn: "", contributorsFr: "" }}
        version={0}
        choices={choices}
        refused={actionData}
        cancel={`${href}#q-${question.key}`}
      />
    </ReportPage>
  )
}
