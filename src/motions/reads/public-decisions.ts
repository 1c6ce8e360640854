import { sql } from "kysely"
import { dayOf } from "#platform/clock"
import type { Tx } from "#platform/database"
import { publicSubjects } from "#site"
import type { ListLine } from "#site"
import { publicTerms, rulesInForce } from "#terms"
import { decided } from "./decisions.ts"
import "../tables.ts"

/** A decision as far as anyone may read it: no reasons, no mover, nobody's vote. */
export type PublicDecision = NonNullable<Awaited<ReturnType<typeof publicDecision>>>

type Asked = { at: Date; timeZone: string }

/** The decisions anyone may see at a moment, the newest first. */
export async function publicDecisionLines(tx: Tx, { at, timeZone }: Asked): Promise<ListLine[]> {
  const found = await inPublic(tx, [...(await publicSubjects(tx, "decision", at)).keys()])
    .orderBy("last.at", "desc")
    .orderBy("motion.id")
    .limit(10_000)
    .execute()
  return found.map(({ id, bodyId, decidedAt }) => ({ id, bodyId, on: dayOf(decidedAt, timeZone) }))
}

/** Some of them in that order, with what a list says of each; none that is not public. */
export async function publicDecisions(tx: Tx, ids: readonly string[], { at, timeZone }: Asked) {
  const subjects = await publicSubjects(tx, "decision", at)
  const found = await told(
    tx,
    ids.filter((id) => subjects.has(id)),
  )
    .orderBy("last.at", "desc")
    .orderBy("motion.id")
    .execute()
  return found.map(({ decidedAt, ...decision }) => ({ ...decision, on: dayOf(decidedAt, timeZone) }))
}

/** One of them; with sums of votes only where the terms that it was counted by are public, and never of a secret ballot. */
export async function publicDecision(tx: Tx, id: string, asked: Asked) {
  const [decision] = await publicDecisions(tx, [id], asked)
  if (!decision) return undefined
  const { votesFor, against, abstained, ...rest } = decision
  const { termsVersionId } = await rulesInForce(tx, decision.bodyId, decision.on)
  const isRuleKnown = (await publicTerms(tx, asked.at)).some((terms) => terms.id === termsVersionId)
  const isCounted = decision.method !== "secret" && decision.method !== "consensus"
  return {
    ...rest,
    votes: isRuleKnown && isCounted ? { for: votesFor, against, abstained, termsId: termsVersionId! } : null,
  }
}

/** Which of these motions anyone may read as decisions at a moment. */
export async function decisionsInPublic(tx: Tx, ids: readonly string[], at: Date): Promise<Set<string>> {
  const subjects = await publicSubjects(tx, "decision", at)
  const open = ids.filter((id) => subjects.has(id))
  return new Set(open.length === 0 ? [] : await seenDecisions(tx, open))
}

/** What of one motion decides whether it may be public; undefined where there is none. */
export function decisionToPublish(tx: Tx, id: string) {
  return tx
    .selectFrom("motion")
    .leftJoin("agendaItem as item", (join) =>
      join
        .onRef("item.partnershipId", "=", "motion.partnershipId")
        .onRef("item.id", "=", "motion.agendaItemId"),
    )
    .select(["motion.id", "motion.bodyId", "motion.textEn", "motion.textFr", "motion.aboutKind"])
    .select("item.isInternal")
    .where("motion.id", "=", id)
    .executeTakeFirst()
}

/** Of these, the decisions whose body and item let them be seen. */
export async function seenDecisions(tx: Tx, ids: readonly string[]): Promise<string[]> {
  return (await inPublic(tx, ids).execute()).map(({ id }) => id)
}

/** Motions by their texts, as the list of what is public names them. */
export function motionsNamed(tx: Tx, ids: readonly string[]) {
  return tx
    .selectFrom("motion")
    .select(["id", "textEn", "textFr"])
    .where("id", "in", [...ids])
    .execute()
}

function told(tx: Tx, ids: readonly string[]) {
  return inPublic(tx, ids)
    .select(["motion.meetingId", "motion.textEn", "motion.textFr", "motion.amendsId"])
    .select(["body.nameEn", "body.nameFr"])
    .select(["last.method", "last.outcome", "last.votesFor", "last.against", "last.abstained"])
}

/** Of public bodies, on no internal item, and no appointment: people are named where they agreed to be. */
function inPublic(tx: Tx, ids: readonly string[]) {
  return decided(tx)
    .leftJoin("agendaItem as item", (join) =>
      join
        .onRef("item.partnershipId", "=", "motion.partnershipId")
        .onRef("item.id", "=", "motion.agendaItemId"),
    )
    .select(["motion.id", "motion.bodyId", "last.at as decidedAt"])
    .where("motion.id", "=", sql<string>`any(${[...ids]}::uuid[])`)
    .where("body.isPublic", "=", true)
    .where((row) => row.or([row("item.isInternal", "is", null), row("item.isInternal", "=", false)]))
    .where((row) =>
      row.or([row("motion.aboutKind", "is", null), row("motion.aboutKind", "<>", "application")]),
    )
}
