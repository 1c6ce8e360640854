import { inLanguage, nameIn } from "#platform/words"
import { redirect } from "react-router"
import { StaffPage } from "#parts/partnerships"
import { NotFound } from "#platform/refusals"
import { asTyped, submit, visitOf } from "#platform/web"
import { Button, ButtonRow, Form, Passage, RadioGroup, TextArea, TextInput } from "#ui"
import { access } from "../access.ts"
import { enterVote, handInVote } from "../acts/cast-vote.ts"
import { seatVote } from "../parts/schemas.ts"
import { ballotOf } from "../reads/ballots.ts"
import { motionOf } from "../reads/motions.ts"
import { shortText } from "../rules/short-text.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/vote-of-seat"

/** One seat's vote: a paper of a secret ballot on the coordinator's device, or what a seat told the secretariat. */
export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  const { locale, actor } = visit
  return visit.read(async (tx) => {
    access.check(actor, "take", "vote")
    const ballot = await ballotOf(tx, params.ballot)
    const motion = ballot && (await motionOf(tx, ballot.motionId))
    const seat = ballot?.seats.find(({ seatId }) => seatId === params.voter)
    if (!motion || !ballot || !seat || ballot.result) throw new NotFound()
    if (ballot.method !== "secret" && ballot.method !== "link") throw new NotFound()
    return {
      locale,
      here: visit.address(`/council/motions/${motion.id}`),
      votes: visit.address(`/council/motions/votes/${ballot.id}`),
      submissionKey: crypto.randomUUID(),
      text: inLanguage(locale, motion, "text"),
      isSecret: ballot.method === "secret",
      seat: nameIn(locale, seat),
    }
  })
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "take", "vote")
  const { ballot: ballotId, voter: seatId } = params
  return submit({ request, locale: visit.locale, schema: seatVote }, async (typed, form) => {
    await visit.act(form, async (tx) => {
      const ballot = await ballotOf(tx, ballotId)
      if (!ballot) throw new NotFound()
      const { motionId } = ballot
      const vote = { motionId, ballotId, seatId, choice: typed.choice }
      if (ballot.method === "secret") return handInVote(tx, visit.actor, vote)
      return enterVote(tx, visit.actor, { ...vote, reason: typed.reason, told: typed.told })
    })
    return redirect(visit.address(`/council/motions/votes/${ballotId}`))
  })
}

export default function VoteOfSeat({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, here, votes, submissionKey, text, isSecret, seat } = loaderData
  const say = words(locale)
  const choices = ["for", "against", "abstain"] as const
  return (
    <StaffPage
      title={say("vote-of", { seat })}
      lead={say(isSecret ? "hand-in-lead" : "enter-vote-lead")}
      breadcrumb={[
        { label: shortText(text), href: here },
        { label: say("votes"), href: votes },
      ]}
      refused={actionData}
    >
      <Passage lang={locale} text={text} />
      <Form submissionKey={submissionKey}>
        <RadioGroup
          {...asTyped(actionData, "choice")}
          label={say("your-vote")}
          options={choices.map((value) => ({ value, label: say(`choose-${value}`) }))}
        />
        {!isSecret && (
          <>
            <TextInput
              {...asTyped(actionData, "told")}
              label={say("told")}
              hint={say("told-hint")}
              maxLength={300}
            />
            <TextArea
              {...asTyped(actionData, "reason")}
              label={say("reason")}
              hint={say("reason-hint")}
              optional
              rows={3}
            />
          </>
        )}
        <ButtonRow>
          <Button>{say(isSecret ? "hand-in" : "enter-this-vote")}</Button>
          <Button look="quiet" href={votes}>
            {say("cancel")}
          </Button>
        </ButtonRow>
      </Form>
    </StaffPage>
  )
}
