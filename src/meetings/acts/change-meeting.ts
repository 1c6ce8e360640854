import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { moveLinkEnd } from "#identity"
import { Conflict } from "#platform/refusals"
import type { Meeting } from "../reads/meetings.ts"
import { linkEndOf } from "../rules/link-end.ts"
import { claimMeeting, meetingNamed, mustTakePlace } from "./claim-meeting.ts"
import type { MeetingNamed } from "./claim-meeting.ts"

declare module "#platform/acts" {
  interface Acts {
    "meetings.changed": MeetingNamed
  }
}

export type MeetingChange = {
  id: string
  /** The version the form was filled from: a later one is somebody else's change, and is not overwritten. */
  version: number
  nameEn: string
  nameFr: string
  heldOn: string
  startsAt: string
  minutes: number
  placeEn: string
  placeFr: string
  onlineAddress: string
}

/** What calendars must hear of. */
const heard = ["heldOn", "startsAt", "minutes", "placeEn", "placeFr", "onlineAddress"] as const

/** Changes a meeting. Whoever was invited hears of another time or place only when they are told: `tellInvited`. */
export async function changeMeeting(tx: Tx, actor: Actor, change: MeetingChange): Promise<void> {
  const meeting = await claimMeeting(tx, actor, change.id)
  mustTakePlace(meeting)
  const { id, version, ...changed } = change
  if (meeting.version !== version) throw new Conflict({ key: "web.changed-meanwhile" })
  const sequence = meeting.sequence + (isHeard(meeting, changed) ? 1 : 0)
  await tx
    .updateTable("meeting")
    .set({ ...changed, sequence, version: version + 1 })
    .where("id", "=", id)
    .execute()
  await moveLinks(tx, { ...meeting, ...changed })
  await record(tx, actor, {
    kind: "meetings.changed",
    subject: { kind: "meeting", id },
    details: meetingNamed(change),
  })
}

function isHeard(meeting: Meeting, change: Omit<MeetingChange, "id" | "version">): boolean {
  const before = { ...meeting, startsAt: meeting.startsAt.slice(0, 5) }
  return heard.some((name) => before[name] !== change[name])
}

/** Whoever was invited can still answer when the meeting was put off. */
async function moveLinks(tx: Tx, meeting: Meeting): Promise<void> {
  const invited = await tx
    .selectFrom("invitation")
    .select("linkId")
    .where("meetingId", "=", meeting.id)
    .execute()
  for (const { linkId } of invited) await moveLinkEnd(tx, linkId, linkEndOf(meeting))
}
