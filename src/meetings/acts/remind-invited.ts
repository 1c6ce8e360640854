import { hadEnough, remindersInTurn } from "#partnerships"
import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict } from "#platform/refusals"
import { invitationsOf } from "../reads/invitations.ts"
import { words } from "../words/index.ts"
import { claimMeeting, meetingNamed } from "./claim-meeting.ts"
import type { MeetingNamed } from "./claim-meeting.ts"
import { keepReminders } from "./keep-reminders.ts"
import { matterOf, writeInvitation } from "./write-invitation.ts"

declare module "#platform/acts" {
  interface Acts {
    "meetings.reminded": MeetingNamed & { count: number }
  }
}

/** Reminds everybody who has not answered, now, at most once a day each. @returns how many */
export async function remindInvited(tx: Tx, actor: Actor, meetingId: string): Promise<number> {
  await remindersInTurn(tx, actor)
  const meeting = await claimMeeting(tx, actor, meetingId)
  if (meeting.cancelledAt || meeting.heldOn < actor.today)
    throw new Conflict(words.message(meeting.cancelledAt ? "cancelled-already" : "past-already"))
  const invited = await invitationsOf(tx, meetingId)
  const silent = invited.filter(({ answer, hasLeft }) => answer === null && !hasLeft)
  const isEnough = await hadEnough(tx, actor.at)
  const enough = silent.filter(({ email }) => isEnough(email))
  const matter = await matterOf(tx, actor, { meeting, occasion: "reminded" })
  const reminded: string[] = []
  for (const reader of silent)
    if (await writeInvitation(tx, actor, { reader, matter })) reminded.push(reader.id)
  if (reminded.length === 0) throw new Conflict(words.message(whyNobody(silent.length, enough.length)))
  await keepReminders(tx, actor, { kind: "by-hand", ofDay: actor.today, invitationIds: reminded })
  await record(tx, actor, {
    kind: "meetings.reminded",
    subject: { kind: "meeting", id: meetingId },
    details: { ...meetingNamed(meeting), count: reminded.length },
  })
  return reminded.length
}

/** Why nobody is reminded now, in one sentence. */
function whyNobody(
  silent: number,
  enough: number,
): "everybody-answered" | "reminded-enough" | "reminded-today" {
  if (silent === 0) return "everybody-answered"
  return enough === silent ? "reminded-enough" : "reminded-today"
}
