import { recusedFrom } from "#attendance"
import { seatsOf } from "#councils"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { rulesInForce } from "#terms"
import type { Table } from "#terms"
import type { Motion } from "../reads/motions.ts"

export type Seated = {
  seatId: string
  organizationId: string | null
  organizationEn: string | null
  organizationFr: string | null
  /** Who speaks for it. */
  name: string
  contactId: string | null
}

export type SeatedAt = { table: Table; seats: Seated[] }

/**
 * The table of a vote between meetings: the body's seats and rules today. Nobody is present until they answer; a conflict
 * of interest declared in the item at its meeting still holds.
 */
export async function tableBetween(tx: Tx, actor: Actor, motion: Motion): Promise<SeatedAt> {
  const { rules } = await rulesInForce(tx, motion.bodyId, actor.today)
  const seats = await seatsOf(tx, motion.bodyId, { on: actor.today, locale: "en" })
  return {
    table: {
      rules,
      seats: seats.map((seat) => ({
        id: seat.id,
        standing: seat.standing,
        sector: seat.sector ?? seat.organizationSector,
        isHeld: seat.organizationId !== null,
        presence: "absent",
      })),
      recused: motion.agendaItemId ? await recusedFrom(tx, motion.agendaItemId) : new Set(),
    },
    seats: seats.map((seat) => ({
      seatId: seat.id,
      organizationId: seat.organizationId,
      organizationEn: seat.organizationEn,
      organizationFr: seat.organizationFr,
      name: seat.representative ?? "",
      contactId: seat.contactId,
    })),
  }
}
