import { firstReaders } from "#organizations"
import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import { dayOf } from "#platform/clock"
import type { Tx } from "#platform/database"
import { newestMessages, writeMessage } from "#platform/mail"
import type { NewestMessage } from "#platform/mail"
import { NotFound } from "#platform/refusals"
import { access } from "../access.ts"
import { activitiesAsked } from "../reads/activities-asked.ts"
import { noteIn } from "./ask-for-updates.ts"
import { hadEnough, holdReminder, letterhead, remindersInTurn } from "#partnerships"
import type { Letterhead } from "#partnerships"
import type { ReminderStep } from "#minutes"
import { reminderLetter } from "./letters.ts"
import { linkFor } from "./link-for.ts"
import { lockedRequest, mustBeOpen } from "./locked-request.ts"
import { owed } from "../rules/request-standing.ts"
import { requestsOfRound } from "../reads/requests.ts"
import type { Request } from "../reads/requests.ts"
import { currentVersions, versionsOfRequest } from "../reads/versions.ts"

declare module "#platform/acts" {
  interface Acts {
    "updates.reminded": { fiscalYear: number; count: number }
  }
}

/** Why somebody who still owes an update gets no reminder now. */
export type WhyNot = "revoked" | "written-today" | "no-address" | "enough"

/**
 * Reminds everybody who still owes something in a round, each of exactly what they owe: one mail an organisation, at
 * most one a day. Whose link was ended on purpose is left alone, and so is who had as many reminders as one may get.
 */
export async function remindSilent(
  tx: Tx,
  actor: Actor,
  asked: { roundId: string; linkKey: Buffer },
): Promise<{ reminded: string[] }> {
  access.check(actor, "ask for", "updates")
  await remindersInTurn(tx, actor)
  const requests = await requestsOfRound(tx, asked.roundId)
  const first = requests[0]
  if (!first) throw new NotFound()
  mustBeOpen(first)
  const head = await letterhead(tx, actor.kind === "person" ? actor.id : null)
  const { due } = await whomToRemind(tx, actor, requests)
  const reminded: string[] = []
  for (const { requestId } of due) {
    const request = await lockedRequest(tx, { requestId })
    const done = await remind(tx, actor, { request, head, linkKey: asked.linkKey, step: "by-hand" })
    if (done === "written") reminded.push(request.id)
  }
  await record(tx, actor, {
    kind: "updates.reminded",
    subject: { kind: "update-round", id: asked.roundId },
    details: { fiscalYear: first.fiscalYear, count: reminded.length },
  })
  return { reminded }
}

/** Who would be reminded now, and who owes something but would not be, and why. */
export async function whomToRemind(
  tx: Tx,
  actor: Pick<Actor, "at" | "today" | "timeZone">,
  requests: readonly Request[],
): Promise<{ due: Request[]; left: { request: Request; why: WhyNot }[] }> {
  const owing = requests.filter((request) => owed(request) > 0 && !request.closedAt)
  const newest = await newestMessages(
    tx,
    owing.flatMap(({ linkId }) => linkId ?? []),
  )
  const reachable = await firstReaders(tx)
  const isEnough = await hadEnough(tx, actor.at)
  const judged = owing.map((request): { request: Request; why: WhyNot | null } => {
    const message = request.linkId ? newest.get(request.linkId) : undefined
    const contact = reachable.get(request.id)
    if (!contact) return { request, why: "no-address" }
    const reader = request.contactLeft ? contact.email : (request.recipient ?? contact.email)
    return { request, why: whyNot(request, message, actor) ?? (isEnough(reader) ? "enough" : null) }
  })
  return {
    due: judged.flatMap(({ request, why }) => (why ? [] : [request])),
    left: judged.flatMap(({ request, why }) => (why ? [{ request, why }] : [])),
  }
}

function whyNot(
  request: Request,
  newest: NewestMessage | undefined,
  { today: day, timeZone }: Pick<Actor, "today" | "timeZone">,
): "revoked" | "written-today" | null {
  if (request.linkRevokedAt) return "revoked"
  if (newest && dayOf(newest.writtenAt, timeZone) === day) return "written-today"
  return null
}

type Reminding = {
  request: Request
  head: Letterhead
  linkKey: Buffer
  step: ReminderStep | "by-hand"
}

/** One reminder of all an organisation owes, kept with its step. The request is locked, and so are the reminders. */
export async function remind(
  tx: Tx,
  actor: Actor,
  { request, head, linkKey, step }: Reminding,
): Promise<"written" | "held" | "nobody"> {
  const { requestId } = request
  const way = await linkFor(tx, actor, { request, linkKey })
  if (!way) return "nobody"
  const { contact, linkId } = way
  const letter = reminderLetter(
    { head, organization: request, contact },
    {
      step,
      activities: await activitiesOwed(tx, request),
      fiscalYear: request.fiscalYear,
      dueOn: request.dueOn,
      today: actor.today,
      note: noteIn(contact.locale, request),
    },
  )
  const { email: to, name, locale } = contact
  const about = { occasion: `updates.reminder ${requestId} ${step}`, to, name, subject: letter.subject }
  if (await holdReminder(tx, actor, about)) return "held"
  const written = await writeMessage(tx, actor, {
    kind: "updates.reminder",
    to,
    locale,
    ...letter,
    linkId,
    isReminder: true,
    dedupeKey: `updates.reminder ${requestId} ${actor.today}`,
  })
  if (!written) return "nobody"
  const { partnershipId, today: onDay, at } = actor
  await tx
    .insertInto("updateReminder")
    .values({ partnershipId, requestId, onDay, step, linkId, at })
    .execute()
  return "written"
}

/** What nothing was said of yet, or was returned. */
export async function activitiesOwed(tx: Tx, { requestId }: Pick<Request, "requestId">) {
  const current = currentVersions(await versionsOfRequest(tx, requestId))
  return (await activitiesAsked(tx, requestId)).filter(({ id }) => {
    const version = current.get(id)
    return !version || version.verdict?.verdict === "returned"
  })
}
