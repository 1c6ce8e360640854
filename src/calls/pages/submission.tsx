import { redirect } from "react-router"
import { z } from "zod"
import { receivedAtDesk } from "#desk"
import { deskAddress, DeskPage } from "#parts/desk"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { NotFound } from "#platform/refusals"
import { errorOf, submit, typedIn, visitOf } from "#platform/web"
import { formatDate, formatNumber, nameIn, titleIn } from "#platform/words"
import {
  Button,
  ButtonRow,
  DateInput,
  Facts,
  Form,
  Notice,
  RadioGroup,
  Section,
  Table,
  TextArea,
  TextInput,
} from "#ui"
import { access } from "../access.ts"
import { decideApplication } from "../acts/decide-application.ts"
import { declareInterest, scoreApplication } from "../acts/review-application.ts"
import { ApplicationShown, EndorsementsShown, ReadinessShown } from "../parts/application-shown.tsx"
import { criterionWords } from "../parts/criterion-words.ts"
import { readScores, reasonField, scoreField } from "../parts/read-scores.ts"
import { ScheduleShown } from "../parts/schedule-shown.tsx"
import { deciding, declaring, scoring } from "../parts/schemas.ts"
import { ownCalls } from "../reads/calls.ts"
import { decisionOf, scoresOf, submissionsTo } from "../reads/submissions.ts"
import type { Submission } from "../reads/submissions.ts"
import { scheduleWithReceipts } from "../rules/agreement.ts"
import { highestScore, totals } from "../rules/scores.ts"
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

type Shown = Route.ComponentProps["loaderData"]
type Refusable = Shown & { refused: Route.ComponentProps["actionData"] }

export default function SubmissionPage({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, calls, here, callTitle, name, standing, content } = loaderData
  const say = words(locale)
  const shown = { ...loaderData, refused: actionData }
  return (
    <DeskPage
      title={name}
      lead={<p>{say(`standing-${standing}-lead`)}</p>}
      breadcrumb={[
        { label: say("calls"), href: calls },
        { label: callTitle, href: here },
      ]}
      refused={actionData}
    >
      {standing === "undeclared" && <Declaring {...shown} />}
      {content && (
        <>
          <Decided {...shown} />
          <ReadinessShown locale={locale} ready={content.readiness} />
          <ApplicationShown locale={locale} application={content.application} />
          <Section title={say("endorsements")}>
            <EndorsementsShown
              locale={locale}
              application={content.application}
              letters={`${here}/applications/${loaderData.submissionId}/letters`}
            />
          </Section>
          {loaderData.decision === null && <Scoring {...shown} />}
          <Given {...shown} />
          {loaderData.mayDecide && <Deciding {...shown} />}
          {loaderData.decision === null && <Declaring {...shown} />}
        </>
      )}
    </DeskPage>
  )
}

function Declaring({ locale, keys, refused, standing }: Refusable) {
  const say = words(locale)
  const isFirst = standing === "undeclared"
  return (
    <Section title={say("declare")} intro={<p>{say(isFirst ? "declare-why" : "declare-later")}</p>}>
      <Form submissionKey={keys[0]}>
        <input type="hidden" name="does" value="declare" />
        <RadioGroup
          name="conflict"
          label={say("has-conflict")}
          value={typedIn(refused, "conflict")}
          error={errorOf(refused, "conflict")}
          options={[
            ...(isFirst ? [{ value: "no", label: say("no-conflict"), hint: say("no-conflict-hint") }] : []),
            { value: "yes", label: say("conflict"), hint: say("conflict-hint") },
          ]}
        />
        <TextArea
          name="reason"
          label={say("conflict-reason")}
          rows={2}
          value={typedIn(refused, "reason")}
          error={errorOf(refused, "reason")}
          optional
        />
        <Button>{say("declare")}</Button>
      </Form>
    </Section>
  )
}

