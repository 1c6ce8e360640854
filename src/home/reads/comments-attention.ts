import { Temporal } from "temporal-polyfill"
import { commentAccess, commentPeriods, periodState } from "#comments"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import type { Attention } from "./attention.ts"

const soonWithinDays = 7

/** What the public waits for: comments nobody read, a period that ends within a week, one that ended without a report. */
export async function commentsAttention(tx: Tx, actor: Pick<Actor, "role" | "today">): Promise<Attention[]> {
  if (!commentAccess.may(actor, "read", "comment")) return []
  const soon = Temporal.PlainDate.from(actor.today).add({ days: soonWithinDays }).toString()
  return (await commentPeriods(tx)).flatMap((period): Attention[] => {
    const { id, waiting, closesOn, reportNumber, letThrough, heldBack } = period
    const path = `/strategy/comments/${id}`
    const state = periodState(period, actor.today)
    const isEmpty = waiting + letThrough + heldBack === 0
    return [
      ...(waiting > 0
        ? [attentionOf("comments-waiting", { count: waiting }, `${path}/inbox?state=waiting`, null)]
        : []),
      ...(state === "open" && closesOn <= soon ? [attentionOf("comments-closing", {}, path, closesOn)] : []),
      ...(state === "closed" && reportNumber === null && !isEmpty
        ? [attentionOf("comments-report", {}, `${path}/report`, null)]
        : []),
    ]
  })
}

function attentionOf(
  key: Attention["key"],
  values: Record<string, number>,
  path: string,
  dueOn: string | null,
): Attention {
  return { key, values, path, dueOn, urgency: key === "comments-report" ? "open" : "soon" }
}
