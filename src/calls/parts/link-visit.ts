import type { RouterContextProvider } from "react-router"
import { linkVisit } from "#partnerships"
import type { LinkParams } from "#partnerships"
import { endorsePurpose } from "../acts/ask-for-endorsement.ts"
import { publishedCall } from "../acts/open-call.ts"
import { endorsementOfLink } from "../reads/endorsement-link.ts"

/** Who visits by a link to endorse an application, and what they answered last. */
export function openEndorsement(context: Readonly<RouterContextProvider>, params: LinkParams) {
  return linkVisit(context, params, {
    purpose: endorsePurpose,
    led: async (tx, { id }) => {
      const asked = await endorsementOfLink(tx, id)
      return asked && { leftAt: asked.leftAt, shown: { asked, call: await publishedCall(tx, asked.callId) } }
    },
  })
}
