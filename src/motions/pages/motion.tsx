import { redirect } from "react-router"
import { chainNode, walkDown, walkUp } from "#evidence"
import { evidenceWords } from "#parts/evidence"
import { StaffPage } from "#parts/partnerships"
import { today } from "#platform/clock"
import { NotFound } from "#platform/refusals"
import { errorOf, submit, typedIn, visitOf } from "#platform/web"
import { formatDate, inLanguage, nameIn, titleIn } from "#platform/words"
import { termsVersion } from "#terms"
import { Button, ButtonRow, DateInput, Disclosure, Facts, Form, Notice, Passage, Section } from "#ui"
import { access } from "../access.ts"
import { setReview } from "../acts/set-review.ts"
import { BallotShown } from "../parts/ballot-shown.tsx"
import { MotionState } from "../parts/motion-state.tsx"
import { listedMotion, MotionsTable } from "../parts/motions-table.tsx"
import { seatIn } from "../parts/seat-in.ts"
import { review } from "../parts/schemas.ts"
import { shownBallot } from "../parts/shown-ballot.ts"
import { ballotsOn } from "../reads/ballots.ts"
import { amendmentsOf, motionOf, textsBefore } from "../reads/motions.ts"
import { seatsToName } from "../reads/seats-to-name.ts"
import { motionStanding } from "../rules/motion-standing.ts"
import { shortText } from "../rules/short-text.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/motion"

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  const { locale, actor, partnership } = visit
  const { timeZone } = partnership
  return visit.read(async (tx) => {
    access.check(actor, "read", "motion")
    const motion = await motionOf(tx, params.motion)
    if (!motion) throw new NotFound()
    const movedOn = today({ now: () => motion.madeAt }, timeZone)
    const seats = await seatsToName(tx, { ...motion, on: movedOn })
    const seatName = (id: string | null) => {
      const seat = seats.find((one) => one.id === id)
      return seat ? seatIn(locale, seat) : null
    }
    const terms = motion.aboutId ? await termsVersion(tx, motion.aboutId) : undefined
    const main = motion.amendsId ? await motionOf(tx, motion.amendsId) : undefined
    const isNode = (await chainNode(tx, motion.id)) !== undefined
    return {
      locale,
      council: visit.address("/council"),
      evidence: visit.address("/evidence"),
      may: access.may(actor, "move", "motion"),
      today: actor.today,
      submissionKey: crypto.randomUUID(),
      motion: {
        id: motion.id,
        bodyId: motion.bodyId,
        body: inLanguage(locale, motion, "body"),
        meetingId: motion.meetingId,
        meeting: nameIn(locale, { nameEn: motion.meetingEn, nameFr: motion.meetingFr }),
        item: nameIn(locale, { nameEn: motion.itemEn, nameFr: motion.itemFr }),
        text: inLanguage(locale, motion, "text"),
        rationale: inLanguage(locale, motion, "rationale"),
        mover: seatName(motion.moverSeatId),
        seconder: seatName(motion.seconderSeatId),
        reviewOn: motion.reviewOn,
        movedOn,
        isAmendment: motion.amendsId !== null,
        isAbout: motion.aboutId !== null,
        isConsent: motion.aboutKind === "consent-agenda",
      },
      standing: motionStanding(motion, actor.at),
      main: main && {
        id: main.id,
        text: shortText(inLanguage(locale, main, "text")),
        current: inLanguage(locale, main, "text"),
      },
      terms: terms && { id: terms.id, number: terms.number, adoptedOn: terms.adoptedOn },
      before: (await textsBefore(tx, motion.id)).map((text) => ({
        id: text.id,
        text: inLanguage(locale, text, "text"),
        until: formatDate(locale, today({ now: () => text.until }, timeZone)),
        amendmentId: text.amendmentId,
      })),
      amendments: (await amendmentsOf(tx, motion.id)).map((one) => listedMotion(locale, one, actor.at)),
      ballots: (await ballotsOn(tx, motion.id)).map((ballot) => shownBallot(locale, ballot, timeZone)),
      chain: isNode ? { down: await walkDown(tx, motion.id), up: await walkUp(tx, motion.id) } : null,
    }
  })
}

/** Says when the decision is to be looked at again. */
export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = visitOf(context)
  visit.check(access, "move", "motion")
  return submit({ request, locale: visit.locale, schema: review }, async ({ reviewOn }, form) => {
    await visit.act(form, (tx) => setReview(tx, visit.actor, { id: params.motion, reviewOn }))
    return redirect(visit.address(`/council/motions/${params.motion}`))
  })
}

