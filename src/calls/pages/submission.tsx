import { redirect } from "react-router"
import { z } from "zod"
import { receivedAtDesk } from "#desk"
import { deskAddress, DeskPage } from "#parts/desk"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { NotFound } from "#platform/refusals"
import { submit, visitOf } from "#platform/web"
import { nameIn, titleIn } from "#platform/words"
import { Section } from "#ui"
import { access } from "../access.ts"
import { decideApplication } from "../acts/decide-application.ts"
import { declareInterest, scoreApplication } from "../acts/review-application.ts"
import { AgreementShown } from "../parts/agreement-shown.tsx"
import { ApplicationShown, EndorsementsShown, ReadinessShown } from "../parts/application-shown.tsx"
import { criterionWords } from "../parts/criterion-words.ts"
import { DecisionForm } from "../parts/decision-form.tsx"
import { DecisionShown } from "../parts/decision-shown.tsx"
import { DeclarationForm } from "../parts/declaration-form.tsx"
import { readScores } from "../parts/read-scores.ts"
import { ScoresShown } from "../parts/scores-shown.tsx"
import { ScoringForm } from "../parts/scoring-form.tsx"
import { deciding, declaring, scoring } from "../parts/schemas.ts"
import { ownCalls } from "../reads/calls.ts"
import { decisionOf, scoresOf, submissionsTo } from "../reads/submissions.ts"
import type { Submission } from "../reads/submissions.ts"
import { scheduleWithReceipts } from "../rules/agreement.ts"
import { totals } from "../rules/scores.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/submission"

const schema = z.discriminatedUnion("does", [declaring, scoring, deciding])

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "review", "application")
  const { locale, actor } = visit
  return visit.read(async (tx) => {
    const found = (await submissionsTo(tx, actor.id)).find(
      ({ id, callId }) => id === params.submission && callId === params.call,
    )
    const call = (await ownCalls(tx)).find(({ id }) => id === params.call)
    if (!found || !call) throw new NotFound()
    const isFree = found.standing === "free"
    const scores = isFree ? await scoresOf(tx, found.id) : []
    // Who has scored sees what others gave; before that, nobody is led by them, nor by what they add up to.
    const given = scores.some(({ officerId }) => officerId === actor.id) ? scores : []
    const decision = isFree ? ((await decisionOf(tx, found.id)) ?? null) : null
    return {
      locale,
      calls: deskAddress(visit, "/calls"),
      here: deskAddress(visit, `/calls/${call.id}`),
      submissionId: found.id,
      callTitle: titleIn(locale, call),
      name: nameIn(locale, found),
      standing: found.standing,
      content: found.content,
      sha256: found.sha256,
      criteria: call.criteria.map((criterion) => ({ ...criterion, name: criterionWords(locale, criterion) })),
      own: scores.filter(({ officerId }) => officerId === actor.id),
      given,
      totals: totals(call.criteria, given),
      decision,
      schedule: decision ? scheduleWithReceipts(decision, await received(tx, actor, found)) : [],
      mayDecide: isFree && decision === null && access.may(actor, "decide", "application"),
      keys: [crypto.randomUUID(), crypto.randomUUID(), crypto.randomUUID()] as const,
    }
  })
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "review", "application")
  const { actor } = visit
  return submit({ request, locale: visit.locale, schema }, async (sent, form) => {
    const submissionId = params.submission
    const calls = await visit.read(ownCalls)
    const criteria = calls.find(({ id }) => id === params.call)?.criteria ?? []
    await visit.act(form, async (tx) => {
      if (sent.does === "declare")
        return declareInterest(tx, actor, {
          submissionId,
          hasConflict: sent.conflict === "yes",
          reason: sent.reason,
        })
      if (sent.does === "score") {
        const { does: _does, ...fields } = sent
        return scoreApplication(tx, actor, { submissionId, scores: readScores(fields, criteria) })
      }
      const { does: _does, ...decided } = sent
      return decideApplication(tx, actor, {
        ...decided,
        submissionId,
        startsOn: decided.startsOn || null,
        endsOn: decided.endsOn || null,
      })
    })
    return redirect(deskAddress(visit, `/calls/${params.call}/applications/${submissionId}`))
  })
}

/** Who has a partnership on their own desk is told when its reports came. */
function received(tx: Tx, actor: Actor, { applicantId }: Submission) {
  return receivedAtDesk(tx, { personId: actor.id, partnershipId: applicantId, at: actor.at })
}

export default function SubmissionPage({ loaderData, actionData: refused }: Route.ComponentProps) {
  const { locale, calls, here, callTitle, name, standing, content, keys, decision, criteria } = loaderData
  const say = words(locale)
  const isFirst = standing === "undeclared"
  const declaration = <DeclarationForm {...{ locale, refused, isFirst }} submissionKey={keys[0]} />
  return (
    <DeskPage
      title={name}
      lead={<p>{say(`standing-${standing}-lead`)}</p>}
      breadcrumb={[
        { label: say("calls"), href: calls },
        { label: callTitle, href: here },
      ]}
      refused={refused}
    >
      {isFirst && declaration}
      {content && (
        <>
          {decision && <DecisionShown locale={locale} decision={decision} />}
          {decision?.startsOn && decision.endsOn && (
            <AgreementShown
              locale={locale}
              startsOn={decision.startsOn}
              endsOn={decision.endsOn}
              schedule={loaderData.schedule}
            />
          )}
          <ReadinessShown locale={locale} ready={content.readiness} />
          <ApplicationShown locale={locale} application={content.application} />
          <Section title={say("endorsements")}>
            <EndorsementsShown
              locale={locale}
              application={content.application}
              letters={`${here}/applications/${loaderData.submissionId}/letters`}
            />
          </Section>
          {decision === null && (
            <ScoringForm {...{ locale, refused, criteria }} submissionKey={keys[1]} own={loaderData.own} />
          )}
          <ScoresShown {...{ locale, criteria }} given={loaderData.given} sums={loaderData.totals} />
          {loaderData.mayDecide && <DecisionForm {...{ locale, refused }} submissionKey={keys[2]} />}
          {decision === null && declaration}
        </>
      )}
    </DeskPage>
  )
}
