import { inLanguage } from "#platform/words"
import { redirect } from "react-router"
import { z } from "zod"
import { submit, visitOf } from "#platform/web"
import { Button, ButtonRow, Form, Notice } from "#ui"
import { access } from "../access.ts"
import { ReportPage } from "../parts/report-page.tsx"
import { claimOf } from "../reads/queries.ts"
import { removeClaim } from "../acts/remove-claim.ts"
import { sectionWith } from "../rules/template-of.ts"
import { words } from "../words/index.ts"
import { writableReport } from "../acts/write-report.ts"
import { reportIn } from "../parts/report-in.ts"
import type { Route } from "./+types/claim-removal"

const schema = z.strictObject({ version: z.coerce.number().int() })

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  return visit.read(async (tx) => {
    const { name, ...which } = reportIn(params)
    const report = await writableReport(tx, visit.actor, which)
    const claim = await claimOf(tx, report.id, params.claim)
    const section = sectionWith(report.template, claim.question)
    const { locale } = visit
    return { locale, home: visit.address(""), name, claim, section, submissionKey: crypto.randomUUID() }
  })
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "write", "report")
  return submit({ request, locale: visit.locale, schema }, async ({ version }, form) => {
    const { name, ...which } = reportIn(params)
    await visit.act(form, (tx) => removeClaim(tx, visit.actor, { ...which, id: params.claim, version }))
    return redirect(visit.address(`/reports/${name}`))
  })
}

export default function ClaimRemoval({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, home, name, claim, section, submissionKey } = loaderData
  const say = words(locale)
  const base = `${home}/reports/${name}`
  return (
    <ReportPage
      locale={locale}
      home={home}
      under={{
        label: `${section.letter}. ${section.title[locale]}`,
        href: `${base}/sections/${section.letter}`,
      }}
      title={say("remove-claim")}
      refused={actionData}
    >
      <Form submissionKey={submissionKey}>
        <input type="hidden" name="version" value={claim.version} />
        <Notice kind="attention" title={say("remove-claim-warning")}>
          <blockquote>
            <bdi>{inLanguage(locale, claim, "text")}</bdi>
          </blockquote>
          <p>{say("remove-claim-keeps")}</p>
        </Notice>
        <ButtonRow>
          <Button look="danger">{say("remove-claim-confirm")}</Button>
          <Button look="quiet" href={`${base}/claims/${claim.id}`}>
            {say("keep-claim")}
          </Button>
        </ButtonRow>
      </Form>
    </ReportPage>
  )
}
