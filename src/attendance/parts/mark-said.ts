import type { Locale } from "#platform/words"
import type { StatusKind } from "#ui"
import type { Room } from "../reads/room.ts"
import { words } from "../words/index.ts"
import { seatNameIn } from "./names.ts"

type Seat = Room["seats"][number]

/** How a seat is filled, in words. */
export function markSaid(locale: Locale, seat: Seat, seats: readonly Seat[]): string {
  const say = words(locale)
  if (seat.organizationId === null) return say("vacant")
  const isOnline = seat.attends === "online"
  if (seat.presence === null) return say("marked-none")
  if (seat.presence === "present") return say(isOnline ? "marked-online" : "marked-present")
  if (seat.presence === "alternate")
    return say(isOnline ? "marked-alternate-online" : "marked-alternate", { name: seat.sat ?? "" })
  if (seat.presence !== "proxy") return say(`marked-${seat.presence}`)
  const holder = seats.find((other) => other.seatId === seat.proxySeatId)
  return say("marked-proxy", { holder: holder ? seatNameIn(locale, holder) : "" })
}

export function markKind({
  presence,
  organizationId,
}: Pick<Seat, "presence" | "organizationId">): StatusKind {
  if (organizationId === null || presence === null) return "neutral"
  if (presence === "present" || presence === "alternate") return "good"
  return presence === "proxy" ? "waiting" : "stopped"
}

/** "Said they would come, online"; empty where nothing was said, or it is overtaken. */
export function saidBeforehand(locale: Locale, { said }: Pick<Seat, "said">): string {
  const say = words(locale)
  if (!said) return ""
  if (said.answer === "regrets") return say("said-regrets")
  const how = said.attends === "online" ? "online" : "in-person"
  return say(`said-${said.answer}-${how}`, { name: said.alternateName })
}
