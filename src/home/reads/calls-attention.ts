import { Temporal } from "temporal-polyfill"
import { applicationTo, callAccess, publishedCalls } from "#calls"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import type { Attention } from "./attention.ts"

const soonWithinDays = 28

/** Calls for proposals that are open, close within four weeks, and to which nothing was submitted yet. */
export async function callsAttention(
  tx: Tx,
  actor: Pick<Actor, "role" | "today" | "timeZone">,
): Promise<Attention[]> {
  if (!callAccess.may(actor, "write", "application")) return []
  const { today } = actor
  const soon = Temporal.PlainDate.from(today).add({ days: soonWithinDays }).toString()
  const closing = (await publishedCalls(tx)).filter(
    ({ opensOn, closesOn }) => opensOn <= today && today <= closesOn && closesOn <= soon,
  )
  const found: Attention[] = []
  for (const { id, titleEn, titleFr, closesOn } of closing) {
    if ((await applicationTo(tx, id, actor.timeZone))?.submission) continue
    found.push({
      key: "call-closing",
      values: { nameEn: titleEn, nameFr: titleFr },
      path: `/calls/${id}`,
      dueOn: closesOn,
      urgency: "soon",
    })
  }
  return found
}
