import { redirect } from "react-router"
import { isSector } from "#organizations"
import { organizationWords } from "#parts/organizations"
import { StaffPage } from "#parts/partnerships"
import { NotFound } from "#platform/refusals"
import { asTyped, submit, typedIn, visitOf } from "#platform/web"
import { formatDateTime, nameIn } from "#platform/words"
import {
  Button,
  ButtonRow,
  Columns,
  Disclosure,
  Facts,
  Form,
  Passage,
  RadioGroup,
  Section,
  TextArea,
} from "#ui"
import { access } from "../access.ts"
import { answerInterest } from "../acts/answer-interest.ts"
import { noteInterest } from "../acts/note-interest.ts"
import { withdrawProposal } from "../acts/withdraw-proposal.ts"
import { Happened } from "../parts/happened.tsx"
import { ProposalShown } from "../parts/proposal-shown.tsx"
import { interestAct } from "../parts/schemas.ts"
import { StandingOf } from "../parts/standing-of.tsx"
import { proposalsFor } from "../reads/proposals.ts"
import { answersTo, interestOf, notesOf, recruitmentOf } from "../reads/recruitments.ts"
import { isSettled } from "../rules/is-open.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/interest"

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "read", "recruitment")
  return visit.read(async (tx) => {
    const interest = await interestOf(tx, params.interest)
    const recruitment = interest && (await recruitmentOf(tx, interest.recruitmentId))
    if (!interest || !recruitment) throw new NotFound()
    return {
      locale: visit.locale,
      address: visit.address(""),
      timeZone: visit.partnership.timeZone,
      submissionKey: crypto.randomUUID(),
      may: access.may(visit.actor, "change", "recruitment"),
      interest,
      recruitment,
      notes: await notesOf(tx, interest.id),
      answers: await answersTo(tx, interest.id),
      proposals: await proposalsFor(tx, interest.id),
    }
  })
}

/** Keeps a note, or an answer with its letter; or takes back what was put to the body. */
export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "change", "recruitment")
  return submit({ request, locale: visit.locale, schema: interestAct }, async (typed, form) => {
    const expressionId = params.interest
    await visit.act(form, async (tx) => {
      if (typed.what === "withdraw-proposal") return withdrawProposal(tx, visit.actor, expressionId)
      const { what: _, ...given } = typed
      if ("answer" in given) return answerInterest(tx, visit.actor, { expressionId, ...given })
      return noteInterest(tx, visit.actor, { expressionId, ...given })
    })
    return redirect(visit.address(`/council/interests/${expressionId}`))
  })
}

type Shown = Route.ComponentProps["loaderData"] & { refused: Route.ComponentProps["actionData"] }

export default function InterestPage({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, address, may, interest, recruitment } = loaderData
  const say = words(locale)
  const shown = { ...loaderData, refused: actionData }
  const settled = isSettled(interest.standing)
  const isProposed = loaderData.proposals.some(({ withdrawnAt }) => withdrawnAt === null)
  return (
    <StaffPage
      title={interest.personName}
      lead={say("interest-of", { reference: interest.reference })}
      status={<StandingOf locale={locale} standing={interest.standing} />}
      breadcrumb={[
        { label: say("council"), href: `${address}/council` },
        { label: say("recruitment"), href: `${address}/council/recruitment` },
        {
          label: nameIn(locale, recruitment),
          href: `${address}/council/recruitment/${recruitment.id}`,
        },
      ]}
      refused={actionData}
      actions={
        may &&
        !settled &&
        !isProposed && (
          <ButtonRow>
            <Button href={`${address}/council/interests/${interest.id}/appointment`}>{say("appoint")}</Button>
          </ButtonRow>
        )
      }
    >
      <Columns beside={<Happened {...loaderData} />}>
        {loaderData.proposals.slice(0, 1).map((proposal) => (
          <ProposalShown
            key={proposal.id}
            {...loaderData}
            proposal={proposal}
            interestLocale={interest.locale}
            body={recruitment}
            may={may && !settled}
          />
        ))}
        <Wrote {...shown} />
        {may && <NoteForm {...shown} />}
        {may && !settled && <AnswerForm {...shown} />}
      </Columns>
    </StaffPage>
  )
}

function Wrote({ locale, timeZone, interest }: Shown) {
  const say = words(locale)
  const { sector } = interest
  const facts = [
    { term: say("speaks-for"), description: interest.organizationName || say("comes-alone") },
    ...(sector && isSector(sector)
      ? [{ term: say("field-sector"), description: organizationWords(locale)(`sector-${sector}`) }]
      : []),
    { term: say("field-email"), description: <a href={`mailto:${interest.email}`}>{interest.email}</a> },
    ...(interest.phone ? [{ term: say("field-phone"), description: interest.phone }] : []),
    { term: say("written-in"), description: say(`language-${interest.locale}`) },
    { term: say("received"), description: formatDateTime(locale, interest.receivedAt, timeZone) },
  ]
  return (
    <>
      <Facts facts={facts} />
      <Section title={say("their-why")}>
        <Passage lang={interest.locale} text={interest.why} />
      </Section>
      {interest.brings && (
        <Section title={say("their-brings")}>
          <Passage lang={interest.locale} text={interest.brings} />
        </Section>
      )}
    </>
  )
}

function NoteForm({ locale, submissionKey, refused }: Shown) {
  const say = words(locale)
  const isMine = typedIn(refused, "what") === "note"
  const sent = isMine ? refused : undefined
  return (
    <Disclosure summary={say("add-note")} open={isMine}>
      <Form submissionKey={submissionKey}>
        <input type="hidden" name="what" value="note" />
        <RadioGroup
          {...asTyped(sent, "kind", "review")}
          label={say("note-of")}
          options={(["review", "interview"] as const).map((kind) => ({
            value: kind,
            label: say(`note-${kind}`),
          }))}
        />
        <TextArea {...asTyped(sent, "text")} label={say("note")} hint={say("note-hint")} rows={5} />
        <ButtonRow>
          <Button look="secondary">{say("keep-note")}</Button>
        </ButtonRow>
      </Form>
    </Disclosure>
  )
}

function AnswerForm({ locale, submissionKey, interest, refused }: Shown) {
  const say = words(locale)
  const isMine = typedIn(refused, "what") === "answer"
  const sent = isMine ? refused : undefined
  const answers = ["interview", "declined", "withdrawn"] as const
  return (
    <Disclosure summary={say("answer-them")} open={isMine}>
      <Form submissionKey={submissionKey}>
        <input type="hidden" name="what" value="answer" />
        <RadioGroup
          {...asTyped(sent, "answer")}
          label={say("answer")}
          options={answers.map((answer) => ({ value: answer, label: say(`answer-${answer}`) }))}
        />
        <TextArea
          {...asTyped(sent, "letter")}
          label={say("letter")}
          hint={say("letter-hint", { language: say(`language-${interest.locale}`) })}
          rows={7}
          optional
        />
        <ButtonRow>
          <Button look="secondary">{say("give-answer")}</Button>
        </ButtonRow>
      </Form>
    </Disclosure>
  )
}
