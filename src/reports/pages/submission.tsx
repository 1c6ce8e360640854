import { redirect } from "react-router"
import { z } from "zod"
import { errorOf, submit, typedIn, visitOf } from "#platform/web"
import { formatDate } from "#platform/words"
import { Button, ButtonRow, CheckboxGroup, Facts, Form, Notice, Section } from "#ui"
import { access } from "../access.ts"
import { ReportPage } from "../parts/report-page.tsx"
import { MissingList, UnsupportedClaims } from "../parts/what-is-missing.tsx"
import { readReport } from "../reads/read-report.ts"
import { claimsWithoutEvidence, missingAnswers } from "../rules/readiness.ts"
import { countContents } from "../rules/count-contents.ts"
import { reportTitle } from "../document/report-words.ts"
import { submitReport } from "../acts/submit-report.ts"
import { words } from "../words/index.ts"
import { reportIn } from "../parts/report-in.ts"
import type { Route } from "./+types/submission"

// One box for all claims without evidence: its value names them, so that a later one is not acknowledged by it.
const schema = z.strictObject({ acknowledged: z.array(z.string().max(4000)).default([]) })

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "submit", "report")
  const { actor, locale } = visit
  return visit.read(async (tx) => {
    const { name, ...which } = reportIn(params)
    const { report, content, snapshot } = await readReport(tx, { ...which, today: actor.today })
    return {
      locale,
      home: visit.address(""),
      name,
      title: reportTitle(locale, content),
      isOpen: report.isOpen,
      mayWrite: report.isOpen && access.may(actor, "write", "report"),
      today: actor.today,
      counts: countContents(content),
      missing: missingAnswers(content),
      unsupported: claimsWithoutEvidence(content),
      sha256: snapshot?.sha256 ?? null,
      submissionKey: crypto.randomUUID(),
    }
  })
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "submit", "report")
  return submit({ request, locale: visit.locale, schema }, async (input, form) => {
    const { name, ...which } = reportIn(params)
    const acknowledged = input.acknowledged.flatMap((ids) => ids.split(" "))
    await visit.act(form, (tx) => submitReport(tx, visit.actor, { ...which, acknowledged }))
    return redirect(visit.address(`/reports/${name}`))
  })
}

export default function Submission({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, home, name, title, isOpen, sha256, counts, missing, unsupported } = loaderData
  const say = words(locale)
  const base = `${home}/reports/${name}`
  return (
    <ReportPage
      locale={locale}
      home={home}
      under={{ label: title, href: base }}
      title={say("submit-title")}
      lead={<p>{say("submit-lead")}</p>}
      refused={actionData}
    >
      {!isOpen && (
        <Notice kind="information" title={say("already-submitted")}>
          <p>{say("fingerprint-is", { sha256: sha256 ?? "" })}</p>
        </Notice>
      )}
      <Section title={say("what-is-frozen")} intro={<p>{say("what-is-frozen-why")}</p>}>
        <Facts
          facts={(["answers", "figures", "rows", "claims", "evidence"] as const).map((kind) => ({
            term: say(`frozen-${kind}`),
            description: say("frozen-count", { count: counts[kind] }),
          }))}
        />
      </Section>
      {isOpen && (
        <Section title={say("readiness")}>
          <MissingList missing={missing} locale={locale} base={base} />
        </Section>
      )}
      <UnsupportedClaims claims={unsupported} locale={locale} base={base} mayWrite={loaderData.mayWrite} />
      {isOpen && missing.length > 0 && <p>{say("submit-once-answered")}</p>}
      {isOpen && missing.length === 0 && <SubmitForm {...loaderData} base={base} refused={actionData} />}
    </ReportPage>
  )
}

type Shown = Route.ComponentProps["loaderData"]
type Refused = Route.ComponentProps["actionData"]

function SubmitForm({
  locale,
  unsupported,
  submissionKey,
  today,
  base,
  refused,
}: Shown & { base: string; refused: Refused }) {
  const say = words(locale)
  const ids = unsupported.map(({ id }) => id).join(" ")
  return (
    <Form submissionKey={submissionKey}>
      {unsupported.length > 0 && (
        <CheckboxGroup
          name="acknowledged[]"
          label={say("acknowledge-label")}
          error={errorOf(refused, "acknowledged[]")}
          values={[typedIn(refused, "acknowledged[]")]}
          options={[{ value: ids, label: say("acknowledge", { count: unsupported.length }) }]}
        />
      )}
      <p>{say("submit-dated", { date: formatDate(locale, today) })}</p>
      <ButtonRow>
        <Button>{say("submit-report")}</Button>
        <Button look="quiet" href={base}>
          {say("back-to-report")}
        </Button>
      </ButtonRow>
    </Form>
  )
}
