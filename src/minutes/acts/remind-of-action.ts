import { linkForReader } from "#organizations"
import type { Reader } from "#organizations"
import { holdReminder, letterhead, remindersInTurn } from "#partnerships"
import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import { dayOf } from "#platform/clock"
import type { Tx } from "#platform/database"
import { writeMessage } from "#platform/mail"
import { Conflict } from "#platform/refusals"
import { access } from "../access.ts"
import { lastActionLink, remindersOf, whomToRemind } from "../reads/action-links.ts"
import type { ActionItem } from "../reads/actions.ts"
import { actionLinkEnd } from "../rules/link-end.ts"
import { reminderDue } from "../rules/reminder-due.ts"
import type { ReminderStep } from "../rules/reminder-due.ts"
import { words } from "../words/index.ts"
import { lockedAction } from "./do-action.ts"
import { reminderLetter } from "./letters.ts"
import type { ActionRecorded } from "./take-action.ts"

declare module "#platform/acts" {
  interface Acts {
    "minutes.action-reminded": ActionRecorded
  }
}

/** What a personal link to an action is for. */
export const reportPurpose = "actions.report"

type Asked = { id: string; linkKey: Buffer }

/** Reminds who took it upon themselves now, because somebody of the staff wants it; once a day. */
export async function remindNow(tx: Tx, actor: Actor, { id, linkKey }: Asked): Promise<void> {
  access.check(actor, "write", "minutes")
  await remindersInTurn(tx, actor)
  const action = await lockedAction(tx, id)
  const reader = await whomToRemind(tx, action)
  if (!reader) throw new Conflict(words.message("nobody-to-remind"))
  const [last] = await remindersOf(tx, id)
  if (last?.onDay === actor.today) throw new Conflict(words.message("reminded-today"))
  const written = await remind(tx, actor, { action, reader, step: "by-hand", linkKey })
  if (!written) throw new Conflict(words.message("reminded-enough"))
}

/** The step of an action that is due today; null where none is, or nobody can be written to. Looks, and changes nothing. */
export async function stepDue(tx: Tx, actor: Actor, action: ActionItem): Promise<ReminderStep | null> {
  const [last] = await remindersOf(tx, action.id)
  const setAt = action.dueSetAt ?? action.madeAt
  const setOn = dayOf(setAt, actor.timeZone)
  const step = reminderDue({ ...action, setOn, remindedOn: last?.onDay ?? null }, actor.today)
  return step && (await whomToRemind(tx, action)) ? step : null
}

/** The letter of today's step, if it is still due; held back when its reader has had reminders enough. */
export async function remindIfDue(tx: Tx, actor: Actor, { id, linkKey }: Asked): Promise<void> {
  await remindersInTurn(tx, actor)
  const action = await lockedAction(tx, id)
  const step = await stepDue(tx, actor, action)
  const reader = step && (await whomToRemind(tx, action))
  if (!reader) throw new Conflict(words.message("reminded-today"))
  await remind(tx, actor, { action, reader, step, linkKey })
}

type Reminding = { action: ActionItem; reader: Reader; step: ReminderStep | "by-hand"; linkKey: Buffer }

async function remind(tx: Tx, actor: Actor, reminding: Reminding): Promise<boolean> {
  const { action, reader, step } = reminding
  const head = await letterhead(tx, actor.kind === "person" ? actor.id : null)
  const letter = reminderLetter({ head, ...reader }, { action, today: actor.today })
  const occasion = `minutes.action-reminder ${action.id} ${action.dueOn} ${step}`
  const held = await holdReminder(tx, actor, {
    occasion,
    to: reader.email,
    name: reader.name,
    subject: letter.subject,
  })
  if (held === "still") throw new Conflict(words.message("reminded-enough"))
  if (held) return false
  const linkId = await linkFor(tx, actor, reminding)
  const { id: actionId, dueOn, textEn, textFr } = action
  const { partnershipId, at, today: onDay } = actor
  const row = { partnershipId, actionId, dueOn, step, linkId, onDay, at }
  await tx.insertInto("actionReminder").values(row).execute()
  await writeMessage(tx, actor, {
    kind: "minutes.action-reminder",
    to: reader.email,
    locale: reader.locale,
    ...letter,
    linkId,
    isReminder: true,
    dedupeKey: `minutes.action-reminder ${actionId} ${onDay}`,
  })
  await record(tx, actor, {
    kind: "minutes.action-reminded",
    subject: { kind: "action-item", id: actionId },
    details: { title: textEn, titleFr: textFr },
  })
  return true
}

async function linkFor(tx: Tx, actor: Actor, { action, reader, linkKey }: Reminding): Promise<string> {
  return linkForReader(tx, actor, {
    purpose: reportPurpose,
    subjectId: action.id,
    reader,
    known: await lastActionLink(tx, action.id),
    endsAt: actionLinkEnd(actor.at),
    linkKey,
    keep: (link) =>
      tx
        .insertInto("actionLink")
        .values({ ...link, actionId: action.id })
        .execute(),
  })
}
