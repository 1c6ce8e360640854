import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict, Invalid, NotFound } from "#platform/refusals"
import { access } from "../access.ts"
import { commentPeriodOf, planTitles } from "../reads/periods.ts"
import type { CommentPeriod } from "../reads/periods.ts"
import { periodState } from "../rules/period-state.ts"
import { words } from "../words/index.ts"
import { mustBeAlone } from "./open-period.ts"
import "../tables.ts"

declare module "#platform/acts" {
  interface Acts {
    "comments.closing-moved": { title: string; titleFr: string; to: string; reason: string }
    "comments.period-stopped": { title: string; titleFr: string; reason: string }
  }
}

type Move = { id: string; closingNumber: number; closesOn: string; reason: string }

/** Sets another last day, today or later, with the reason; one that is over may be opened again so. */
export async function moveClosing(tx: Tx, actor: Actor, move: Move): Promise<void> {
  access.check(actor, "change", "comment-period")
  const { closesOn, reason } = move
  const period = await lockedPeriod(tx, move)
  if (closesOn < actor.today || closesOn < period.opensOn)
    throw new Invalid([{ field: "closesOn", reason: words.message("closes-too-early") }])
  if (reason === "") throw new Invalid([{ field: "reason", reason: words.message("reason-needed") }])
  if (period.reportNumber !== null) throw new Conflict(words.message("reported-already"))
  await mustBeAlone(tx, { ...period, closesOn })
  await close(tx, actor, period, { closesOn, reason, isStop: false })
  await record(tx, actor, {
    kind: "comments.closing-moved",
    subject: { kind: "comment-period", id: period.id },
    details: { ...planTitles(period), to: closesOn, reason },
  })
}

type Stop = { id: string; closingNumber: number; reason: string }

/** Takes no more comments from now on; what came in stays. */
export async function stopPeriod(tx: Tx, actor: Actor, stop: Stop): Promise<void> {
  access.check(actor, "change", "comment-period")
  const { reason } = stop
  const period = await lockedPeriod(tx, stop)
  if (reason === "") throw new Invalid([{ field: "stopReason", reason: words.message("reason-needed") }])
  if (periodState(period, actor.today) === "closed") throw new Conflict(words.message("closed-already"))
  await close(tx, actor, period, { closesOn: actor.today, reason, isStop: true })
  await record(tx, actor, {
    kind: "comments.period-stopped",
    subject: { kind: "comment-period", id: period.id },
    details: { ...planTitles(period), reason },
  })
}

async function lockedPeriod(
  tx: Tx,
  { id, closingNumber }: { id: string; closingNumber: number },
): Promise<CommentPeriod> {
  await tx.selectFrom("commentPeriod").select("id").where("id", "=", id).forUpdate().execute()
  const period = await commentPeriodOf(tx, id)
  if (!period) throw new NotFound()
  if (period.closingNumber !== closingNumber) throw new Conflict({ key: "web.changed-meanwhile" })
  return period
}

async function close(
  tx: Tx,
  actor: Actor,
  { id, closingNumber }: CommentPeriod,
  closing: { closesOn: string; reason: string; isStop: boolean },
): Promise<void> {
  await tx
    .insertInto("commentPeriodClosing")
    .values({
      partnershipId: actor.partnershipId,
      periodId: id,
      number: closingNumber + 1,
      at: actor.at,
      ...closing,
    })
    .execute()
}