type Shown = Route.ComponentProps["loaderData"]

export default function MotionPage({ loaderData, actionData }: Route.ComponentProps) {
  const { locale, council, may, motion, standing } = loaderData
  const say = words(locale)
  return (
    <StaffPage
      title={shortText(motion.text)}
      lead={say(motion.isAmendment ? "amendment-of-body" : "motion-of-body", { body: motion.body })}
      status={<MotionState locale={locale} standing={standing} />}
      breadcrumb={[
        { label: say("council"), href: council },
        motion.meetingId
          ? { label: say("motions"), href: `${council}/meetings/${motion.meetingId}/motions` }
          : { label: say("decisions"), href: `${council}/motions` },
      ]}
      refused={actionData}
      actions={may && <Acts {...loaderData} />}
    >
      <NotAdopted {...loaderData} />
      <Texts {...loaderData} />
      <About {...loaderData} />
      <Votes {...loaderData} />
      <Amendments {...loaderData} />
      <InChain {...loaderData} />
      {may && standing !== "withdrawn" && (
        <Review
          {...loaderData}
          typed={typedIn(actionData, "reviewOn", motion.reviewOn ?? "")}
          error={errorOf(actionData, "reviewOn")}
        />
      )}
    </StaffPage>
  )
}

/** What can be done with it, by where it stands. */
function Acts({ locale, council, motion, standing, ballots }: Shown) {
  const say = words(locale)
  const here = `${council}/motions/${motion.id}`
  const withdraw = (
    <Button look="quiet" href={`${here}/withdrawal`}>
      {say("withdraw-motion")}
    </Button>
  )
  if (standing === "moved")
    return (
      <ButtonRow>
        <Button href={`${here}/ballots/new`}>{say("take-vote")}</Button>
        {!motion.isAmendment && (
          <Button look="secondary" href={`${here}/amendments/new`}>
            {say("move-amendment")}
          </Button>
        )}
        <Button look="quiet" href={`${here}/change`}>
          {say("change-motion")}
        </Button>
        {withdraw}
      </ButtonRow>
    )
  if (standing === "voting" || standing === "closed")
    return (
      <ButtonRow>
        <Button href={`${council}/motions/votes/${ballots[0]?.id}`}>
          {say(standing === "closed" ? "declare" : "go-on-with-vote")}
        </Button>
        {withdraw}
      </ButtonRow>
    )
  if (standing === "withdrawn") return null
  const mayAgain = standing !== "carried" || (!motion.isAmendment && !motion.isAbout)
  return (
    <ButtonRow>
      {mayAgain && (
        <Button look={standing === "no-quorum" ? "primary" : "quiet"} href={`${here}/ballots/new`}>
          {say("vote-again")}
        </Button>
      )}
      {standing === "no-quorum" && withdraw}
    </ButtonRow>
  )
}

function NotAdopted({ locale, council, standing, motion, terms }: Shown) {
  const say = words(locale)
  if (standing !== "carried" || !motion.isAbout || motion.isConsent || terms?.adoptedOn) return null
  return (
    <Notice kind="attention" title={say("not-adopted")}>
      <p>{say("not-adopted-why")}</p>
      {terms && (
        <p>
          <a href={`${council}/terms/${terms.id}`}>{say("draft-number", { number: terms.number })}</a>
        </p>
      )}
    </Notice>
  )
}

function Texts({ locale, motion, main, before, council }: Shown) {
  const say = words(locale)
  return (
    <Section title={say(motion.isAmendment ? "text-as-amended" : "text")}>
      <Passage lang={locale} text={motion.text} />
      {main && main.current !== motion.text && (
        <Disclosure summary={say("text-now")}>
          <Passage lang={locale} text={main.current} />
        </Disclosure>
      )}
      {motion.rationale && (
        <Section level={3} title={say("rationale")}>
          <Passage lang={locale} text={motion.rationale} />
        </Section>
      )}
      {before.map((text) => (
        <Disclosure key={text.id} summary={say("text-until", { date: text.until })}>
          <Passage lang={locale} text={text.text} />
          <p>
            <a href={`${council}/motions/${text.amendmentId}`}>{say("the-amendment")}</a>
          </p>
        </Disclosure>
      ))}
    </Section>
  )
}

