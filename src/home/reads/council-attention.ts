import { Temporal } from "temporal-polyfill"
import { invitationsOf, meetingsToCome } from "#meetings"
import { openActions, unadoptedMinutes } from "#minutes"
import { decisionsOf } from "#motions"
import type { Tx } from "#platform/database"
import type { Attention } from "./attention.ts"

const inviteWithinDays = 14

/** What the table waits for: invitations to what is near, actions past their day, minutes, decisions to look at again. */
export async function councilAttention(tx: Tx, today: string): Promise<Attention[]> {
  return [
    ...(await notInvited(tx, today)),
    ...(await lateActions(tx, today)),
    ...(await minutesToAdopt(tx)),
    ...(await reviewsDue(tx, today)),
  ]
}

/** The meetings of the next two weeks that nobody was invited to yet. */
async function notInvited(tx: Tx, today: string): Promise<Attention[]> {
  const until = Temporal.PlainDate.from(today).add({ days: inviteWithinDays }).toString()
  const near = await meetingsToCome(tx, { today, most: 10 })
  const found: Attention[] = []
  for (const { id, nameEn, nameFr, heldOn, cancelledAt } of near) {
    if (cancelledAt || heldOn > until || (await invitationsOf(tx, id)).length > 0) continue
    const path = `/council/meetings/${id}/invitations`
    found.push({ key: "not-invited", values: { nameEn, nameFr }, path, dueOn: heldOn, urgency: "soon" })
  }
  return found
}

async function lateActions(tx: Tx, today: string): Promise<Attention[]> {
  const late = (await openActions(tx)).filter(({ dueOn }) => dueOn !== null && dueOn < today)
  return counted("actions", late.length, { path: "/council/actions", urgency: "late" })
}

async function minutesToAdopt(tx: Tx): Promise<Attention[]> {
  const waiting = await unadoptedMinutes(tx)
  const [oldest] = waiting
  const path = oldest ? `/council/meetings/${oldest.id}/minutes` : ""
  return counted("minutes", waiting.length, { path, urgency: "open" })
}

async function reviewsDue(tx: Tx, today: string): Promise<Attention[]> {
  const decisions = await decisionsOf(tx, { today, most: 50 })
  const due = decisions.filter(({ reviewOn }) => reviewOn !== null && reviewOn <= today)
  return counted("reviews", due.length, { path: "/council/motions", urgency: "open" })
}

function counted(
  key: Attention["key"],
  count: number,
  rest: Pick<Attention, "path" | "urgency">,
): Attention[] {
  return count === 0 ? [] : [{ key, values: { count }, dueOn: null, ...rest }]
}
