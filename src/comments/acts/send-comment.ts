import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { makeReference } from "#platform/references"
import { Conflict, Invalid, NotFound } from "#platform/refusals"
import type { Problem } from "#platform/refusals"
import type { Locale } from "#platform/words"
import { access } from "../access.ts"
import { consultedOn } from "../reads/consulted.ts"
import { commentPeriodOf, planTitles } from "../reads/periods.ts"
import type { CommentPeriod } from "../reads/periods.ts"
import { longestName, mostCharacters } from "../rules/comment-state.ts"
import type { AsWhom, ToldHow } from "../rules/comment-state.ts"
import { periodState } from "../rules/period-state.ts"
import { plainText } from "../rules/removed.ts"
import { words } from "../words/index.ts"
import "../tables.ts"

declare module "#platform/acts" {
  interface Acts {
    "comments.comment-sent": { title: string; titleFr: string; reference: string }
    "comments.comment-entered": { title: string; titleFr: string; reference: string }
  }
}

export type NewComment = {
  periodId: string
  paragraphKey: string
  text: string
  locale: Locale
  asWhom: AsWhom | null
  /** Empty unless somebody wants a name beside their comment. */
  shownName: string
}

/** Keeps what somebody wrote on the public page while the period is open. It waits until a person lets it through. @returns the reference */
export async function sendComment(tx: Tx, actor: Actor, sent: NewComment): Promise<string> {
  access.check(actor, "send", "comment")
  const period = await knownPeriod(tx, sent.periodId)
  const state = periodState(period, actor.today)
  if (state !== "open") throw new Conflict(words.message(state === "closed" ? "closed-now" : "not-open-yet"))
  const { id, reference } = await keep(tx, actor, sent, { toldHow: null, toldWhere: "", on: actor.today })
  await record(tx, actor, {
    kind: "comments.comment-sent",
    subject: { kind: "comment", id },
    details: { ...planTitles(period), reference },
  })
  return reference
}

export type EnteredComment = NewComment & { toldHow: ToldHow; toldWhere: string; toldOn: string }

/** Enters for somebody what they said at a meeting, on paper or in a conversation, also after the last day. @returns its id */
export async function enterComment(tx: Tx, actor: Actor, entered: EnteredComment): Promise<string> {
  access.check(actor, "moderate", "comment")
  const period = await knownPeriod(tx, entered.periodId)
  const { toldHow, toldWhere, toldOn, ...sent } = entered
  if (toldOn > actor.today || toldOn < period.opensOn || toldOn > period.closesOn)
    throw new Invalid([{ field: "toldOn", reason: words.message("told-outside") }])
  const { id, reference } = await keep(tx, actor, sent, { toldHow, toldWhere, on: toldOn })
  await record(tx, actor, {
    kind: "comments.comment-entered",
    subject: { kind: "comment", id },
    details: { ...planTitles(period), reference },
  })
  return id
}

async function knownPeriod(tx: Tx, id: string): Promise<CommentPeriod> {
  const period = await commentPeriodOf(tx, id)
  if (!period) throw new NotFound()
  return period
}

type Told = { toldHow: ToldHow | null; toldWhere: string; on: string }

async function keep(tx: Tx, actor: Actor, sent: NewComment, told: Told) {
  const { periodId, paragraphKey, locale, asWhom } = sent
  const text = plainText(sent.text)
  const shownName = plainText(sent.shownName)
  mustBeSound(text, shownName)
  const { versionId } = await knownPeriod(tx, periodId)
  const { paragraphs } = await consultedOn(tx, versionId)
  if (!paragraphs.some(({ key }) => key === paragraphKey)) throw new NotFound()
  const reference = makeReference()
  const { id } = await tx
    .insertInto("publicComment")
    .values({
      partnershipId: actor.partnershipId,
      periodId,
      reference,
      paragraphKey,
      text,
      locale,
      asWhom,
      shownName,
      receivedOn: told.on,
      toldHow: told.toldHow,
      toldWhere: told.toldWhere,
    })
    .returning("id")
    .executeTakeFirstOrThrow()
  return { id, reference }
}

function mustBeSound(text: string, shownName: string): void {
  const problems: Problem[] = []
  const [count, most] = [text.length, mostCharacters]
  if (count === 0) problems.push({ field: "text", reason: words.message("comment-needed") })
  if (count > most)
    problems.push({
      field: "text",
      reason: words.message("comment-long", { count, most, over: count - most }),
    })
  if (shownName.length > longestName)
    problems.push({ field: "shownName", reason: words.message("name-long", { most: longestName }) })
  if (problems.length > 0) throw new Invalid(problems)
}
