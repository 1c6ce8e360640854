import { letterhead } from "#partnerships"
import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { writeMessage } from "#platform/mail"
import { makeReference } from "#platform/references"
import { Conflict, Invalid, NotFound } from "#platform/refusals"
import { access } from "../access.ts"
import { actionLink } from "../reads/action-links.ts"
import type { ActionLink } from "../reads/action-links.ts"
import type { ActionItem } from "../reads/actions.ts"
import { words } from "../words/index.ts"
import { finishAction, lockedAction } from "./do-action.ts"
import { reportReceipt } from "./letters.ts"
import type { ActionRecorded } from "./take-action.ts"

declare module "#platform/acts" {
  interface Acts {
    "minutes.action-hindered": ActionRecorded
  }
}

/** By the link of who took it upon themselves: it is done, on a day that has come. @returns the receipt's reference */
export async function reportDone(
  tx: Tx,
  actor: Actor,
  { doneOn, doneNote }: { doneOn: string; doneNote: string },
): Promise<string> {
  const held = await mustHoldLink(tx, actor)
  await finishAction(tx, actor, { action: held.action, doneOn, doneNote })
  return keep(tx, actor, { ...held, doneOn, note: doneNote, askedDueOn: null })
}

/** What stands in the way, and the new day that is asked for; the day itself is moved by the staff. */
export async function reportHindrance(
  tx: Tx,
  actor: Actor,
  said: { note: string; askedDueOn: string | null },
): Promise<string> {
  const held = await mustHoldLink(tx, actor)
  if (said.askedDueOn !== null && said.askedDueOn < actor.today)
    throw new Invalid([{ field: "askedDueOn", reason: words.message("day-over") }])
  const reference = await keep(tx, actor, { ...held, ...said, doneOn: null })
  const { id, textEn, textFr } = held.action
  await record(tx, actor, {
    kind: "minutes.action-hindered",
    subject: { kind: "action-item", id },
    details: { title: textEn, titleFr: textFr },
  })
  return reference
}

type Held = { link: ActionLink; action: ActionItem }

async function mustHoldLink(tx: Tx, actor: Actor): Promise<Held> {
  access.check(actor, "report", "action")
  const link = actor.id ? await actionLink(tx, actor.id) : undefined
  if (!link) throw new NotFound()
  if (link.leftAt || link.revokedAt) throw new Conflict(words.message("link-revoked"))
  return { link, action: await lockedAction(tx, link.actionId) }
}

type Report = Held & { doneOn: string | null; note: string; askedDueOn: string | null }

async function keep(tx: Tx, actor: Actor, { link, action, ...said }: Report): Promise<string> {
  const reference = makeReference()
  const { partnershipId, at } = actor
  const { linkId, locale, name, recipient } = link
  await tx
    .insertInto("actionReport")
    .values({ partnershipId, actionId: action.id, linkId, ...said, reference, at })
    .execute()
  const to = { head: await letterhead(tx, null), name, locale }
  await writeMessage(tx, actor, {
    kind: "minutes.action-receipt",
    to: recipient,
    locale,
    ...reportReceipt(to, { action, ...said, reference }),
    dedupeKey: `minutes.action-receipt ${reference}`,
  })
  return reference
}
