import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict } from "#platform/refusals"
import { agendaOf } from "../reads/agenda.ts"
import { standardItems } from "../rules/standard-agenda.ts"
import { words } from "../words/index.ts"
import { claimMeeting, meetingNamed } from "./claim-meeting.ts"
import type { MeetingNamed } from "./claim-meeting.ts"

declare module "#platform/acts" {
  interface Acts {
    "meetings.agenda-laid": MeetingNamed
  }
}

/** Lays the items that most meetings have, in both languages, on an empty agenda. Refused when it has any. */
export async function layAgenda(tx: Tx, actor: Actor, meetingId: string): Promise<void> {
  const meeting = await claimMeeting(tx, actor, meetingId)
  if ((await agendaOf(tx, meetingId)).length > 0) throw new Conflict(words.message("agenda-not-empty"))
  await tx
    .insertInto("agendaItem")
    .values(
      standardItems.map(({ key, ...item }, index) => ({
        partnershipId: actor.partnershipId,
        meetingId,
        position: index + 1,
        titleEn: words("en")(`standard-${key}`),
        titleFr: words("fr")(`standard-${key}`),
        ...item,
      })),
    )
    .execute()
  await record(tx, actor, {
    kind: "meetings.agenda-laid",
    subject: { kind: "meeting", id: meetingId },
    details: meetingNamed(meeting),
  })
}