function Scoring({ locale, keys, refused, criteria, own }: Refusable) {
  const say = words(locale)
  return (
    <Section title={say("your-scores")} intro={<p>{say("score-why", { most: highestScore })}</p>}>
      <Form submissionKey={keys[1]}>
        <input type="hidden" name="does" value="score" />
        {criteria.map(({ id, name, weight }) => {
          const known = own.find(({ criterionId }) => criterionId === id)
          return (
            <Section key={id} level={3} title={say("criterion-weighs", { name, weight })}>
              <TextInput
                name={scoreField(id)}
                label={say("score-of", { most: highestScore })}
                width="short"
                inputMode="numeric"
                value={typedIn(refused, scoreField(id), known ? String(known.score) : "")}
                error={errorOf(refused, scoreField(id))}
              />
              <TextArea
                name={reasonField(id)}
                label={say("score-reason")}
                rows={2}
                value={typedIn(refused, reasonField(id), known?.reason)}
                error={errorOf(refused, reasonField(id))}
              />
            </Section>
          )
        })}
        <Button>{say("keep-scores")}</Button>
      </Form>
    </Section>
  )
}

function Given({ locale, criteria, given, totals: sums }: Refusable) {
  const say = words(locale)
  if (given.length === 0) return null
  return (
    <Section title={say("all-scores")}>
      <Table
        caption={say("scores-caption", { count: sums.length })}
        rows={given}
        rowKey={({ officerId, criterionId }) => `${officerId} ${criterionId}`}
        columns={[
          { key: "by", label: say("reviewer"), cell: ({ by }) => <bdi>{by}</bdi> },
          {
            key: "criterion",
            label: say("criterion"),
            width: "wide",
            cell: ({ criterionId }) => criteria.find(({ id }) => id === criterionId)?.name ?? "",
          },
          {
            key: "score",
            label: say("score-of", { most: highestScore }),
            align: "end",
            cell: ({ score }) => formatNumber(locale, score),
          },
          {
            key: "reason",
            label: say("score-reason"),
            width: "wide",
            cell: ({ reason }) => <bdi>{reason}</bdi>,
          },
        ]}
      />
      <ul>
        {sums.map(({ officerId, percent }) => (
          <li key={officerId}>
            {say("total-of", { by: given.find((each) => each.officerId === officerId)?.by ?? "", percent })}
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Deciding({ locale, keys, refused }: Refusable) {
  const say = words(locale)
  const field = (name: string) => ({ name, value: typedIn(refused, name), error: errorOf(refused, name) })
  return (
    <Section title={say("decide")} intro={<p>{say("decide-why")}</p>}>
      <Form submissionKey={keys[2]}>
        <input type="hidden" name="does" value="decide" />
        <RadioGroup
          {...field("decision")}
          label={say("decision")}
          options={(["accepted", "declined"] as const).map((decision) => ({
            value: decision,
            label: say(`decision-${decision}`),
          }))}
        />
        <TextArea {...field("reasons")} label={say("reasons")} hint={say("reasons-hint")} />
        <DateInput {...field("startsOn")} label={say("agreement-from")} optional />
        <DateInput {...field("endsOn")} label={say("agreement-to")} hint={say("agreement-hint")} optional />
        <ButtonRow>
          <Button>{say("decide")}</Button>
        </ButtonRow>
      </Form>
    </Section>
  )
}

function Decided({ locale, decision, schedule }: Refusable) {
  const say = words(locale)
  if (!decision) return null
  return (
    <>
      <Notice
        kind={decision.decision === "accepted" ? "success" : "information"}
        title={say(`decision-${decision.decision}`)}
      >
        <p>
          <bdi>{decision.reasons}</bdi>
        </p>
      </Notice>
      {decision.startsOn && decision.endsOn && (
        <Section title={say("agreement")}>
          <Facts
            facts={[
              { term: say("agreement-from"), description: formatDate(locale, decision.startsOn) },
              { term: say("agreement-to"), description: formatDate(locale, decision.endsOn) },
            ]}
          />
          <ScheduleShown locale={locale} schedule={schedule} />
        </Section>
      )}
    </>
  )
}
