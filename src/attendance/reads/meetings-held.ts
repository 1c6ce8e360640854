import { sql } from "kysely"
import type { Tx } from "#platform/database"
import { isAtTable, quorumOf, usualRules } from "#terms"
import type { Presence, Rules, SeatAtTable } from "#terms"
import "../tables.ts"

export type MeetingHeld = {
  meetingId: string
  bodyId: string
  nameEn: string
  nameFr: string
  heldOn: string
  /** Seats with somebody at them at some time of the meeting, alternates' own seats left out. */
  present: number
  /** Seats that somebody held on the day. */
  held: number
  /** Whether so many came that the body could decide; who left early had come. */
  hadQuorum: boolean
}

type Row = Omit<MeetingHeld, "present" | "held" | "hadQuorum"> & {
  rules: Partial<Rules>
  isSecond: boolean
  seats: (Omit<SeatAtTable, "presence"> & { presence: string | null })[]
}

/** Meetings that were held and ended between two days, both included, the first first; at most 2,000. */
export async function meetingsHeld(
  tx: Tx,
  { from, to }: { from: string; to: string },
): Promise<MeetingHeld[]> {
  const found = await sql<Row>`
    select meeting.id as meeting_id, meeting.body_id, meeting.name_en, meeting.name_fr, meeting.held_on,
      opening.rules, opening.is_second,
      coalesce((
        select jsonb_agg(jsonb_build_object('id', seat.seat_id, 'standing', seat.standing, 'sector', seat.sector,
          'isHeld', seat.organization_id is not null, 'presence', mark.presence))
        from roll_seat seat
        left join lateral (
          select presence from attendance_mark
          where attendance_mark.partnership_id = seat.partnership_id
            and attendance_mark.meeting_id = seat.meeting_id and attendance_mark.seat_id = seat.seat_id
          order by at desc, id desc limit 1
        ) mark on true
        where seat.partnership_id = meeting.partnership_id and seat.meeting_id = meeting.id
      ), '[]') as seats
    from meeting
    join meeting_opening opening
      on opening.partnership_id = meeting.partnership_id and opening.meeting_id = meeting.id
    join meeting_close closing
      on closing.partnership_id = meeting.partnership_id and closing.meeting_id = meeting.id
    where meeting.held_on between ${from} and ${to}
    order by meeting.held_on, meeting.id
    limit 2000`.execute(tx)
  return found.rows.map(heldOf)
}

function heldOf({ rules: kept, isSecond, seats: marked, ...meeting }: Row): MeetingHeld {
  const rules = { ...usualRules, ...kept }
  const seats = marked.map((seat) => ({ ...seat, presence: cameOf(seat.presence) }))
  const own = seats.filter(({ standing }) => standing !== "alternate")
  return {
    ...meeting,
    present: own.filter((seat) => isAtTable(rules, seat)).length,
    held: own.filter(({ isHeld }) => isHeld).length,
    hadQuorum: quorumOf({ rules, seats, isSecondMeeting: isSecond }).met,
  }
}

/** Whoever left early had come; a seat nobody marked was empty. */
function cameOf(marked: string | null): Presence {
  if (marked === "left") return "present"
  const known = ["present", "alternate", "proxy", "regrets", "absent"] as const
  return known.find((presence) => presence === marked) ?? "absent"
}
