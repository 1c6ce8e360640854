import { redirect } from "react-router"
import { z } from "zod"
import { submit, typedIn, visitOf } from "#platform/web"
import { Button, InLanguage, Notice } from "#ui"
import { access } from "../access.ts"
import { changeClaim } from "../acts/change-claim.ts"
import { claimFields } from "../parts/claim-fields.ts"
import { claimsQuestion } from "../rules/claim-input.ts"
import { evidenceChoices } from "../reads/evidence-choices.ts"
import { ClaimForm } from "../parts/claim-form.tsx"
import { ReportPage } from "../parts/report-page.tsx"
import { claimOf } from "../reads/queries.ts"
import { sectionWith } from "../rules/template-of.ts"
import { words } from "../words/index.ts"
import { writableReport } from "../acts/write-report.ts"
import { reportIn } from "../parts/report-in.ts"
import type { Route } from "./+types/claim"

const schema = z.strictObject(claimFields)

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  const { actor, locale } = visit
  return visit.read(async (tx) => {
    const { name, ...which } = reportIn(params)
    const report = await writableReport(tx, actor, which)
    const claim = await claimOf(tx, report.id, params.claim)
    return {
      locale,
      home: visit.address(""),
      name,
      claim,
      question: claimsQuestion(report, claim.question),
      section: sectionWith(report.template, claim.question),
      choices: await evidenceChoices(tx, { fiscalYear: which.fiscalYear, claimId: claim.id }),
      submissionKey: crypto.randomUUID(),
    }
  })
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "write", "report")
  const { actor } = visit
  return submit({ request, locale: visit.locale, schema }, async (input, form) => {
    const { name, ...which } = reportIn(params)
    const { evidence, linked: before, was: _, ...claim } = input
    const [report, kept] = await visit.read(async (tx) => {
      const writable = await writableReport(tx, actor, which)
      return [writable, await claimOf(tx, writable.id, params.claim)] as const
    })
    const linked = evidence.filter((id) => !before.includes(id))
    const unlinked = before.filter((id) => !evidence.includes(id))
    const change = { ...claim, id: kept.id, ...which, linked, unlinked }
    await visit.act(form, (tx) => changeClaim(tx, actor, change))
    const { letter } = sectionWith(report.template, kept.question)
    return redirect(visit.address(`/reports/${name}/sections/${letter}#q-${kept.question}`))
  })
}

export default function Claim({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, home, name, claim, question, section, choices, submissionKey } = loaderData
  const say = words(locale)
  const base = `${home}/reports/${name}`
  const href = `${base}/sections/${section.letter}`
  const isOutdated = actionData !== undefined && typedIn(actionData, "version") !== String(claim.version)
  return (
    <ReportPage
      locale={locale}
      home={home}
      under={{ label: `${section.letter}. ${section.title[locale]}`, href }}
      title={say("change-claim")}
      lead={<p>{say("claim-lead")}</p>}
      actions={
        <Button look="secondary" href={`${base}/claims/${claim.id}/removal`}>
          {say("remove-claim")}
        </Button>
      }
      refused={actionData}
    >
      {isOutdated && <Meanwhile {...loaderData} />}
      <ClaimForm
        locale={locale}
        submissionKey={submissionKey}
        question={question}
        claim={claim}
        version={claim.version}
        choices={choices}
        refused={actionData}
        cancel={`${href}#q-${question.key}`}
      />
    </ReportPage>
  )
}

/** What somebody else saved of this claim while it was being written. */
function Meanwhile({ locale, claim, question }: Route.ComponentProps["loaderData"]) {
  const say = words(locale)
  const extent = question.extents.find(({ code }) => code === claim.extent)?.wording[locale]
  return (
    <Notice kind="attention" title={say("saved-meanwhile")}>
      <p>{extent}</p>
      <blockquote>
        <p>
          <InLanguage lang="en-CA">{claim.textEn}</InLanguage>
        </p>
        <p>
          <InLanguage lang="fr-CA">{claim.textFr}</InLanguage>
        </p>
      </blockquote>
      <p>{say("saved-meanwhile-next")}</p>
    </Notice>
  )
}
