import { letterClosing, letterhead } from "#partnerships"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { paragraphs, writeMessage } from "#platform/mail"
import { formatDate, inLanguage, nameIn } from "#platform/words"
import type { Choice } from "#terms"
import type { Ballot, BallotSeat } from "../reads/ballots.ts"
import type { Motion } from "../reads/motions.ts"
import { readerOfLink } from "../reads/vote-links.ts"
import { lastDay } from "../rules/closing.ts"
import { shortText } from "../rules/short-text.ts"
import { words } from "../words/index.ts"

type Received = {
  linkId: string
  motion: Motion
  ballot: Ballot
  seat: BallotSeat
  /** Null in a secret ballot: a letter would keep what the ballot does not. */
  choice: Choice | null
  reference: string
}

/** Proof that a vote arrived, to whoever holds the link; no link inside. The same vote sent again brings no second letter. */
export async function writeVoteReceipt(tx: Tx, actor: Actor, received: Received): Promise<void> {
  const { linkId, reference } = received
  const reader = await readerOfLink(tx, linkId)
  if (!reader) return
  const head = await letterhead(tx, null)
  const { locale } = reader
  await writeMessage(tx, actor, {
    kind: "motions.vote-receipt",
    to: reader.recipient,
    locale,
    ...letter(received, { head, reader, timeZone: actor.timeZone }),
    dedupeKey: `motions.vote-receipt ${reference}`,
  })
}

type To = {
  head: Awaited<ReturnType<typeof letterhead>>
  reader: NonNullable<Awaited<ReturnType<typeof readerOfLink>>>
  timeZone: string
}

function letter({ motion, ballot, seat, choice, reference }: Received, { head, reader, timeZone }: To) {
  const { locale, name } = reader
  const say = words(locale)
  const values = {
    name,
    organization: nameIn(locale, seat),
    body: inLanguage(locale, motion, "body"),
    motion: shortText(inLanguage(locale, motion, "text")),
    reference,
  }
  const closes = ballot.closesAt && formatDate(locale, lastDay(ballot.closesAt, timeZone))
  return {
    subject: say("letter-receipt-subject", values),
    body: paragraphs(
      say("letter-hello", values),
      say("letter-receipt", values),
      values.motion,
      choice ? say("receipt-choice", { choice: say(`voted-${choice}`) }) : say("receipt-secret"),
      say("letter-receipt-reference", values),
      choice && closes ? say("letter-receipt-until", { when: closes }) : "",
      letterClosing({ head, locale }),
    ),
  }
}
