import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { writeMessage } from "#platform/mail"
import { Conflict, Invalid } from "#platform/refusals"
import { access } from "../access.ts"
import { activitiesAsked } from "../reads/activities-asked.ts"
import { giveVerdict } from "./give-verdict.ts"
import { letterhead } from "#partnerships"
import { returnLetter } from "./letters.ts"
import { linkFor } from "./link-for.ts"
import { updateNamed } from "../rules/named-in-history.ts"
import type { UpdateNamed } from "../rules/named-in-history.ts"
import { words } from "../words/index.ts"

declare module "#platform/acts" {
  interface Acts {
    "updates.returned": UpdateNamed
  }
}

/**
 * Returns an update with a question, by mail with the same link. Refused once the round is closed: nobody could answer.
 * @returns whether somebody at the organisation can be written to
 */
export async function returnUpdate(
  tx: Tx,
  actor: Actor,
  returned: { updateId: string; comment: string; linkKey: Buffer },
): Promise<{ mailed: boolean }> {
  access.check(actor, "judge", "update")
  const { updateId, linkKey } = returned
  const comment = returned.comment.trim()
  if (!comment) throw new Invalid([{ field: "comment", reason: words.message("comment-needed") }])
  const { request, version } = await giveVerdict(tx, actor, { updateId, verdict: "returned", comment })
  if (request.closedAt) throw new Conflict(words.message("return-too-late"))
  const asked = await activitiesAsked(tx, request.requestId)
  const activity = asked.find(({ id }) => id === version.activityId)!
  await record(tx, actor, {
    kind: "updates.returned",
    subject: { kind: "update", id: version.nodeId },
    details: updateNamed(activity, request),
  })
  const way = await linkFor(tx, actor, { request, linkKey })
  if (!way) return { mailed: false }
  const head = await letterhead(tx, actor.kind === "person" ? actor.id : null)
  const { contact, linkId } = way
  await writeMessage(tx, actor, {
    kind: "updates.returned",
    to: contact.email,
    locale: contact.locale,
    ...returnLetter(
      { head, organization: request, contact },
      { activity, comment, reference: version.reference },
    ),
    linkId,
    dedupeKey: `updates.returned ${updateId}`,
  })
  return { mailed: true }
}
