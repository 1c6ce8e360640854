import { redirect } from "react-router"
import { StaffPage } from "#parts/partnerships"
import type { Tx } from "#platform/database"
import { NotFound } from "#platform/refusals"
import { keyFor } from "#platform/settings"
import { servicesOf, submit, visitOf } from "#platform/web"
import { formatDate, inLanguage } from "#platform/words"
import { hasVote, quorumOf, votersOf } from "#terms"
import { Notice, Passage } from "#ui"
import { access } from "../access.ts"
import { countHands } from "../acts/count-hands.ts"
import { declareBallot } from "../acts/declare-ballot.ts"
import { noteVotes } from "../acts/note-votes.ts"
import { sendVoteLinkAgain } from "../acts/send-vote-link-again.ts"
import { seatIn } from "../parts/seat-in.ts"
import { calledRoll, voteAct } from "../parts/schemas.ts"
import { CountingHands, RollCall, SeatsWaited, WithoutVotes } from "../parts/taking-votes.tsx"
import { ballotOf } from "../reads/ballots.ts"
import type { Ballot } from "../reads/ballots.ts"
import { motionOf } from "../reads/motions.ts"
import { voteLinks } from "../reads/vote-links.ts"
import { lastDay } from "../rules/closing.ts"
import { isClosed } from "../rules/motion-standing.ts"
import { shortText } from "../rules/short-text.ts"
import { everybodyAnswered, seatsAsked } from "../rules/who-answered.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/votes"

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  const { locale, actor, partnership } = visit
  return visit.read(async (tx) => {
    access.check(actor, "take", "vote")
    const ballot = await ballotOf(tx, params.ballot)
    const motion = ballot && (await motionOf(tx, ballot.motionId))
    if (!motion || !ballot) throw new NotFound()
    const here = visit.address(`/council/motions/${motion.id}`)
    if (ballot.result || motion.withdrawnAt || motion.ballotId !== ballot.id) throw redirect(here)
    const links = await voteLinks(tx, ballot.id)
    const asking = new Set(askedIn(ballot))
    const voted = new Set(ballot.seats.flatMap(({ seatId, votedAt }) => (votedAt ? [seatId] : [])))
    return {
      locale,
      council: visit.address("/council"),
      here,
      submissionKey: crypto.randomUUID(),
      text: inLanguage(locale, motion, "text"),
      address: visit.address(`/council/motions/votes/${ballot.id}`),
      method: ballot.method,
      quorum: quorumOf(ballot.table),
      voters: asking.size,
      counts: ballot.counts && ballot.method === "show-of-hands" ? ballot.counts : null,
      closes: ballot.closesAt && formatDate(locale, lastDay(ballot.closesAt, partnership.timeZone)),
      isClosed: isClosed(ballot.closesAt, actor.at),
      isAnswered: everybodyAnswered(ballot.table, voted),
      seats: ballot.seats
        .filter(({ seatId }) => asking.has(seatId))
        .map((seat) => ({
          seatId: seat.seatId,
          name: seatIn(locale, seat),
          /** Only where the roll is called aloud: between meetings it stays with the seat until the vote has closed. */
          choice: ballot.method === "roll-call" ? seat.choice : null,
          hasVoted: seat.votedAt !== null,
          via: seat.via,
          recipient: links.get(seat.seatId)?.recipient ?? null,
        }))
        .toSorted((one, other) => one.name.localeCompare(other.name, `${locale}-CA`)),
      recused: ballot.seats
        .filter((seat) => seat.isRecused && seat.nameEn)
        .map((seat) => seatIn(locale, seat)),
    }
  })
}

function askedIn({ table, method, seats }: Ballot): string[] {
  if (method !== "link") return votersOf(table).map(({ id }) => id)
  const held = new Set(seatsAsked(table))
  return seats
    .filter((seat) => hasVote(table.rules, seat) && held.has(seat.seatId))
    .map(({ seatId }) => seatId)
}

/** Counts, notes, sends again or declares, as the button said. */
export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "take", "vote")
  const { actor } = visit
  const { ballot: ballotId } = params
  const linkKey = keyFor(servicesOf(context).secret, "personal-links")
  const does = String((await request.clone().formData()).get("does"))
  const schema = does.startsWith("note") ? calledRoll : voteAct
  return submit({ request, locale: visit.locale, schema }, async (typed, form) => {
    const motionId = await visit.act(form, async (tx) => {
      const { motionId } = await votedOn(tx, ballotId)
      if (typed.does === "count") {
        const { for: hands, against, abstained } = typed
        await countHands(tx, actor, { motionId, ballotId, counts: { for: hands, against, abstained } })
      }
      if (typed.does === "send-again")
        await sendVoteLinkAgain(tx, actor, { motionId, ballotId, seatId: typed.seatId, linkKey })
      if (typed.does === "note" || typed.does === "note-and-declare")
        await noteVotes(tx, actor, { motionId, ballotId, votes: typed.votes })
      if (typed.does !== "note" && typed.does !== "send-again")
        await declareBallot(tx, actor, { motionId, ballotId })
      return motionId
    })
    const isDeclared = typed.does !== "note" && typed.does !== "send-again"
    return redirect(visit.address(`/council/motions/${isDeclared ? motionId : `votes/${ballotId}`}`))
  })
}

async function votedOn(tx: Tx, ballotId: string): Promise<Ballot> {
  const ballot = await ballotOf(tx, ballotId)
  if (!ballot) throw new NotFound()
  return ballot
}

export default function Votes({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, council, here, text, method, voters, quorum, recused } = loaderData
  const say = words(locale)
  const taking = { ...loaderData, refused: actionData }
  return (
    <StaffPage
      title={say(`method-${method}`)}
      lead={say(`taking-${method}`, { voters })}
      breadcrumb={[
        { label: say("decisions"), href: `${council}/motions` },
        { label: shortText(text), href: here },
      ]}
      refused={actionData}
    >
      <Passage lang={locale} text={text} />
      {method !== "link" && !quorum.met && (
        <Notice kind="attention" title={say("quorum-lacks", quorum)}>
          <p>{say("quorum-lacks-why")}</p>
        </Notice>
      )}
      {recused.length > 0 && (
        <p>{say("recused-now", { names: new Intl.ListFormat(`${locale}-CA`).format(recused) })}</p>
      )}
      {method === "show-of-hands" && <CountingHands {...taking} />}
      {method === "roll-call" && <RollCall {...taking} />}
      {(method === "secret" || method === "link") && <SeatsWaited {...taking} />}
      {method === "consensus" && <WithoutVotes {...taking} />}
    </StaffPage>
  )
}
