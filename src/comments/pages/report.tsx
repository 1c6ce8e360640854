import { redirect } from "react-router"
import { strengths } from "#evidence"
import { evidenceWords } from "#parts/evidence"
import { StaffPage } from "#parts/partnerships"
import { communityPlanOf, versionsOf } from "#strategy"
import { drawCopy } from "#platform/documents"
import { keepFile } from "#platform/files"
import { NotFound } from "#platform/refusals"
import { asTyped, servicesOf, submit, visitOf } from "#platform/web"
import { formatDate } from "#platform/words"
import { Button, ButtonRow, Form, Notice, RadioGroup, Section } from "#ui"
import { access } from "../access.ts"
import { keepAsEvidence, publishReport, recordConsulted } from "../acts/publish-report.ts"
import { reportDocument } from "../document/report-document.ts"
import { reportSaid } from "../document/report-said.ts"
import { periodPlace } from "../parts/period-place.ts"
import { ReportShown } from "../parts/report-shown.tsx"
import { reportAct } from "../parts/schemas.ts"
import { commentPeriodOf } from "../reads/periods.ts"
import { publicComments } from "../reads/public-comments.ts"
import { publishedReport, reportNow } from "../reads/reports.ts"
import { isConsulted } from "../rules/is-consulted.ts"
import { periodState } from "../rules/period-state.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/report"

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "read", "comment")
  const { locale, actor } = visit
  return visit.read(async (tx) => {
    const period = await commentPeriodOf(tx, params.commentPeriod)
    if (!period) throw new NotFound()
    const plan = await communityPlanOf(tx, period.communityPlanId)
    const [last] = await versionsOf(tx, period.communityPlanId)
    const comments = await publicComments(tx, { periodId: period.id })
    const content = await reportNow(tx, period, last?.number ?? 1)
    return {
      locale,
      ...periodPlace(visit, period),
      publicAddress: visit.address(`/community-plan/comments/report?period=${period.id}`),
      evidence: period.reportDocumentId ? visit.address(`/evidence/${period.reportDocumentId}`) : null,
      submissionKey: crypto.randomUUID(),
      may: access.may(actor, "change", "comment-period"),
      isOver: periodState(period, actor.today) === "closed",
      waiting: period.waiting,
      unanswered: period.unanswered,
      published: period.reportPublishedOn && formatDate(locale, period.reportPublishedOn),
      isConsulted: plan !== undefined && isConsulted(plan, period.versionId),
      said: reportSaid(locale, content, comments),
    }
  })
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "comment-period")
  const { actor, locale, partnership } = visit
  const id = params.commentPeriod
  return submit({ request, locale, schema: reportAct }, async (typed, form) => {
    if (typed.does === "publish") await visit.act(form, (tx) => publishReport(tx, actor, { id }))
    if (typed.does === "consulted") await visit.act(form, (tx) => recordConsulted(tx, actor, { id }))
    if (typed.does === "evidence") {
      const report = await visit.read((tx) => publishedReport(tx, id))
      if (!report) throw new NotFound()
      // Words may be removed for good later: a copy that stays holds none of them.
      const tree = reportDocument({ locale, report, comments: [], partnership })
      const drawn = await drawCopy(tree, "pdf")
      const name = `what-you-said-${locale}.pdf`
      const file = await keepFile(servicesOf(context).files, actor, { name, ...drawn })
      await visit.act(form, (tx) => keepAsEvidence(tx, actor, { id, strength: typed.strength, file }))
    }
    return redirect(visit.address(`/strategy/comments/${id}/report`))
  })
}

type Loaded = Route.ComponentProps["loaderData"]

export default function ReportPage({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, crumbs, said, may, published, publicAddress } = loaderData
  const say = words(locale)
  return (
    <StaffPage
      title={say("report-title")}
      lead={say("report-staff-lead")}
      breadcrumb={crumbs}
      refused={actionData}
      actions={
        published && (
          <ButtonRow>
            <Button look="secondary" href={publicAddress}>
              {say("see-published")}
            </Button>
          </ButtonRow>
        )
      }
    >
      {may && <Publish {...loaderData} />}
      {may && published && <Afterwards {...loaderData} refused={actionData} />}
      <ReportShown locale={locale} said={said} />
    </StaffPage>
  )
}

function Publish({ locale, submissionKey, isOver, waiting, unanswered, published, here }: Loaded) {
  const say = words(locale)
  const lacking = [
    ...(isOver ? [] : [{ key: "over", text: say("not-over-yet"), href: here }]),
    ...(waiting > 0
      ? [{ key: "waiting", text: say("still-waiting", { count: waiting }), href: `${here}/inbox` }]
      : []),
    ...(unanswered > 0
      ? [{ key: "answers", text: say("still-unanswered", { count: unanswered }), href: `${here}/answers` }]
      : []),
  ]
  if (lacking.length > 0)
    return (
      <Notice kind="attention" title={say("before-publishing")}>
        <ul>
          {lacking.map(({ key, text, href }) => (
            <li key={key}>
              <a href={href}>{text}</a>
            </li>
          ))}
        </ul>
      </Notice>
    )
  return (
    <Section title={say("publish")}>
      {published && <p>{say("published-on", { date: published })}</p>}
      <p>{say(published ? "publish-again-lead" : "publish-lead")}</p>
      <Form submissionKey={`${submissionKey}-p`}>
        <input type="hidden" name="does" value="publish" />
        <ButtonRow>
          <Button look={published ? "secondary" : "primary"}>
            {say(published ? "publish-again" : "publish")}
          </Button>
        </ButtonRow>
      </Form>
    </Section>
  )
}

function Afterwards(props: Loaded & { refused: Route.ComponentProps["actionData"] }) {
  const { locale, submissionKey, isConsulted: isSaid, evidence, refused } = props
  const say = words(locale)
  const graded = evidenceWords(locale)
  return (
    <Section title={say("afterwards")}>
      {isSaid ? (
        <p>{say("consulted-recorded")}</p>
      ) : (
        <Form submissionKey={`${submissionKey}-c`}>
          <input type="hidden" name="does" value="consulted" />
          <p>{say("consulted-lead")}</p>
          <Button look="secondary">{say("record-consulted")}</Button>
        </Form>
      )}
      {evidence ? (
        <p>
          <a href={evidence}>{say("see-evidence")}</a>
        </p>
      ) : (
        <Form submissionKey={`${submissionKey}-e`}>
          <input type="hidden" name="does" value="evidence" />
          <RadioGroup
            {...asTyped(refused, "strength", "anecdote")}
            label={say("evidence-strength")}
            hint={say("evidence-hint")}
            options={strengths
              .filter((strength) => strength === "anecdote" || strength === "survey")
              .map((strength) => ({
                value: strength,
                label: graded(`strength-${strength}`),
                hint: graded(`strength-${strength}-hint`),
              }))}
          />
          <Button look="secondary">{say("keep-evidence")}</Button>
        </Form>
      )}
    </Section>
  )
}
