import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict, Invalid, NotFound } from "#platform/refusals"
import { access } from "../access.ts"
import { commentOf } from "../reads/comments.ts"
import type { Comment } from "../reads/comments.ts"
import type { Decision, HoldReason } from "../rules/comment-state.ts"
import { withoutWords } from "../rules/removed.ts"
import { words } from "../words/index.ts"
import "../tables.ts"

declare module "#platform/acts" {
  interface Acts {
    "comments.decided": { reference: string; decision: "shown" | "held" }
    "comments.words-removed": { reference: string; what: "words" | "name" }
  }
}

type Decided = {
  id: string
  version: number
  decision: Decision
  reason: HoldReason | null
  note: string
}

/** Lets a comment through for anyone to read, or holds it back with the reason. Either may be thought over. */
export async function decideComment(tx: Tx, actor: Actor, decided: Decided): Promise<void> {
  access.check(actor, "moderate", "comment")
  const { decision, reason, note } = decided
  if (decision === "held-back") mustHaveReason(reason, note)
  const comment = await lockedComment(tx, decided)
  if (comment.state === decision && comment.reason === reason && comment.note === note)
    throw new Conflict(words.message("decided-already"))
  const { partnershipId, at } = actor
  const number = comment.decisionNumber + 1
  await tx
    .insertInto("commentDecision")
    .values({
      partnershipId,
      commentId: comment.id,
      number,
      decision,
      reason: decision === "held-back" ? reason : null,
      note,
      at,
    })
    .execute()
  await change(tx, comment, {})
  await record(tx, actor, {
    kind: "comments.decided",
    subject: { kind: "comment", id: comment.id },
    details: { reference: comment.reference, decision: decision === "held-back" ? "held" : "shown" },
  })
}

function mustHaveReason(reason: HoldReason | null, note: string): void {
  if (reason === null) throw new Invalid([{ field: "reason", reason: words.message("hold-reason-needed") }])
  if (reason === "other" && note === "")
    throw new Invalid([{ field: "note", reason: words.message("note-needed") }])
}

type Removal = { id: string; version: number; removed: readonly string[] }

/** Takes words out of a comment for good, wherever they stand in it; a mark stays in their place. */
export async function removeWords(tx: Tx, actor: Actor, { id, version, removed }: Removal): Promise<void> {
  access.check(actor, "moderate", "comment")
  if (removed.length === 0) throw new Invalid([{ field: "removed", reason: words.message("words-needed") }])
  const comment = await lockedComment(tx, { id, version })
  const text = withoutWords(comment.text, removed)
  if (text === null) throw new Invalid([{ field: "removed", reason: words.message("words-not-there") }])
  await change(tx, comment, { text })
  await noteRemoval(tx, actor, comment, "words")
}

/** Takes away for good the name somebody wanted beside their comment. */
export async function removeName(
  tx: Tx,
  actor: Actor,
  { id, version }: { id: string; version: number },
): Promise<void> {
  access.check(actor, "moderate", "comment")
  const comment = await lockedComment(tx, { id, version })
  if (comment.shownName === "") throw new Conflict(words.message("no-name-there"))
  await change(tx, comment, { shownName: "" })
  await noteRemoval(tx, actor, comment, "name")
}

/** The comment, for whoever changes it now; refused where somebody else did meanwhile. */
export async function lockedComment(
  tx: Tx,
  { id, version }: { id: string; version: number },
): Promise<Comment> {
  await tx.selectFrom("publicComment").select("id").where("id", "=", id).forUpdate().execute()
  const comment = await commentOf(tx, id)
  if (!comment) throw new NotFound()
  if (comment.version !== version) throw new Conflict({ key: "web.changed-meanwhile" })
  return comment
}

async function change(
  tx: Tx,
  comment: Comment,
  changed: { text?: string; shownName?: string },
): Promise<void> {
  await tx
    .updateTable("publicComment")
    .set({ ...changed, version: comment.version + 1 })
    .where("id", "=", comment.id)
    .execute()
}

async function noteRemoval(tx: Tx, actor: Actor, comment: Comment, what: "words" | "name"): Promise<void> {
  const { partnershipId, at } = actor
  const number = comment.removals + 1
  await tx
    .insertInto("commentRemoval")
    .values({ partnershipId, commentId: comment.id, number, what, at })
    .execute()
  await record(tx, actor, {
    kind: "comments.words-removed",
    subject: { kind: "comment", id: comment.id },
    details: { reference: comment.reference, what },
  })
}
