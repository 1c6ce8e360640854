import type { Tx } from "#platform/database"
import type { Presence } from "#terms"
import "../tables.ts"

export type OrganizationPresence = {
  organizationId: string
  meetingId: string
  heldOn: string
  /** How long the meeting was to last. */
  minutes: number
  presence: Presence
}

/** How each organisation's seats were filled at the meetings that ended since a day, the newest meeting first; at most 5,000. */
export async function presenceByOrganization(tx: Tx, from: string): Promise<OrganizationPresence[]> {
  const found = await tx
    .selectFrom("meetingClose as close")
    .innerJoin("meeting", (join) =>
      join
        .onRef("meeting.partnershipId", "=", "close.partnershipId")
        .onRef("meeting.id", "=", "close.meetingId"),
    )
    .innerJoin("rollSeat as seat", (join) =>
      join
        .onRef("seat.partnershipId", "=", "close.partnershipId")
        .onRef("seat.meetingId", "=", "close.meetingId"),
    )
    .leftJoinLateral(
      (row) =>
        row
          .selectFrom("attendanceMark as mark")
          .select("mark.presence")
          .whereRef("mark.partnershipId", "=", "seat.partnershipId")
          .whereRef("mark.meetingId", "=", "seat.meetingId")
          .whereRef("mark.seatId", "=", "seat.seatId")
          .orderBy("mark.at", "desc")
          .orderBy("mark.id", "desc")
          .limit(1)
          .as("mark"),
      (join) => join.onTrue(),
    )
    .select(["seat.organizationId", "seat.meetingId", "meeting.heldOn", "meeting.minutes", "mark.presence"])
    .where("meeting.heldOn", ">=", from)
    .where("seat.organizationId", "is not", null)
    .where("seat.standing", "<>", "alternate")
    .orderBy("meeting.heldOn", "desc")
    .orderBy("seat.meetingId")
    .limit(5000)
    .execute()
  return found.map(({ organizationId, meetingId, heldOn, minutes, presence }) => ({
    organizationId: organizationId!,
    meetingId,
    heldOn,
    minutes,
    presence: wasThere(presence),
  }))
}

/** Whoever left early had come. */
function wasThere(marked: string | null): Presence {
  if (marked === "left") return "present"
  const known = ["present", "alternate", "proxy", "regrets", "absent"] as const
  return known.find((presence) => presence === marked) ?? "absent"
}
