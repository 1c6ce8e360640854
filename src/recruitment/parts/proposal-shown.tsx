import type { Locale } from "#platform/words"
import { formatDate, inLanguage } from "#platform/words"
import { Button, ButtonRow, Facts, Form, Passage, Section, Status } from "#ui"
import type { StatusKind } from "#ui"
import type { Proposal } from "../reads/proposals.ts"
import { proposalStanding } from "../rules/proposal-standing.ts"
import type { ProposalStanding } from "../rules/proposal-standing.ts"
import { words } from "../words/index.ts"

const kinds: Record<ProposalStanding, StatusKind> = {
  "to-move": "attention",
  moved: "waiting",
  lost: "stopped",
  waits: "attention",
  appointed: "good",
  withdrawn: "stopped",
}

/** What the body was asked to decide on somebody, the motion about it, and what came of it. */
export function ProposalShown(props: {
  locale: Locale
  address: string
  submissionKey: string
  proposal: Proposal
  interestLocale: Locale
  body: { bodyId: string; nameEn: string; nameFr: string }
  /** Whether the reader may move it on or take it back. */
  may: boolean
}) {
  const { locale, address, submissionKey, proposal, interestLocale, body, may } = props
  const say = words(locale)
  const standing = proposalStanding(proposal)
  const { motionId, startsOn, endsOn, letter, waitsBecause } = proposal
  const motion = motionId && <a href={`${address}/council/motions/${motionId}`}>{say("to-motion")}</a>
  const isOpen = proposal.withdrawnAt === null && standing !== "appointed"
  const moving = `${address}/council/motions/new?body=${body.bodyId}&proposal=${proposal.id}`
  return (
    <Section
      title={say("proposal")}
      intro={<Status kind={kinds[standing]}>{say(`proposal-${standing}`)}</Status>}
    >
      {standing === "to-move" && (
        <p>{say("proposal-to-move-why", { body: inLanguage(locale, body, "name") })}</p>
      )}
      {standing === "lost" && <p>{say("proposal-lost-why")}</p>}
      {waitsBecause && <p>{say(`waits-${waitsBecause}`)}</p>}
      <Facts
        facts={[
          ...(motion ? [{ term: say("motion"), description: motion }] : []),
          { term: say("seat"), description: say(proposal.seatId ? "vacant-seat" : "new-seat") },
          {
            term: say("first-day"),
            description: startsOn ? formatDate(locale, startsOn) : say("when-carried"),
          },
          ...(endsOn ? [{ term: say("last-day"), description: formatDate(locale, endsOn) }] : []),
          ...(letter
            ? [
                {
                  term: say("letter-when-carried"),
                  description: <Passage lang={interestLocale} text={letter} />,
                },
              ]
            : []),
        ]}
      />
      {may && isOpen && (
        <Form submissionKey={submissionKey}>
          <input type="hidden" name="what" value="withdraw-proposal" />
          <ButtonRow>
            {standing === "to-move" && <Button href={moving}>{say("move-it")}</Button>}
            <Button look={standing === "to-move" || standing === "moved" ? "quiet" : "secondary"}>
              {say("withdraw-proposal")}
            </Button>
          </ButtonRow>
        </Form>
      )}
    </Section>
  )
}
