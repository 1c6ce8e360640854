import { partnership, remindersInTurn, systemActor } from "#partnerships"
import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Clock } from "#platform/clock"
import type { Database, Tx } from "#platform/database"
import { inEveryPartnership } from "#platform/jobs"
import { invitationsOf } from "../reads/invitations.ts"
import type { Invitation } from "../reads/invitations.ts"
import type { Meeting } from "../reads/meetings.ts"
import { meetingsNear, remindersOf } from "../reads/reminders.ts"
import { reminderDue } from "../rules/reminders-due.ts"
import type { ReminderKind } from "../rules/reminders-due.ts"
import { claimMeeting, meetingNamed } from "./claim-meeting.ts"
import type { MeetingNamed } from "./claim-meeting.ts"
import { keepReminders } from "./keep-reminders.ts"
import { matterOf, writeInvitation } from "./write-invitation.ts"

declare module "#platform/jobs" {
  interface Jobs {
    "meetings.remind": object
  }
}

declare module "#platform/acts" {
  interface Acts {
    "meetings.reminded-coming": MeetingNamed & { count: number }
  }
}

/** Every day, in every partnership: asks again who is silent, and tells who comes when and where. */
export async function remindOfMeetings({
  database,
  clock,
}: {
  database: Database
  clock: Clock
}): Promise<void> {
  await inEveryPartnership(database, async (partnershipId) => {
    const { timeZone, near } = await database.read(partnershipId, async (tx) => ({
      timeZone: (await partnership(tx)).timeZone,
      near: await meetingsNear(tx, clock.now()),
    }))
    const actor = systemActor(partnershipId, clock, timeZone)
    for (const id of near) await database.write(partnershipId, (tx) => remindOfMeeting(tx, actor, id))
  })
}

/** The reminders of one meeting that are due now, each once. @returns how many letters of each kind */
export async function remindOfMeeting(
  tx: Tx,
  actor: Actor,
  meetingId: string,
): Promise<Record<ReminderKind, number>> {
  await remindersInTurn(tx, actor)
  const meeting = await claimMeeting(tx, actor, meetingId)
  if (meeting.cancelledAt) return { silent: 0, coming: 0 }
  const due = await whomToRemind(tx, actor, meeting)
  return {
    silent: await remind(tx, actor, { meeting, kind: "silent", readers: due.silent }),
    coming: await remind(tx, actor, { meeting, kind: "coming", readers: due.coming }),
  }
}

async function whomToRemind(tx: Tx, { at }: Actor, meeting: Meeting) {
  const sent = await remindersOf(tx, meeting)
  const due: Record<ReminderKind, Invitation[]> = { silent: [], coming: [] }
  for (const invitation of await invitationsOf(tx, meeting.id)) {
    const { id, answer, sentAt, remindedAt, hasLeft } = invitation
    if (hasLeft) continue
    const state = { answer, writtenAt: remindedAt ?? sentAt, reminded: sent.get(id) ?? [] }
    const kind = reminderDue(meeting, state, at)
    if (kind) due[kind].push(invitation)
  }
  return due
}

type Reminding = { meeting: Meeting; kind: ReminderKind; readers: readonly Invitation[] }

const recorded = { silent: "meetings.reminded", coming: "meetings.reminded-coming" } as const

async function remind(tx: Tx, actor: Actor, { meeting, kind, readers }: Reminding): Promise<number> {
  if (readers.length === 0) return 0
  const occasion = kind === "silent" ? "reminded" : "coming"
  const matter = await matterOf(tx, actor, { meeting, occasion })
  const invitationIds: string[] = []
  for (const reader of readers)
    if (await writeInvitation(tx, actor, { reader, matter })) invitationIds.push(reader.id)
  if (invitationIds.length === 0) return 0
  await keepReminders(tx, actor, { kind, ofDay: meeting.heldOn, invitationIds })
  await record(tx, actor, {
    kind: recorded[kind],
    subject: { kind: "meeting", id: meeting.id },
    details: { ...meetingNamed(meeting), count: invitationIds.length },
  })
  return invitationIds.length
}
