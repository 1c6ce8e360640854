import type { RouterContextProvider } from "react-router"
import { linkVisit } from "#partnerships"
import type { LinkParams } from "#partnerships"
import { leadPurpose } from "../acts/ask-leads.ts"
import { lastSent, leadLink } from "../reads/lead-links.ts"
import { leadsToAnswer } from "../reads/lead-organizations.ts"

/** Who visits by the link of a lead, and what it is named for. */
export function openLead(context: Readonly<RouterContextProvider>, params: LinkParams) {
  return linkVisit(context, params, {
    purpose: leadPurpose,
    led: async (tx, { id }) => {
      const link = await leadLink(tx, id)
      if (!link) return null
      const leads = await leadsToAnswer(tx, link.fiscalYear)
      const own = leads.filter(({ organizationId }) => organizationId === link.organizationId)
      return { leftAt: link.leftAt, shown: { link, leads: own, sent: await lastSent(tx, link.linkId) } }
    },
  })
}
