import { recusedFrom, rollOf } from "#attendance"
import { seatsOf } from "#councils"
import type { Tx } from "#platform/database"

/** A seat that somebody holds, with its holder's name and who speaks for it. */
export type NamedSeat = { id: string; nameEn: string; nameFr: string; name: string; isRecused: boolean }

type Place = { bodyId: string; meetingId: string | null; agendaItemId: string | null; on: string }

/**
 * The seats that may move or second: of the roll of the meeting, or, between meetings, those in force on a day. One with a
 * conflict of interest in the item is there, marked.
 */
export async function seatsToName(tx: Tx, place: Place): Promise<NamedSeat[]> {
  const { bodyId, meetingId, agendaItemId, on } = place
  if (meetingId === null) {
    const seats = await seatsOf(tx, bodyId, { on, locale: "en" })
    return seats.flatMap((seat) =>
      seat.organizationEn === null
        ? []
        : [
            {
              id: seat.id,
              nameEn: seat.organizationEn,
              nameFr: seat.organizationFr ?? seat.organizationEn,
              name: seat.representative ?? "",
              isRecused: false,
            },
          ],
    )
  }
  const recused = agendaItemId ? await recusedFrom(tx, agendaItemId) : new Set<string>()
  return (await rollOf(tx, meetingId)).flatMap((seat) =>
    seat.nameEn === null
      ? []
      : [
          {
            id: seat.seatId,
            nameEn: seat.nameEn,
            nameFr: seat.nameFr ?? seat.nameEn,
            name: seat.sat || seat.name,
            isRecused: recused.has(seat.seatId),
          },
        ],
  )
}
