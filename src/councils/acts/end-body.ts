import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Invalid, NotFound } from "#platform/refusals"
import { access } from "../access.ts"
import { writeBody } from "./change-body.ts"
import { mustEndAfterStart } from "./must-be-in-order.ts"
import { words } from "../words/index.ts"

declare module "#platform/acts" {
  interface Acts {
    "councils.body-ended": { name: string; nameFr: string }
  }
}

export type BodyEnd = { id: string; version: number; endsOn: string }

/**
 * Ends a body on a day, that day included. Its seats are in force no longer than it is, and stay as its past. Refused
 * while a body under it goes on.
 */
export async function endBody(tx: Tx, actor: Actor, { id, version, endsOn }: BodyEnd): Promise<void> {
  access.check(actor, "change", "council")
  const body = await tx.selectFrom("body").select("startsOn").where("id", "=", id).executeTakeFirst()
  if (!body) throw new NotFound()
  mustEndAfterStart({ startsOn: body.startsOn, endsOn })
  await mustLeaveNoneBehind(tx, { id, endsOn })
  const details = await writeBody(tx, { id, version }, { endsOn })
  await record(tx, actor, { kind: "councils.body-ended", subject: { kind: "body", id }, details })
}

export async function mustLeaveNoneBehind(tx: Tx, ending: { id: string; endsOn: string }): Promise<void> {
  const under = await tx
    .selectFrom("body")
    .select("id")
    .where("parentId", "=", ending.id)
    .where((row) => row.or([row("endsOn", "is", null), row("endsOn", ">", ending.endsOn)]))
    .executeTakeFirst()
  if (under) throw new Invalid([{ field: "endsOn", reason: words.message("bodies-under-it") }])
}
