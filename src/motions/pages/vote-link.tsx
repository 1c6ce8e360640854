import { data, redirect } from "react-router"
import { LinkPage } from "#parts/partnerships"
import { Conflict, NotFound } from "#platform/refusals"
import { asTyped, refused, submit } from "#platform/web"
import type { Refused } from "#platform/web"
import { formatDate, inLanguage, nameIn } from "#platform/words"
import { Button, ButtonRow, Disclosure, Form, Notice, Passage, RadioGroup, Section, TextArea } from "#ui"
import { castVote } from "../acts/cast-vote.ts"
import { declareConflictByLink } from "../acts/declare-conflict-by-link.ts"
import { BallotShown } from "../parts/ballot-shown.tsx"
import { seatIn } from "../parts/seat-in.ts"
import { linkAct } from "../parts/schemas.ts"
import { shownBallot } from "../parts/shown-ballot.ts"
import { VoteEnded } from "../parts/vote-ended.tsx"
import { openVote } from "../parts/vote-visit.ts"
import { lastDay } from "../rules/closing.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/vote-link"

export async function loader({ params, context }: Route.LoaderArgs) {
  const opened = await openVote(context, params)
  const { locale } = opened
  if (opened.standing === "unknown") return data({ standing: "unknown" as const, locale }, { status: 404 })
  const { standing, visit, motion, ballot, seat, asker } = opened
  const isSample = visit.partnership.standing === "sample"
  const around = { locale, from: nameIn(locale, opened.from), asker, isSample }
  if (standing === "withdrawn" || standing === "ended") return data({ ...around, standing }, { status: 410 })
  const { timeZone } = visit.partnership
  const isSecret = ballot.method === "secret"
  return data({
    ...around,
    standing,
    submissionKey: crypto.randomUUID(),
    body: inLanguage(locale, motion, "body"),
    seat: seatIn(locale, seat),
    text: inLanguage(locale, motion, "text"),
    rationale: inLanguage(locale, motion, "rationale"),
    closes: ballot.closesAt && formatDate(locale, lastDay(ballot.closesAt, timeZone)),
    isSecret,
    hasVoted: seat.votedAt !== null,
    choice: seat.choice,
    reason: seat.reason ?? "",
    receipt: `/${locale}/link/${params.token}/vote/receipt`,
    ballot: standing === "closed" && ballot.result ? shownBallot(locale, ballot, timeZone) : null,
    reasons:
      standing === "closed" && !ballot.result
        ? ballot.seats.flatMap((one) =>
            one.reason && !one.isRecused
              ? [{ id: one.seatId, seat: seatIn(locale, one), reason: one.reason }]
              : [],
          )
        : [],
  })
}

const endings = {
  withdrawn: "was-withdrawn",
  ended: "link-ended",
  closed: "vote-closed",
  recused: "is-recused",
} as const

/** The seat's vote, or that it has a conflict of interest. */
export async function action({ request, params, context }: Route.ActionArgs) {
  const opened = await openVote(context, params)
  const { locale } = opened
  if (opened.standing === "unknown") throw refused(locale, new NotFound(words.message("link-unknown-why")))
  const { visit, standing } = opened
  const here = `/${locale}/link/${params.token}/vote`
  return submit({ request, locale, schema: linkAct }, async (typed, form) => {
    if (typed.does === "conflict") {
      if (standing !== "open") throw new Conflict(words.message(endings[standing]))
      await visit.act(form, (tx) => declareConflictByLink(tx, visit.actor, typed))
      return redirect(here)
    }
    // The act itself says whether it is too late: a form sent again has its first answer, whatever happened since.
    await visit.act(form, (tx) => castVote(tx, visit.actor, typed))
    return redirect(`${here}/receipt`)
  })
}

type Loaded = Route.ComponentProps["loaderData"]
type Shown = Extract<Loaded, { text: unknown }> & { refused: Refused | undefined }

export default function VoteLink({ loaderData, actionData }: Route.ComponentProps) {
  if (!("text" in loaderData)) return <VoteEnded {...loaderData} refused={actionData} />
  const { locale, from, asker, standing, body, seat, text, rationale, closes } = loaderData
  const say = words(locale)
  const shown = { ...loaderData, refused: actionData }
  return (
    <LinkPage
      locale={locale}
      from={from}
      asker={asker}
      isSample={loaderData.isSample}
      title={say("link-title", { body })}
      lead={<p>{say("link-lead", { seat })}</p>}
      refused={actionData}
      foot={say("link-foot")}
    >
      <Section title={say("motion")}>
        <Passage lang={locale} text={text} />
        {rationale && (
          <Section level={3} title={say("rationale")}>
            <Passage lang={locale} text={rationale} />
          </Section>
        )}
      </Section>
      {standing === "open" && closes && <p>{say("closes-at", { when: closes })}</p>}
      {standing === "open" && <Voting {...shown} />}
      {standing === "recused" && <Notice kind="information" title={say("recused-thanks")} />}
      {standing === "closed" && <Closed {...shown} />}
    </LinkPage>
  )
}

function Voting(shown: Shown) {
  const { locale, submissionKey, isSecret, hasVoted, choice, reason, receipt, refused } = shown
  const say = words(locale)
  const choices = ["for", "against", "abstain"] as const
  if (isSecret && hasVoted)
    return (
      <Notice kind="success" title={say("handed-in")}>
        <p>
          <a href={receipt}>{say("your-receipt")}</a>
        </p>
      </Notice>
    )
  return (
    <>
      {hasVoted && (
        <Notice kind="success" title={say("voted-before")}>
          <p>
            {say("may-change")} <a href={receipt}>{say("your-receipt")}</a>
          </p>
        </Notice>
      )}
      <Form submissionKey={submissionKey}>
        <input type="hidden" name="does" value="vote" />
        <RadioGroup
          {...asTyped(refused, "choice", choice ?? "")}
          label={say("your-vote")}
          hint={say(isSecret ? "secret-hint" : "open-hint")}
          options={choices.map((value) => ({ value, label: say(`choose-${value}`) }))}
        />
        {!isSecret && (
          <TextArea
            {...asTyped(refused, "reason", reason)}
            label={say("reason")}
            hint={say("reason-hint")}
            optional
            rows={3}
          />
        )}
        <ButtonRow>
          <Button>{say(hasVoted ? "change-vote" : "send-vote")}</Button>
        </ButtonRow>
      </Form>
      <Conflicted {...shown} />
    </>
  )
}

function Conflicted({ locale, submissionKey, refused }: Shown) {
  const say = words(locale)
  return (
    <Disclosure summary={say("have-conflict")}>
      <p>{say("have-conflict-why")}</p>
      <Form submissionKey={submissionKey}>
        <input type="hidden" name="does" value="conflict" />
        <TextArea
          {...asTyped(refused, "nature")}
          label={say("nature")}
          hint={say("nature-hint")}
          optional
          rows={2}
        />
        <ButtonRow>
          <Button look="secondary">{say("declare-conflict")}</Button>
        </ButtonRow>
      </Form>
    </Disclosure>
  )
}

function Closed({ locale, ballot, reasons, hasVoted, receipt }: Shown) {
  const say = words(locale)
  return (
    <Section title={say("result")}>
      {ballot ? <BallotShown locale={locale} ballot={ballot} /> : <p>{say("closed-not-declared")}</p>}
      {reasons.map((one) => (
        <Section key={one.id} level={3} title={one.seat}>
          <Passage lang={locale} text={one.reason} />
        </Section>
      ))}
      {hasVoted && (
        <p>
          <a href={receipt}>{say("your-receipt")}</a>
        </p>
      )}
    </Section>
  )
}
