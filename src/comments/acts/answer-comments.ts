import { contentOf, paragraphsOf } from "#strategy"
import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict, Invalid, NotFound } from "#platform/refusals"
import type { Problem } from "#platform/refusals"
import { access } from "../access.ts"
import { answerOf } from "../reads/answers.ts"
import { commentsOf } from "../reads/comments.ts"
import { consultedOn } from "../reads/consulted.ts"
import { commentPeriodOf } from "../reads/periods.ts"
import { words } from "../words/index.ts"
import "../tables.ts"

declare module "#platform/acts" {
  interface Acts {
    "comments.answered": { theme: string; themeFr: string; count: number }
    "comments.answer-changed": { theme: string; themeFr: string; count: number }
  }
}

export type AnswerTexts = {
  themeEn: string
  themeFr: string
  textEn: string
  textFr: string
  /** Keys of the paragraphs changed because of these comments. */
  changed: readonly string[]
  /** What it answers: comments that were let through. */
  commentIds: readonly string[]
}

/** Answers one comment, or several that say alike, in both languages; anyone reads it beside them. @returns its id */
export async function answerComments(
  tx: Tx,
  actor: Actor,
  given: AnswerTexts & { periodId: string },
): Promise<string> {
  access.check(actor, "moderate", "comment")
  const { periodId, changed: _changed, commentIds: _ids, ...texts } = given
  await mustBeSound(tx, given)
  const { id } = await tx
    .insertInto("commentAnswer")
    .values({ partnershipId: actor.partnershipId, periodId, ...texts, answeredOn: actor.today })
    .returning("id")
    .executeTakeFirstOrThrow()
  await attach(tx, actor, id, given)
  await record(tx, actor, {
    kind: "comments.answered",
    subject: { kind: "comment-answer", id },
    details: named(given),
  })
  return id
}

/** Says an answer anew: its words, what changed because of it, and which comments it answers. */
export async function changeAnswer(
  tx: Tx,
  actor: Actor,
  { id, version, ...given }: AnswerTexts & { id: string; version: number },
): Promise<void> {
  access.check(actor, "moderate", "comment")
  await tx.selectFrom("commentAnswer").select("id").where("id", "=", id).forUpdate().execute()
  const known = await answerOf(tx, id)
  if (!known) throw new NotFound()
  if (known.version !== version) throw new Conflict({ key: "web.changed-meanwhile" })
  const { periodId } = known
  const { changed: _changed, commentIds: _ids, ...texts } = given
  await mustBeSound(tx, { ...given, periodId })
  await tx
    .updateTable("commentAnswer")
    .set({ ...texts, answeredOn: actor.today, version: version + 1 })
    .where("id", "=", id)
    .execute()
  await tx.deleteFrom("commentAnswerChange").where("answerId", "=", id).execute()
  await tx.updateTable("publicComment").set({ answerId: null }).where("answerId", "=", id).execute()
  await attach(tx, actor, id, given)
  await record(tx, actor, {
    kind: "comments.answer-changed",
    subject: { kind: "comment-answer", id },
    details: named(given),
  })
}

function named({ themeEn, themeFr, commentIds }: AnswerTexts) {
  return { theme: themeEn, themeFr, count: commentIds.length }
}

async function mustBeSound(tx: Tx, given: AnswerTexts & { periodId: string }): Promise<void> {
  const { periodId, commentIds, changed } = given
  const period = await commentPeriodOf(tx, periodId)
  if (!period) throw new NotFound()
  const problems: Problem[] = []
  const letThrough = await commentsOf(tx, { periodId, state: "let-through" })
  if (commentIds.length === 0)
    problems.push({ field: "commentIds", reason: words.message("comments-needed") })
  else if (!commentIds.every((id) => letThrough.some((one) => one.id === id)))
    problems.push({ field: "commentIds", reason: words.message("not-let-through") })
  const { paragraphs } = await consultedOn(tx, period.versionId)
  const now = await contentOf(tx, period.communityPlanId)
  const keys = [...paragraphs, ...(now ? paragraphsOf({ content: now }) : [])].map(({ key }) => key)
  if (!changed.every((key) => keys.includes(key)))
    problems.push({ field: "changed", reason: words.message("no-such-paragraph") })
  if (problems.length > 0) throw new Invalid(problems)
}

/** A comment that has an answer keeps it: it is taken out of that answer first. */
async function attach(tx: Tx, actor: Actor, answerId: string, given: AnswerTexts): Promise<void> {
  const { partnershipId } = actor
  const ids = [...new Set(given.commentIds)]
  const taken = await tx
    .updateTable("publicComment")
    .set({ answerId })
    .where("id", "in", ids)
    .where("answerId", "is", null)
    .returning("id")
    .execute()
  if (taken.length < ids.length) throw new Conflict(words.message("answered-elsewhere"))
  if (given.changed.length === 0) return
  const keys = [...new Set(given.changed)]
  await tx
    .insertInto("commentAnswerChange")
    .values(keys.map((paragraphKey) => ({ partnershipId, answerId, paragraphKey })))
    .execute()
}
