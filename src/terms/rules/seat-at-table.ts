import type { Rules } from "./rules.ts"

export type Presence = "present" | "alternate" | "proxy" | "regrets" | "absent"

/** A seat of the body on the day of a meeting, and how it was filled. */
export type SeatAtTable = {
  id: string
  standing: "voting" | "non-voting" | "ex-officio" | "alternate"
  /** Of whom holds it, or what the seat is for; null where nobody said. */
  sector: string | null
  isHeld: boolean
  presence: Presence
}

/** Whether a seat has a vote at all, whoever sits in it. An alternate's seat votes only in the place of another. */
export function hasVote(rules: Rules, seat: Pick<SeatAtTable, "standing">): boolean {
  return seat.standing === "voting" || (seat.standing === "ex-officio" && rules.exOfficioVote)
}

/** Whether somebody sits there who counts for the quorum. A proxy is a vote in another's hand: nobody sits there. */
export function isAtTable(rules: Rules, seat: SeatAtTable): boolean {
  if (!seat.isHeld) return false
  if (seat.presence === "present") return true
  return seat.presence === "alternate" && rules.standIns !== "none"
}

/** Whether the seat may vote now: at the table, or by proxy where the rules know proxies. */
export function canVote(rules: Rules, seat: SeatAtTable): boolean {
  if (!hasVote(rules, seat) || !seat.isHeld) return false
  return isAtTable(rules, seat) || (seat.presence === "proxy" && rules.standIns === "alternate-or-proxy")
}
