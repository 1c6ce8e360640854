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

/**
 * Lays the items that most meetings have, in both languages, on an agenda nobody has begun; what came back from earlier
 * meetings stands behind "Business arising". Refused when somebody put an item on it.
 */
export async function layAgenda(tx: Tx, actor: Actor, meetingId: string): Promise<void> {
  const meeting = await claimMeeting(tx, actor, meetingId)
  const there = await agendaOf(tx, meetingId)
  if (there.some(({ cameBackAt }) => cameBackAt === null))
    throw new Conflict(words.message("agenda-not-empty"))
  const place = standardItems.findIndex(({ key }) => key === "business-arising")
  for (const [index, { id }] of there.entries())
    await tx
      .updateTable("agendaItem")
      .set({ position: place + 2 + index })
      .where("id", "=", id)
      .execute()
  await tx
    .insertInto("agendaItem")
    .values(
      standardItems.map(({ key, ...item }, index) => ({
        partnershipId: actor.partnershipId,
        meetingId,
        position: index + 1 + (index > place ? there.length : 0),
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
