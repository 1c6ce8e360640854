import { PublishingLine } from "#parts/site"
import { publicationOf, siteAccess } from "#site"
import { visitOf } from "#platform/web"
import { formatDate, formatDateTime } from "#platform/words"
import { Button, ButtonRow, Columns, History, Notice, Section, Table } from "#ui"
import { access } from "../access.ts"
import { toKnowBeforeSubmission } from "../reads/before-submission.ts"
import { changedSince, stepsWithNames } from "../reads/desk.ts"
import { OwedShown } from "../parts/owed-shown.tsx"
import { SignOffShown } from "../parts/sign-off-shown.tsx"
import { ReportDownloads } from "../parts/report-downloads.tsx"
import { ReportPage } from "../parts/report-page.tsx"
import { SectionStateShown, StateShown } from "../parts/state-shown.tsx"
import { MissingList, UnsupportedClaims } from "../parts/what-is-missing.tsx"
import { reportMatter } from "../reads/published.ts"
import { readReport } from "../reads/read-report.ts"
import { openComments } from "../reads/review-comments.ts"
import { isSignedOff, signOffNow } from "../reads/sign-offs.ts"
import { stillOwed } from "../reads/still-owed.ts"
import { signOffLacking } from "../rules/sign-off.ts"
import { asksForClaims, claimsWithoutEvidence, missingAnswers, sectionState } from "../rules/readiness.ts"
import { daysLeft, reportDueOn } from "../rules/report-deadline.ts"
import { isFor } from "../rules/template-of.ts"
import { reportTitle } from "../document/report-words.ts"
import { words } from "../words/index.ts"
import { reportIn } from "../parts/report-in.ts"
import type { Route } from "./+types/report"

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  const { actor, locale, partnership } = visit
  return visit.read(async (tx) => {
    const { name, ...which } = reportIn(params)
    const read = await readReport(tx, { ...which, today: actor.today })
    const { report, content, snapshot } = read
    const isForFunder = isSignedOff(report)
    const signOff = isForFunder && report.isOpen ? await signOffNow(tx, report) : (content.signOff ?? null)
    const mayReview = access.may(actor, "review", "report")
    const snapshotId = report.isOpen ? null : report.steps.find((step) => step.snapshotId)?.snapshotId
    return {
      publishing: snapshotId &&
        siteAccess.may(actor, "read", "site") && {
          locale,
          timeZone: partnership.timeZone,
          at: actor.at,
          href: visit.address(`/publishing/${reportMatter}/${snapshotId}`),
          publication: await publicationOf(tx, reportMatter, snapshotId),
        },
      isForEverybody: isFor(report.template, "public"),
      locale,
      home: visit.address(""),
      timeZone: partnership.timeZone,
      titles: { en: reportTitle("en", content), fr: reportTitle("fr", content) },
      label: content.template.label[locale],
      name,
      period: content.fiscalYear,
      state: report.state,
      isOpen: report.isOpen,
      sections: content.sections.map((section) => ({ ...section, state: sectionState(section) })),
      missing: missingAnswers(content),
      unsupported: claimsWithoutEvidence(content),
      asksForClaims: asksForClaims(content),
      signOff,
      hasSignOff: isForFunder,
      lacking: signOff && report.isOpen ? signOffLacking(signOff) : [],
      mayReview,
      openComments:
        report.isOpen && mayReview
          ? [...(await openComments(tx, report.id)).values()].reduce((sum, count) => sum + count, 0)
          : 0,
      toKnow: await toKnowBeforeSubmission(tx, { locale, report }),
      owed: report.isOpen && isForFunder ? await stillOwed(tx, report, actor.today) : [],
      dueOn: reportDueOn(which.fiscalYear),
      daysLeft: daysLeft(which.fiscalYear, actor.today),
      differences: (await changedSince(tx, read, actor.today)).length,
      steps: await stepsWithNames(tx, report),
      snapshot: snapshot ? { sha256: snapshot.sha256, bytes: Buffer.byteLength(snapshot.text) } : null,
      mayWrite: report.isOpen && access.may(actor, "write", "report"),
      maySubmit: access.may(actor, "submit", "report"),
      mayReply: access.may(actor, "note the reply to", "report"),
    }
  })
}

