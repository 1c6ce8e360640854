import type { RouterContextProvider } from "react-router"
import { linkVisit } from "#partnerships"
import type { LinkParams } from "#partnerships"
import { confirmPurpose } from "../acts/ask-to-confirm.ts"
import { contributionsOf } from "../reads/contributions.ts"
import { giverLink, lastSent } from "../reads/giver-links.ts"

/** Who visits by the link of a giver, and what they gave in its year. */
export function openGiver(context: Readonly<RouterContextProvider>, params: LinkParams) {
  return linkVisit(context, params, {
    purpose: confirmPurpose,
    led: async (tx, { id }) => {
      const link = await giverLink(tx, id)
      if (!link) return null
      const given = await contributionsOf(tx, link)
      return { leftAt: link.leftAt, shown: { link, given, sent: await lastSent(tx, link.linkId) } }
    },
  })
}
