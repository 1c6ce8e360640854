import { sql } from "kysely"
import type { Tx } from "#platform/database"
import type { Locale } from "#platform/words"
import { ruleSentences, usualRules } from "#terms"
import type { Rules } from "#terms"
import { countsText } from "../rules/counts.ts"
import type { HeldRow, Row } from "../rules/row.ts"
import { sortedJson } from "../rules/sorted-json.ts"
import { votesText } from "../rules/votes-text.ts"

const results = { carried: "pass", lost: "fail", "no-quorum": "no-quorum" } as const
const options = { for: "yes", against: "no", abstain: "abstain" } as const

type Ballot = Awaited<ReturnType<typeof ballots>>[number]

/** The motions and votes made here. Nobody's vote before the result is declared, and never of a secret ballot. */
export async function heldDecisions(tx: Tx): Promise<{ motions: HeldRow[]; voteEvents: HeldRow[] }> {
  const votes = await votesByBallot(tx)
  const taken = await ballots(tx)
  const last = new Map(taken.map((ballot) => [ballot.motionId, ballot]))
  const motions = await tx
    .selectFrom("motion")
    .select(["id", "bodyId", "amendsId", "textEn", "textFr", "rationaleEn", "rationaleFr", "moverSeatId"])
    .select(["seconderSeatId", "aboutKind", "madeAt", "withdrawnAt"])
    .execute()
  return {
    motions: motions.map((motion) => {
      const ballot = last.get(motion.id)
      const outcome = ballot?.outcome ?? null
      return {
        id: motion.id,
        organization_id: motion.bodyId,
        classification: motion.amendsId ? "amendment" : (motion.aboutKind ?? "motion"),
        text: motion.textEn,
        text_fr: motion.textFr,
        rationale: motion.rationaleEn || null,
        rationale_fr: motion.rationaleFr || null,
        date: motion.madeAt.toISOString(),
        creator_id: null,
        mover_id: motion.moverSeatId,
        seconder_id: motion.seconderSeatId,
        amends_id: motion.amendsId,
        requirement: ballot ? requirement("en", ballot) : null,
        requirement_fr: ballot ? requirement("fr", ballot) : null,
        result: outcome ? results[outcome] : motion.withdrawnAt ? "withdrawn" : null,
      }
    }),
    voteEvents: taken.map((ballot) => voteEvent(ballot, votes.get(ballot.id) ?? [])),
  }
}

function requirement(locale: Locale, { rules }: Ballot): string {
  return ruleSentences(locale, { ...usualRules, ...rules }).decisions.join(" ")
}

function voteEvent(ballot: Ballot, votes: readonly Row[]): HeldRow {
  const { outcome, needed, of, present, quorumNeeded, quorumOf, byFallback } = ballot
  const came = outcome && {
    needed,
    of,
    present,
    quorum_needed: quorumNeeded,
    quorum_of: quorumOf,
    by_fallback: byFallback,
  }
  return {
    id: ballot.id,
    motion_id: ballot.motionId,
    organization_id: ballot.bodyId,
    classification: ballot.method,
    start_date: ballot.openedAt.toISOString(),
    end_date: ballot.at?.toISOString() ?? null,
    result: outcome && results[outcome],
    counts: outcome && countsOf(ballot),
    rules: sortedJson({ rules: ballot.rules, outcome: came }),
    votes: votesText(votes),
  }
}

function countsOf({ votesFor, against, abstained }: Ballot): string {
  return countsText([
    { option: "yes", value: votesFor ?? 0 },
    { option: "no", value: against ?? 0 },
    { option: "abstain", value: abstained ?? 0 },
  ])
}

/** In the order they were opened: the last of a motion counts. */
function ballots(tx: Tx) {
  return tx
    .selectFrom("ballot")
    .innerJoin("motion", (join) =>
      join
        .onRef("motion.partnershipId", "=", "ballot.partnershipId")
        .onRef("motion.id", "=", "ballot.motionId"),
    )
    .leftJoin("ballotResult as result", (join) =>
      join
        .onRef("result.partnershipId", "=", "ballot.partnershipId")
        .onRef("result.ballotId", "=", "ballot.id"),
    )
    .select(["ballot.id", "ballot.motionId", "motion.bodyId", "ballot.method", "ballot.openedAt"])
    .select(sql<Rules>`ballot.rules`.as("rules"))
    .select(["result.outcome", "result.votesFor", "result.against", "result.abstained", "result.needed"])
    .select(["result.of", "result.present", "result.quorumNeeded", "result.quorumOf", "result.byFallback"])
    .select("result.at")
    .orderBy("ballot.openedAt")
    .orderBy("ballot.id")
    .execute()
}

async function votesByBallot(tx: Tx): Promise<Map<string, Row[]>> {
  const found = await tx
    .selectFrom("vote")
    .innerJoin("ballot", (join) =>
      join.onRef("ballot.partnershipId", "=", "vote.partnershipId").onRef("ballot.id", "=", "vote.ballotId"),
    )
    .innerJoin("ballotResult as result", (join) =>
      join
        .onRef("result.partnershipId", "=", "vote.partnershipId")
        .onRef("result.ballotId", "=", "vote.ballotId"),
    )
    .innerJoin("ballotSeat as seat", (join) =>
      join
        .onRef("seat.partnershipId", "=", "vote.partnershipId")
        .onRef("seat.ballotId", "=", "vote.ballotId")
        .onRef("seat.seatId", "=", "vote.seatId"),
    )
    .leftJoin("ballotRecusal as recusal", (join) =>
      join
        .onRef("recusal.partnershipId", "=", "vote.partnershipId")
        .onRef("recusal.ballotId", "=", "vote.ballotId")
        .onRef("recusal.seatId", "=", "vote.seatId"),
    )
    .select(["vote.ballotId", "vote.seatId", "vote.choice", "seat.organizationId", "seat.name"])
    .select(sql<string>`ballot.rules->'decision'->>'voices'`.as("voices"))
    .where("ballot.method", "<>", "secret")
    .where("vote.choice", "is not", null)
    .where("seat.isRecused", "=", false)
    .where("recusal.at", "is", null)
    .execute()
  const byBallot = new Map<string, Row[]>()
  for (const { ballotId, seatId, choice, organizationId, name, voices } of found) {
    const vote = {
      voter_id: organizationId,
      post_id: seatId,
      voter_name: name || null,
      option: options[choice!],
      weight: voices === "sectors" ? null : "1",
      role: null,
    }
    byBallot.set(ballotId, [...(byBallot.get(ballotId) ?? []), vote])
  }
  return byBallot
}
