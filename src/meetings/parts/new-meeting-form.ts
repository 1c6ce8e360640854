import { bodiesInForce } from "#councils"
import type { Tx } from "#platform/database"
import type { Visit } from "#platform/web"
import { access } from "../access.ts"
import type { KnownMeeting } from "./meeting-fields.tsx"

/** A meeting, or a series, of which nothing is known yet. */
export const nothingKnown: KnownMeeting = {
  nameEn: "",
  nameFr: "",
  startsAt: "17:00",
  minutes: 120,
  placeEn: "",
  placeFr: "",
  onlineAddress: "",
}

/** What the forms that call one meeting or a series show alike: the bodies, and the one the address asks for. */
export async function newMeetingForm(tx: Tx, visit: Visit, asked: URLSearchParams) {
  access.check(visit.actor, "change", "meeting")
  const bodies = await bodiesInForce(tx, visit.actor.today)
  return {
    locale: visit.locale,
    base: visit.address("/council"),
    submissionKey: crypto.randomUUID(),
    today: visit.actor.today,
    bodies,
    bodyId: asked.get("body") ?? bodies[0]?.id ?? "",
  }
}
