import type { RouterContextProvider } from "react-router"
import { linkVisit } from "#partnerships"
import type { LinkParams } from "#partnerships"
import { reportPurpose } from "../acts/remind-of-action.ts"
import { actionLink, reportsOn } from "../reads/action-links.ts"
import { actionItem } from "../reads/actions.ts"

/** Who visits by the link of an action, and which. */
export function openAction(context: Readonly<RouterContextProvider>, params: LinkParams) {
  return linkVisit(context, params, {
    purpose: reportPurpose,
    led: async (tx, { id }) => {
      const link = await actionLink(tx, id)
      const item = link && (await actionItem(tx, link.actionId))
      if (!item) return null
      const reports = (await reportsOn(tx, item.id)).filter(({ linkId }) => linkId === link.linkId)
      return { leftAt: link.leftAt, shown: { link, item, reports } }
    },
  })
}
