import { redirect } from "react-router"
import { z } from "zod"
import { asTyped, errorOf, submit, typedIn, visitOf } from "#platform/web"
import { formatDate } from "#platform/words"
import { Button, ButtonRow, CheckboxGroup, Facts, Form, Notice, Section, TextArea } from "#ui"
import { access } from "../access.ts"
import { ReportPage } from "../parts/report-page.tsx"
import { DifferenceTable } from "../parts/difference-table.tsx"
import { SignOffShown } from "../parts/sign-off-shown.tsx"
import { MissingList, UnsupportedClaims } from "../parts/what-is-missing.tsx"
import { toKnowBeforeSubmission } from "../reads/before-submission.ts"
import { changedSinceReturned } from "../reads/desk.ts"
import { readReport } from "../reads/read-report.ts"
import { openComments } from "../reads/review-comments.ts"
import { isSignedOff, signOffNow } from "../reads/sign-offs.ts"
import { signOffLacking } from "../rules/sign-off.ts"
import { asksForClaims, claimsWithoutEvidence, missingAnswers } from "../rules/readiness.ts"
import { countContents } from "../rules/count-contents.ts"
import { reportTitle } from "../document/report-words.ts"
import { submitReport } from "../acts/submit-report.ts"
import { words } from "../words/index.ts"
import { reportIn } from "../parts/report-in.ts"
import type { Route } from "./+types/submission"

// One box for all claims without evidence: its value names them, so that a later one is not acknowledged by it.
const schema = z.strictObject({
  acknowledged: z.array(z.string().max(4000)).default([]),
  withoutSignOff: z.string().max(4000).default(""),
})

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "submit", "report")
  const { actor, locale } = visit
  return visit.read(async (tx) => {
    const { name, ...which } = reportIn(params)
    const read = await readReport(tx, { ...which, today: actor.today })
    const { report, content, snapshot } = read
    const signOff = report.isOpen && isSignedOff(report) ? await signOffNow(tx, report) : null
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
      asksForClaims: asksForClaims(content),
      signOff,
      lacking: signOff ? signOffLacking(signOff) : [],
      openComments: [...(await openComments(tx, report.id)).values()].reduce((sum, count) => sum + count, 0),
      toKnow: await toKnowBeforeSubmission(tx, { locale, report }),
      returned: await changedSinceReturned(tx, read),
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
    const { withoutSignOff } = input
    const acknowledged = input.acknowledged.flatMap((ids) => ids.split(" "))
    await visit.act(form, (tx) => submitReport(tx, visit.actor, { ...which, acknowledged, withoutSignOff }))
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
          {loaderData.openComments > 0 && (
            <p>
              <a href={`${base}/review`}>{say("review-open", { count: loaderData.openComments })}</a>
            </p>
          )}
          {loaderData.toKnow.map(({ label, path }) => (
            <p key={path}>
              <a href={home + path}>{label}</a>
            </p>
          ))}
        </Section>
      )}
      {loaderData.asksForClaims && (
        <UnsupportedClaims claims={unsupported} locale={locale} base={base} mayWrite={loaderData.mayWrite} />
      )}
      {loaderData.signOff && (
        <Section title={say("sign-off")}>
          <SignOffShown locale={locale} signOff={loaderData.signOff} />
          <p>
            <a href={`${base}/sign-off`}>{say("sign-off-see")}</a>
          </p>
        </Section>
      )}
      <Returned {...loaderData} />
      {isOpen && missing.length > 0 && <p>{say("submit-once-answered")}</p>}
      {isOpen && missing.length === 0 && <SubmitForm {...loaderData} base={base} refused={actionData} />}
    </ReportPage>
  )
}

type Shown = Route.ComponentProps["loaderData"]
type Refused = Route.ComponentProps["actionData"]

/** What the funder will find otherwise than in what it returned. */
function Returned({ locale, returned }: Shown) {
  const say = words(locale)
  if (!returned) return null
  return (
    <Section title={say("since-returned", { date: formatDate(locale, returned.date) })}>
      <DifferenceTable
        differences={returned.differences}
        locale={locale}
        caption={say("changed-count", { count: returned.differences.length })}
        headings={{ before: say("as-submitted"), after: say("in-records-now") }}
      />
    </Section>
  )
}

function SubmitForm({
  locale,
  lacking,
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
      {lacking.length > 0 && (
        <TextArea
          {...asTyped(refused, "withoutSignOff")}
          label={say("without-sign-off", { what: lacking.length > 1 ? "both" : lacking[0]! })}
          hint={say("without-sign-off-hint")}
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
