import { firstReader } from "#organizations"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { writeMessage } from "#platform/mail"
import type { Locale } from "#platform/words"
import { access } from "../access.ts"
import { letterhead } from "#partnerships"
import { receiptLetter } from "./letters.ts"
import { lockedRequest, mustBeOpen } from "./locked-request.ts"
import type { UpdateGiven } from "../rules/update-given.ts"
import { settleReply } from "./settle-reply.ts"
import type { Request } from "../reads/requests.ts"
import { words } from "../words/index.ts"
import { writeVersions } from "./write-versions.ts"
import type { Written } from "./write-versions.ts"

/** How an organisation told what the secretariat typed. */
export const waysOfTelling = ["phone", "email", "in-person", "document"] as const

export type Entered = {
  roundId: string
  organizationId: string
  locale: Locale
  /** Who of the organisation told it, and how. */
  toldBy: string
  toldHow: (typeof waysOfTelling)[number]
  updates: readonly UpdateGiven[]
  /** The answer by mail these are taken from, and under which activity each thing attached to it goes. */
  reply?: { id: string; evidence: readonly { id: string; activityId: string }[] }
}

/**
 * What an organisation told the secretariat, typed by staff and labelled so everywhere. The organisation hears of it when
 * it can be written to, and can correct it by its own link.
 */
export async function enterUpdates(tx: Tx, actor: Actor, entered: Entered): Promise<Written> {
  access.check(actor, "enter", "update")
  const { roundId, organizationId, locale, toldBy, toldHow, updates } = entered
  const request = await lockedRequest(tx, { roundId, organizationId })
  mustBeOpen(request)
  const enteredBy = actor.kind === "person" ? actor.id : null
  const came = {
    locale,
    submittedVia: "staff",
    contactId: null,
    enteredBy,
    toldBy,
    toldHow,
    saidBy: "",
  } as const
  const written = await writeVersions(tx, actor, { request, updates, came })
  if (entered.reply) await putReply(tx, actor, { request, written, reply: entered.reply })
  const contact = await firstReader(tx, organizationId)
  if (!contact || written.versions.length === 0) return written
  const head = await letterhead(tx, enteredBy)
  const told = { by: toldBy, how: words(contact.locale)(`told-${toldHow}`) }
  await writeMessage(tx, actor, {
    kind: "updates.receipt",
    to: contact.email,
    locale: contact.locale,
    ...receiptLetter(
      { head, organization: request, contact },
      { activities: written.versions, reference: written.reference, told },
    ),
    dedupeKey: `updates.receipt ${written.reference}`,
  })
  return written
}

type PutReply = { request: Request; written: Written; reply: NonNullable<Entered["reply"]> }

/** The letter is dealt with, and what came with it goes with the versions made of it. */
async function putReply(tx: Tx, actor: Actor, { request, written, reply }: PutReply): Promise<void> {
  const { requestId } = request
  await settleReply(tx, actor, { requestId, replyId: reply.id })
  for (const { id, activityId } of reply.evidence) {
    const version = written.versions.find((one) => one.activityId === activityId)
    if (!version) continue
    await tx
      .updateTable("updateEvidence")
      .set({ activityId, sentWith: version.updateId })
      .where("id", "=", id)
      .where("requestId", "=", requestId)
      .where("replyId", "=", reply.id)
      .where("sentWith", "is", null)
      .execute()
  }
}
