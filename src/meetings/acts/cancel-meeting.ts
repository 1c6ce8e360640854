import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict } from "#platform/refusals"
import { claimMeeting, meetingNamed, mustTakePlace } from "./claim-meeting.ts"
import type { MeetingNamed } from "./claim-meeting.ts"

declare module "#platform/acts" {
  interface Acts {
    "meetings.cancelled": MeetingNamed
  }
}

export type Cancellation = { id: string; version: number; becauseEn: string; becauseFr: string }

/** Calls a meeting off. It stays, with the reason; those who were invited hear of it by `tellInvited`. */
export async function cancelMeeting(tx: Tx, actor: Actor, cancellation: Cancellation): Promise<void> {
  const { id, version, becauseEn, becauseFr } = cancellation
  const meeting = await claimMeeting(tx, actor, id)
  mustTakePlace(meeting)
  if (meeting.version !== version) throw new Conflict({ key: "web.changed-meanwhile" })
  await tx
    .updateTable("meeting")
    .set({
      cancelledAt: actor.at,
      cancelledBecauseEn: becauseEn,
      cancelledBecauseFr: becauseFr,
      sequence: meeting.sequence + 1,
      version: version + 1,
    })
    .where("id", "=", id)
    .execute()
  await record(tx, actor, {
    kind: "meetings.cancelled",
    subject: { kind: "meeting", id },
    details: meetingNamed(meeting),
  })
}
