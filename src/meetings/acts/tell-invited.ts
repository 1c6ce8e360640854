import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict } from "#platform/refusals"
import { invitationsOf } from "../reads/invitations.ts"
import { words } from "../words/index.ts"
import { claimMeeting, meetingNamed } from "./claim-meeting.ts"
import type { MeetingNamed } from "./claim-meeting.ts"
import { matterOf, writeInvitation } from "./write-invitation.ts"

declare module "#platform/acts" {
  interface Acts {
    "meetings.told": MeetingNamed & { count: number }
  }
}

/** Tells everybody who was invited what they have not heard: another time or place, or that it is cancelled. @returns how many */
export async function tellInvited(tx: Tx, actor: Actor, meetingId: string): Promise<number> {
  const meeting = await claimMeeting(tx, actor, meetingId)
  const invited = await invitationsOf(tx, meetingId)
  const unaware = invited.filter(({ sentSequence }) => sentSequence < meeting.sequence)
  if (unaware.length === 0) throw new Conflict(words.message("everybody-knows"))
  const occasion = meeting.cancelledAt ? "cancelled" : "changed"
  const matter = await matterOf(tx, actor, { meeting, occasion })
  for (const reader of unaware) await writeInvitation(tx, actor, { reader, matter })
  await tx
    .updateTable("invitation")
    .set({ sentSequence: meeting.sequence })
    .where("meetingId", "=", meetingId)
    .execute()
  await record(tx, actor, {
    kind: "meetings.told",
    subject: { kind: "meeting", id: meetingId },
    details: { ...meetingNamed(meeting), count: unaware.length },
  })
  return unaware.length
}
