import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict, NotFound } from "#platform/refusals"
import { access } from "../access.ts"
import { activitiesAsked } from "../reads/activities-asked.ts"
import { updateNamed } from "../rules/named-in-history.ts"
import type { UpdateNamed } from "../rules/named-in-history.ts"
import { words } from "../words/index.ts"
import { lockedRequest } from "./locked-request.ts"
import "../tables.ts"

declare module "#platform/acts" {
  interface Acts {
    "updates.help-answered": UpdateNamed
  }
}

/** Says that the help an update asks for was seen to, and how; once. */
export async function answerHelp(
  tx: Tx,
  actor: Actor,
  { updateId, note }: { updateId: string; note: string },
): Promise<void> {
  access.check(actor, "judge", "update")
  const said = await tx
    .selectFrom("progressUpdate")
    .select(["requestId", "activityId", "nodeId", "helpWanted"])
    .where("id", "=", updateId)
    .executeTakeFirst()
  if (!said?.helpWanted) throw new NotFound()
  const request = await lockedRequest(tx, { requestId: said.requestId })
  const { partnershipId, at } = actor
  const done = await tx
    .insertInto("helpAnswered")
    .values({ partnershipId, updateId, note, at, by: actor.kind === "person" ? actor.id : null })
    .onConflict((known) => known.columns(["partnershipId", "updateId"]).doNothing())
    .returning("updateId")
    .executeTakeFirst()
  if (!done) throw new Conflict(words.message("help-answered-already"))
  const activity = (await activitiesAsked(tx, said.requestId)).find(({ id }) => id === said.activityId)!
  await record(tx, actor, {
    kind: "updates.help-answered",
    subject: { kind: "update", id: said.nodeId },
    details: updateNamed(activity, request),
  })
}
