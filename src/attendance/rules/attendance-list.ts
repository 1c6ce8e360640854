import type { Standing } from "#councils"

export type SeatMarked = {
  seatId: string
  standing: Standing
  nameEn: string | null
  nameFr: string | null
  organizationId: string | null
  /** Who represented it when the meeting began. */
  name: string
  /** Null while nobody marked it. */
  presence: "present" | "alternate" | "proxy" | "regrets" | "absent" | "left" | null
  attends: "in-person" | "online" | null
  /** Who sat there in truth. */
  sat: string | null
  proxySeatId: string | null
}

export type Visitor = {
  name: string
  affiliation: string
  presence: "guest" | "staff"
  attends: "in-person" | "online"
}

/** One line of the list: a person, with what is said after the name. */
export type Listed = {
  /** Empty where nobody was named for the seat. */
  name: string
  /** The organisation, by its name on that day; empty for guests and staff. */
  organizationEn: string
  organizationFr: string
  /** Where a guest comes from, or what a member of staff does. */
  affiliation: string
  /** Null for guests and staff. */
  standing: Standing | null
  as: "representative" | "alternate" | "proxy" | "guest" | "staff"
  isOnline: boolean
  /** Whether they went before the end. */
  hasLeft: boolean
  /** The organisation whose seat holds the proxy; null without one. */
  proxyEn: string | null
  proxyFr: string | null
}

export type AttendanceList = Record<"present" | "regrets" | "absent" | "guests" | "staff", Listed[]>

/**
 * Who was there, as minutes list it. A held seat nobody marked was absent; a vacant one is in no list, nor is an
 * alternate's own seat that nobody marked: nobody expected them. A proxy is a vote in another's hand, so the person is
 * among the regrets.
 */
export function listAttendance(seats: readonly SeatMarked[], visitors: readonly Visitor[]): AttendanceList {
  const listed = (among: readonly string[]) =>
    seats.filter((seat) => among.includes(presenceOf(seat))).map((seat) => listedSeat(seat, seats))
  const visiting = (presence: Visitor["presence"]) =>
    visitors.filter((visitor) => visitor.presence === presence).map(listedVisitor)
  return {
    present: listed(["present", "alternate", "left"]),
    regrets: listed(["regrets", "proxy"]),
    absent: listed(["absent"]),
    guests: visiting("guest"),
    staff: visiting("staff"),
  }
}

function presenceOf(seat: SeatMarked) {
  if (seat.organizationId === null) return "vacant"
  return seat.presence ?? (seat.standing === "alternate" ? "not-expected" : "absent")
}

function listedSeat(seat: SeatMarked, seats: readonly SeatMarked[]): Listed {
  const sat = seat.sat || seat.name
  const holder = seats.find((other) => other.seatId === seat.proxySeatId)
  const isOther = (seat.presence === "alternate" || seat.presence === "left") && sat !== seat.name
  return {
    name: isOther || seat.presence === "present" ? sat : seat.name,
    organizationEn: seat.nameEn ?? "",
    organizationFr: seat.nameFr ?? "",
    affiliation: "",
    standing: seat.standing,
    as: seat.presence === "proxy" ? "proxy" : isOther ? "alternate" : "representative",
    isOnline: seat.attends === "online" && seat.presence !== "regrets" && seat.presence !== "absent",
    hasLeft: seat.presence === "left",
    proxyEn: holder?.nameEn ?? null,
    proxyFr: holder?.nameFr ?? null,
  }
}

function listedVisitor({ name, affiliation, presence, attends }: Visitor): Listed {
  return {
    name,
    organizationEn: "",
    organizationFr: "",
    affiliation,
    standing: null,
    as: presence,
    isOnline: attends === "online",
    hasLeft: false,
    proxyEn: null,
    proxyFr: null,
  }
}
