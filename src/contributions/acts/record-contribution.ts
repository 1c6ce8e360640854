import { organizationOf } from "#organizations"
import { fiscalYearEnd, fiscalYearStart } from "#partnerships"
import { activityOf } from "#plans"
import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Invalid, NotFound } from "#platform/refusals"
import { access } from "../access.ts"
import type { Kind } from "../rules/kind.ts"
import { problemsOf } from "../rules/stated.ts"
import type { Stated } from "../rules/stated.ts"
import { words } from "../words/index.ts"
import "../tables.ts"

declare module "#platform/acts" {
  interface Acts {
    "contributions.recorded": ContributionRecorded
  }
}

/** What the history keeps of a contribution: what it was, and who gave it. */
export type ContributionRecorded = {
  title: string
  titleFr: string
  organization: string
  organizationFr: string
}

export type NewContribution = {
  organizationId: string
  fiscalYear: number
  kind: Kind
  stated: Stated
}

/** Keeps what somebody gave in a year, as it was told. @returns its id */
export async function recordContribution(tx: Tx, actor: Actor, given: NewContribution): Promise<string> {
  access.check(actor, "change", "contribution")
  const { organizationId, fiscalYear, kind, stated } = given
  const giver = await organizationOf(tx, organizationId)
  if (!giver) throw new NotFound()
  await mustBeSound(tx, actor, given)
  const { id } = await tx
    .insertInto("contribution")
    .values({
      partnershipId: actor.partnershipId,
      organizationId,
      fiscalYear,
      kind,
      recordedAt: actor.at,
    })
    .returning("id")
    .executeTakeFirstOrThrow()
  await state(tx, actor, { contributionId: id, number: 1, stated, reason: "" })
  await record(tx, actor, {
    kind: "contributions.recorded",
    subject: { kind: "contribution", id },
    details: recordedOf(stated, { organizationEn: giver.nameEn, organizationFr: giver.nameFr }),
  })
  return id
}

export function recordedOf(
  { whatEn, whatFr }: { whatEn: string; whatFr: string },
  giver: { organizationEn: string; organizationFr: string },
): ContributionRecorded {
  const { organizationEn: organization, organizationFr } = giver
  return { title: whatEn, titleFr: whatFr, organization, organizationFr }
}

/** Every broken rule at once; the activity is one of that year's plan. */
export async function mustBeSound(
  tx: Tx,
  actor: Actor,
  { kind, fiscalYear, stated }: Pick<NewContribution, "kind" | "fiscalYear" | "stated">,
): Promise<void> {
  const year = { from: fiscalYearStart(fiscalYear).toString(), to: fiscalYearEnd(fiscalYear).toString() }
  const problems = problemsOf(kind, stated, { year, today: actor.today }).map(({ field, problem }) => ({
    field: fieldOf(field),
    reason: words.message(problem),
  }))
  const activity = stated.activityId === null ? null : await activityOf(tx, stated.activityId)
  if (activity === undefined) throw new NotFound()
  if (activity && activity.fiscalYear !== fiscalYear)
    problems.push({ field: "activityId", reason: words.message("activity-of-other-year") })
  if (problems.length > 0) throw new Invalid(problems)
}

/** As the form names it. */
function fieldOf(field: keyof Stated): string {
  const named: Partial<Record<keyof Stated, string>> = {
    cents: "amount",
    hundredths: "hours",
    rateCents: "rate",
  }
  return named[field] ?? field
}

type NextStatement = { contributionId: string; number: number; stated: Stated; reason: string }

export async function state(
  tx: Tx,
  actor: Actor,
  { contributionId, number, stated, reason }: NextStatement,
): Promise<void> {
  await tx
    .insertInto("contributionStatement")
    .values({
      partnershipId: actor.partnershipId,
      contributionId,
      number,
      activityId: stated.activityId,
      whatEn: stated.whatEn,
      whatFr: stated.whatFr,
      cents: stated.cents,
      hundredths: stated.hundredths,
      rateCents: stated.rateCents,
      rateBasis: stated.rateBasis,
      valueBasis: stated.valueBasis,
      basisNote: stated.basisNote,
      missing: stated.missing,
      fromWhom: stated.fromWhom,
      becauseEn: stated.becauseEn,
      becauseFr: stated.becauseFr,
      startsOn: stated.startsOn,
      endsOn: stated.endsOn,
      toldBy: stated.toldBy,
      toldOn: stated.toldOn,
      reason,
      statedBy: actor.kind === "person" ? actor.id : null,
      at: actor.at,
    })
    .execute()
}