export default function Report({ loaderData }: Route.ComponentProps) {
  const { locale, home, name, titles, period, state, sections, differences } = loaderData
  const say = words(locale)
  const base = `${home}/reports/${name}`
  const lead = say("desk-lead", {
    from: formatDate(locale, period.from),
    to: formatDate(locale, period.to),
    label: loaderData.label,
  })
  return (
    <ReportPage
      locale={locale}
      home={home}
      title={titles[locale]}
      lead={<p>{lead}</p>}
      status={<StateShown locale={locale} state={state} differences={differences} />}
      actions={<Actions {...loaderData} base={base} />}
    >
      <Columns beside={<Beside {...loaderData} base={base} />}>
        <Table
          caption={say("sections")}
          rows={sections}
          rowKey={(section) => section.letter}
          columns={[
            {
              key: "section",
              label: say("section"),
              cell: (section) => (
                <a
                  href={`${base}/sections/${section.letter}`}
                >{`${section.letter}. ${section.title[locale]}`}</a>
              ),
            },
            {
              key: "state",
              label: say("state"),
              cell: (section) => <SectionStateShown locale={locale} state={section.state} />,
            },
          ]}
        />
        {loaderData.isOpen && <Readiness {...loaderData} base={base} />}
        {loaderData.asksForClaims && (
          <UnsupportedClaims
            claims={loaderData.unsupported}
            locale={locale}
            base={base}
            mayWrite={loaderData.mayWrite}
          />
        )}
        <SignOffPart {...loaderData} base={base} />
        <Steps {...loaderData} />
      </Columns>
    </ReportPage>
  )
}

type Shown = Route.ComponentProps["loaderData"]

function Actions(props: Shown & { base: string }) {
  const { locale, base, isOpen, state, differences, maySubmit, mayReply, mayReview } = props
  const say = words(locale)
  return (
    <ButtonRow>
      {isOpen && maySubmit && <Button href={`${base}/submission`}>{say("review-and-submit")}</Button>}
      {isOpen && mayReview && (
        <Button look="secondary" href={`${base}/review`}>
          {say("review-title")}
        </Button>
      )}
      {state === "submitted" && mayReply && <Button href={`${base}/reply`}>{say("note-reply")}</Button>}
      {!isOpen && differences > 0 && (
        <Button look="secondary" href={`${base}/differences`}>
          {say("see-differences")}
        </Button>
      )}
    </ButtonRow>
  )
}

function Beside(props: Shown & { base: string }) {
  const { locale, base, titles, snapshot, differences, publishing, isForEverybody } = props
  const say = words(locale)
  return (
    <>
      {publishing && (
        <Section title={say("publishing")}>
          <PublishingLine {...publishing} />
          <p>{say(isForEverybody ? "publishing-all" : "publishing-part")}</p>
        </Section>
      )}
      {snapshot && (
        <Notice kind="information" title={say("frozen-title")}>
          <p>{say("frozen-why")}</p>
          <p>{say("changed-count", { count: differences })}.</p>
        </Notice>
      )}
      <Section title={say("downloads")}>
        <ReportDownloads locale={locale} base={base} titles={titles} snapshot={snapshot} />
      </Section>
    </>
  )
}

/** Who stands behind it: as it is while it is open, as it was kept once it is submitted. */
function SignOffPart({ locale, base, signOff, hasSignOff }: Shown & { base: string }) {
  const say = words(locale)
  if (!hasSignOff) return null
  return (
    <Section title={say("sign-off")}>
      {signOff && <SignOffShown locale={locale} signOff={signOff} />}
      <p>
        <a href={`${base}/sign-off`}>{say("sign-off-see")}</a>
      </p>
    </Section>
  )
}

function Readiness(props: Shown & { base: string }) {
  const { locale, home, base, period, missing, dueOn, daysLeft: left, lacking, owed } = props
  const say = words(locale)
  const due = say("days-left", { days: Math.abs(left), when: whenOf(left), date: formatDate(locale, dueOn) })
  return (
    <Section title={say("readiness")} intro={<p>{due}</p>}>
      <MissingList missing={missing} locale={locale} base={base} />
      {(props.openComments > 0 || lacking.length > 0 || props.toKnow.length > 0) && (
        <ul>
          {props.toKnow.map(({ label, path }) => (
            <li key={path}>
              <a href={home + path}>{label}</a>
            </li>
          ))}
          {props.openComments > 0 && (
            <li>
              <a href={`${base}/review`}>{say("review-open", { count: props.openComments })}</a>
            </li>
          )}
          {lacking.map((kind) => (
            <li key={kind}>
              <a href={`${base}/sign-off`}>{say(`sign-off-lacks-${kind}`)}</a>
            </li>
          ))}
        </ul>
      )}
      {props.hasSignOff && (
        <OwedShown {...{ locale, home, owed }} year={period.year} mayAsk={props.mayWrite} />
      )}
    </Section>
  )
}

function whenOf(left: number): "before" | "today" | "past" {
  if (left === 0) return "today"
  return left > 0 ? "before" : "past"
}

function Steps({ locale, steps, timeZone, home, name }: Shown) {
  const say = words(locale)
  if (steps.length === 0) return null
  return (
    <Section title={say("steps")}>
      <History
        entries={steps.map(({ number, step, takenAt, by, comment }) => ({
          key: String(number),
          when: { datetime: takenAt.toISOString(), words: formatDateTime(locale, takenAt, timeZone) },
          who: by ?? say("by-system"),
          what: say(`step-${step}`),
          detail: comment,
        }))}
      />
      {steps.some(({ step }) => step !== "submitted") && (
        <p>
          <a href={`${home}/reports/${name}/comments`}>{say("funder-said")}</a>
        </p>
      )}
    </Section>
  )
}
