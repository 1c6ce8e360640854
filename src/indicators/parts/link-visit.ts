import type { RouterContextProvider } from "react-router"
import { linkVisit } from "#partnerships"
import type { LinkParams } from "#partnerships"
import { today } from "#platform/clock"
import { servicesOf } from "#platform/web"
import { givePurpose } from "../acts/ask-owners.ts"
import { lastSentValues } from "../reads/given-values.ts"
import { ownerLink } from "../reads/owner-links.ts"
import { valuesDue } from "../reads/values-due.ts"

/** Who visits by the link of who has the numbers, and what they owe. */
export function openOwner(context: Readonly<RouterContextProvider>, params: LinkParams) {
  const { clock } = servicesOf(context)
  return linkVisit(context, params, {
    purpose: givePurpose,
    led: async (tx, { id }, { timeZone }) => {
      const link = await ownerLink(tx, id)
      if (!link) return null
      const due = await valuesDue(tx, today(clock, timeZone))
      const own = due.filter(({ indicator }) => indicator.ownerId === link.organizationId)
      return { leftAt: link.leftAt, shown: { link, due: own, sent: await lastSentValues(tx, link.linkId) } }
    },
  })
}
