import type { Standing } from "#councils"

/** The last thing somebody said about coming. */
export type Said = {
  answer: "comes" | "regrets" | "alternate"
  attends: "in-person" | "online"
  /** Who comes in their place; empty otherwise. */
  alternateName: string
  at: Date
}

type Seat = { seatId: string; contactId: string | null; organizationId: string | null; standing: Standing }

type Invited = {
  contactId: string | null
  answer: Said["answer"] | null
  attends: Said["attends"] | null
  alternateName: string
  repliedAt: Date | null
}

/**
 * What was said beforehand for each seat, by whoever represents it on the day: somebody in two seats speaks for both, and
 * what a predecessor said is not taken for the successor's word.
 */
export function saidBySeat(seats: readonly Seat[], invited: readonly Invited[]): Map<string, Said> {
  const byContact = new Map(invited.flatMap((one) => (one.contactId ? [[one.contactId, one] as const] : [])))
  return new Map(
    seats.flatMap(({ seatId, contactId, organizationId }) => {
      const said = contactId && organizationId ? saidBy(byContact.get(contactId)) : null
      return said ? [[seatId, said] as const] : []
    }),
  )
}

/**
 * Which seats begin as regrets. Nobody begins as present, nor does an alternate: the quorum counts only whom somebody has
 * seen. An alternate's own seat is left alone: nobody expects them.
 */
export function regretsAtOpening<Of extends Seat>(
  seats: readonly Of[],
  said: ReadonlyMap<string, Said>,
): Of[] {
  return seats.filter(
    ({ seatId, standing }) => standing !== "alternate" && said.get(seatId)?.answer === "regrets",
  )
}

/** Whether what was said still tells something: nobody marked the seat, or it was said after the mark. */
export function stillTells(seat: { presence: string | null; markedAt: Date | null }, said: Said): boolean {
  return seat.presence === null || seat.markedAt === null || said.at > seat.markedAt
}

function saidBy(invited: Invited | undefined): Said | null {
  if (!invited?.answer || !invited.repliedAt) return null
  const { answer, attends, alternateName, repliedAt } = invited
  return { answer, attends: attends ?? "in-person", alternateName, at: repliedAt }
}