function About({ locale, council, motion, main, terms, today }: Shown) {
  const say = words(locale)
  const { meetingId, meeting, item, mover, seconder, movedOn, reviewOn } = motion
  const facts = [
    { term: say("movedOn"), description: formatDate(locale, movedOn) },
    {
      term: say("at-meeting"),
      description: meetingId ? (
        <a href={`${council}/meetings/${meetingId}`}>{meeting}</a>
      ) : (
        say("between-meetings")
      ),
    },
    ...(item ? [{ term: say("agenda-item"), description: item }] : []),
    ...(main
      ? [{ term: say("amends"), description: <a href={`${council}/motions/${main.id}`}>{main.text}</a> }]
      : []),
    { term: say("moverSeatId"), description: mover ?? say("nobody-named") },
    { term: say("seconderSeatId"), description: seconder ?? say("nobody-named") },
    ...(terms
      ? [
          {
            term: say("adopts"),
            description: (
              <a href={`${council}/terms/${terms.id}`}>{say("terms-number", { number: terms.number })}</a>
            ),
          },
        ]
      : []),
    ...(reviewOn
      ? [
          {
            term: say("reviewOn"),
            description: say(reviewOn <= today ? "review-due" : "review-later", {
              date: formatDate(locale, reviewOn),
            }),
          },
        ]
      : []),
  ]
  return <Facts facts={facts} />
}

function Votes({ locale, ballots, standing }: Shown) {
  const say = words(locale)
  const [last] = ballots
  const shown = ballots.filter(({ outcome }) => outcome !== null)
  const isOpen = last !== undefined && last.outcome === null
  const aside = ballots.filter(({ id, outcome }) => outcome === null && !(isOpen && id === last.id))
  if (ballots.length === 0) return null
  return (
    <Section title={say("votes")}>
      {isOpen && standing !== "withdrawn" && (
        <p>{say(`open-vote-${standing === "closed" ? "closed" : "open"}`, { when: last.openedAt })}</p>
      )}
      {shown.map((ballot) => (
        <BallotShown key={ballot.id} locale={locale} ballot={ballot} />
      ))}
      {aside.map((ballot) => (
        <p key={ballot.id}>
          {say("vote-set-aside", { method: say(`method-${ballot.method}`), when: ballot.openedAt })}
        </p>
      ))}
    </Section>
  )
}

function Amendments({ locale, council, amendments }: Shown) {
  const say = words(locale)
  if (amendments.length === 0) return null
  return (
    <Section title={say("amendments")}>
      <MotionsTable
        locale={locale}
        address={`${council}/motions`}
        caption={say("amendments-first-caption")}
        motions={amendments}
        beside="item"
      />
    </Section>
  )
}

/** Why it was decided, and what came of it: the chain, one step at a time. */
function InChain({ locale, evidence, motion, chain }: Shown) {
  const say = words(locale)
  if (!chain) return null
  const kind = evidenceWords(locale)
  const listed = (nodes: NonNullable<Shown["chain"]>["up"]) => (
    <ul>
      {nodes.map((node) => (
        <li key={node.id}>
          {kind(`kind-${node.kind}`)}
          {" – "}
          <a href={`${evidence}/${node.id}`}>{titleIn(locale, node)}</a>
        </li>
      ))}
    </ul>
  )
  return (
    <Section title={say("in-chain")}>
      <Section level={3} title={say("rests-on")}>
        {chain.down.length > 0 ? listed(chain.down) : <p>{say("rests-on-nothing")}</p>}
      </Section>
      <Section level={3} title={say("came-of-it")}>
        {chain.up.length > 0 ? listed(chain.up) : <p>{say("nothing-came")}</p>}
      </Section>
      <ButtonRow>
        <Button look="secondary" href={`${evidence}/${motion.id}`}>
          {say("go-to-chain")}
        </Button>
      </ButtonRow>
    </Section>
  )
}

function Review(props: Shown & { typed: string; error: string | undefined }) {
  const { locale, standing, submissionKey, typed, error } = props
  const say = words(locale)
  if (standing !== "carried" && standing !== "lost") return null
  return (
    <Section title={say("review")}>
      <Form submissionKey={submissionKey}>
        <DateInput
          name="reviewOn"
          label={say("reviewOn")}
          hint={say("review-hint")}
          optional
          value={typed}
          error={error}
        />
        <ButtonRow>
          <Button look="secondary">{say("set-review")}</Button>
        </ButtonRow>
      </Form>
    </Section>
  )
}
