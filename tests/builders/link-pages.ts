import { addressOfLink } from "#identity"
import { fixedClock } from "#platform/clock"
import { keyFor } from "#platform/settings"
import { testApp } from "../app.ts"
import { aPartnership } from "../builders.ts"
import type { TestPartnership } from "../builders.ts"
import { aLead, aRound } from "./updates.ts"

/** The built pages, on 22 November 2026 until a test says otherwise, and one organisation asked by link. */
export async function linkPages() {
  const clock = fixedClock("2026-11-22T17:00:00Z")
  const app = await testApp({ clock })
  const linkKey = keyFor(app.services.secret, "personal-links")
  const tokenOf = async (partnership: TestPartnership, id: string) => {
    const services = { database: partnership.database, baseUrl: "http://localhost:3000", key: linkKey }
    const address = await addressOfLink(services, { partnershipId: partnership.id, id, locale: "en" })
    return address!.split("/").at(-1)!
  }
  const asked = async (activities = 1) => {
    clock.set("2026-11-22T17:00:00Z")
    const partnership = await aPartnership()
    const lead = await aLead(partnership, { activities })
    const round = await aRound(partnership, { linkKey })
    const request = round.requests[0]!
    const token = await tokenOf(partnership, request.linkId!)
    const path = `/en/link/${token}`
    return { partnership, lead, round, request, activity: lead.activities[0]!, token, path }
  }
  return { app, clock, linkKey, tokenOf, asked }
}

export type AskedByLink = Awaited<ReturnType<Awaited<ReturnType<typeof linkPages>>["asked"]>>

/** The fields of one activity, filled in; as the form names them. */
export function filled(activityId: string, changes: Record<string, string> = {}): Record<string, string> {
  const fields = {
    from: "",
    status: "on-track",
    narrative: "Two groups met every week.",
    "figure-state": "value",
    figure: "12",
    unit: "people",
    obstacles: "",
    ...changes,
  }
  const named = Object.entries(fields).map(([name, text]) => [`${name}-${activityId}`, text])
  return { answeredBy: "contact", ...Object.fromEntries(named) }
}

export const untouched = { status: "", narrative: "", "figure-state": "", figure: "", obstacles: "" }
