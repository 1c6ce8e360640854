import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict, Invalid, NotFound } from "#platform/refusals"
import type { Rules } from "#terms"
import { access } from "../access.ts"
import { rollOf } from "../reads/table.ts"
import type { RolledSeat } from "../reads/table.ts"
import { words } from "../words/index.ts"
import { mustBeOpenOrCorrected } from "./must-be-open.ts"

declare module "#platform/acts" {
  interface Acts {
    "attendance.marked": { organization: string; organizationFr: string; meetingId: string; presence: string }
  }
}

export type SeatMark = {
  meetingId: string
  seatId: string
  presence: "present" | "alternate" | "proxy" | "regrets" | "absent" | "left"
  attends?: "in-person" | "online"
  /** Who sat there instead. */
  name?: string
  /** Which seat holds the proxy. */
  proxySeatId?: string | null
  /** Why it is corrected, once the meeting has ended. */
  because?: string
}

/**
 * Notes how a seat is filled; the last mark counts, the others stay. Refused for a vacant seat; for an alternate without
 * a name; for a proxy where the rules know none, or that nobody at the table holds; after the meeting without a reason.
 */
export async function markAttendance(tx: Tx, actor: Actor, mark: SeatMark): Promise<void> {
  access.check(actor, "take", "attendance")
  const { meetingId, seatId, presence, because = "" } = mark
  const { rules } = await mustBeOpenOrCorrected(tx, meetingId, because)
  const roll = await rollOf(tx, meetingId)
  const seat = roll.find((rolled) => rolled.seatId === seatId)
  if (!seat) throw new NotFound()
  if (!seat.organizationId) throw new Conflict(words.message("seat-vacant"))
  mustBeFilled(mark, rules, roll)
  await tx
    .insertInto("attendanceMark")
    .values({
      partnershipId: actor.partnershipId,
      meetingId,
      seatId,
      organizationId: seat.organizationId,
      presence,
      ...whoSits(mark, seat),
      because,
      at: actor.at,
    })
    .execute()
  await record(tx, actor, {
    kind: "attendance.marked",
    subject: { kind: "seat", id: seatId },
    details: { organization: seat.nameEn ?? "", organizationFr: seat.nameFr ?? "", meetingId, presence },
  })
}

function mustBeFilled(mark: SeatMark, rules: Rules, roll: readonly RolledSeat[]): void {
  if (mark.presence === "alternate" && !mark.name)
    throw new Invalid([{ field: "name", reason: words.message("alternate-name-needed") }])
  if (mark.presence !== "proxy") return
  if (rules.standIns !== "alternate-or-proxy") throw new Conflict(words.message("no-proxies"))
  const holder = roll.find((rolled) => rolled.seatId === mark.proxySeatId && rolled.seatId !== mark.seatId)
  if (!holder || (holder.presence !== "present" && holder.presence !== "alternate"))
    throw new Invalid([{ field: "proxySeatId", reason: words.message("proxy-holder-needed") }])
}

/** Whoever leaves is whoever sat there, and how; somebody else has a name of their own. */
function whoSits({ presence, name, attends = "in-person", proxySeatId = null }: SeatMark, seat: RolledSeat) {
  if (presence === "left")
    return { name: seat.sat || seat.name, attends: seat.attends ?? attends, proxySeatId: null }
  return { name: name || seat.name, attends, proxySeatId: presence === "proxy" ? proxySeatId : null }
}
