import { bodyOf } from "#councils"
import { adoptedByConsent, agendaOf, consentVoteOf, meetingOf } from "#meetings"
import type { Meeting } from "#meetings"
import type { Tx } from "#platform/database"
import { NotFound } from "#platform/refusals"
import { quorumOf } from "#terms"
import type { Quorum } from "#terms"
import { conflictsOf, itemInHand } from "./items.ts"
import type { Conflict } from "./items.ts"
import { stillTells } from "../rules/said-beforehand.ts"
import type { Said } from "../rules/said-beforehand.ts"
import { saidOf } from "./said.ts"
import { openingOf, rollOf, tableOf } from "./table.ts"
import type { RolledSeat } from "./table.ts"

export type Room = Awaited<ReturnType<typeof roomOf>>

/** What the room is at: the meeting, its table, its quorum and the item in hand. Refused where there is no such meeting. */
export async function roomOf(tx: Tx, meetingId: string) {
  const meeting = await meetingOf(tx, meetingId)
  const body = meeting && (await bodyOf(tx, meeting.bodyId))
  if (!body) throw new NotFound()
  const opening = await openingOf(tx, meetingId)
  const inHand = await itemInHand(tx, meetingId)
  const conflicts = await conflictsOf(tx, meetingId)
  const agenda = await agendaOf(tx, meetingId)
  const consent = agenda.some(({ onConsent }) => onConsent) ? await consentVoteOf(tx, meetingId) : null
  const adopted = new Set(adoptedByConsent(agenda, consent).map(({ id }) => id))
  const table = await tableOf(tx, meetingId, null)
  const quorum = table && quorumOf(table)
  const roll = await rollOf(tx, meetingId)
  const said = await saidOf(tx, meetingId, roll)
  return {
    meeting,
    body: { id: body.id, nameEn: body.nameEn, nameFr: body.nameFr },
    state: stateOf(meeting, opening),
    opening,
    seats: roll.map((seat) => ({ ...seat, said: saidNow(seat, said) })),
    items: agenda.map((item) => ({
      ...item,
      inConflict: standingIn(conflicts, item.id).length,
      isAdopted: adopted.has(item.id),
    })),
    consent,
    inHand: agenda.find((item) => item.id === inHand?.agendaItemId) ?? null,
    conflicts,
    quorum: quorum ?? null,
    /** Of the item in hand, where a conflict of interest makes it another than the meeting's. */
    quorumInHand: table && inHand ? quorumWithout(table, standingIn(conflicts, inHand.agendaItemId)) : null,
  }
}

/** What was said of a seat beforehand, while it tells something. */
function saidNow(seat: RolledSeat, known: ReadonlyMap<string, Said>): Omit<Said, "at"> | null {
  const said = known.get(seat.seatId)
  if (!said || !stillTells(seat, said)) return null
  const { at: _, ...rest } = said
  return rest
}

export type RoomState = "not-open" | "open" | "closed" | "cancelled"

function stateOf(meeting: Meeting, opening: { closedAt: Date | null } | undefined): RoomState {
  if (opening) return opening.closedAt ? "closed" : "open"
  return meeting.cancelledAt ? "cancelled" : "not-open"
}

/** Declarations on one item that nobody withdrew. */
function standingIn(conflicts: readonly Conflict[], agendaItemId: string): Conflict[] {
  return conflicts.filter((conflict) => conflict.agendaItemId === agendaItemId && !conflict.withdrawnAt)
}

function quorumWithout(
  table: Parameters<typeof quorumOf>[0],
  standing: readonly Conflict[],
): (Quorum & { without: number }) | null {
  if (standing.length === 0 || table.rules.conflict !== "vote-and-quorum") return null
  const recused = new Set(standing.map(({ seatId }) => seatId))
  return { ...quorumOf({ ...table, recused }), without: recused.size }
}
