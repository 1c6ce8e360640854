import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict, Invalid, NotFound } from "#platform/refusals"
import type { Problem } from "#platform/refusals"
import { access } from "../access.ts"
import { indicatorOf } from "../reads/indicators.ts"
import type { KnownIndicator } from "../reads/indicators.ts"
import { valuesOf } from "../reads/values.ts"
import { isSamePeriod } from "../rules/period.ts"
import { isSameMeasured } from "../rules/value.ts"
import { valueFaults } from "../rules/value-faults.ts"
import type { Standing } from "../rules/value-faults.ts"
import { words } from "../words/index.ts"
import "../tables.ts"

declare module "#platform/acts" {
  interface Acts {
    "indicators.value-entered": { title: string; titleFr: string; from: string }
    "indicators.value-corrected": { title: string; titleFr: string; from: string }
  }
}

export type NewValue = Standing & {
  indicatorId: string
  /** Why a value that stands is corrected. */
  reason: string
  /** What the form adds to the names of this value's fields; nothing on a form of one value. */
  suffix?: string
  /** What was given by link, of a value that is accepted as it was given. */
  givenId?: string
}

/**
 * Enters values, or none if any of them cannot be. What is said already is not written again; what stands otherwise is
 * corrected by a new row, with a reason.
 * @returns how many were written
 */
export async function enterValues(tx: Tx, actor: Actor, entered: readonly NewValue[]): Promise<number> {
  access.check(actor, "enter", "value")
  const problems: Problem[] = []
  let written = 0
  for (const value of entered) {
    // One after the other: they are checked against each other too.
    // oxlint-disable-next-line no-await-in-loop
    const indicator = await lockedIndicator(tx, value.indicatorId)
    // oxlint-disable-next-line no-await-in-loop
    const others = await valuesOf(tx, [indicator.id])
    const before = others.find((other) => other.label === value.label && isSamePeriod(other, value))
    if (isSameMeasured(before?.measured ?? { state: "not-yet-reported" }, value.measured)) continue
    const faults = valueFaults({ indicator, value, others, today: actor.today })
    problems.push(...faults.map((fault) => problemOf(fault, value.suffix ?? "")))
    if (problems.length > 0) continue
    const isCorrection = before !== undefined && before.measured.state !== "not-yet-reported"
    // oxlint-disable-next-line no-await-in-loop
    await write(tx, actor, { indicator, value, isCorrection })
    written++
  }
  if (problems.length > 0) throw new Invalid(problems)
  if (written === 0) throw new Invalid(words.message("nothing-entered"))
  return written
}

/** Nobody enters beside somebody else: two of one period would both seem to be the first. */
async function lockedIndicator(tx: Tx, id: string): Promise<KnownIndicator> {
  await tx.selectFrom("indicator").select("id").where("id", "=", id).forUpdate().execute()
  const indicator = await indicatorOf(tx, id)
  if (!indicator) throw new NotFound()
  if (indicator.retiredOn) throw new Conflict(words.message("is-retired"))
  return indicator
}

function problemOf({ field, why }: ReturnType<typeof valueFaults>[number], suffix: string): Problem {
  return { field: `${field}${suffix}`, reason: words.message(why) }
}

async function write(
  tx: Tx,
  actor: Actor,
  entered: { indicator: KnownIndicator; value: NewValue; isCorrection: boolean },
): Promise<void> {
  const { indicator, value, isCorrection } = entered
  const { startsOn, endsOn, label, reason, measured } = value
  const isValue = measured.state === "value"
  await tx
    .insertInto("indicatorValue")
    .values({
      partnershipId: actor.partnershipId,
      indicatorId: indicator.id,
      startsOn,
      endsOn,
      label,
      reason,
      state: measured.state,
      amount: isValue ? measured.amount : null,
      outOf: isValue ? measured.outOf : null,
      givenId: value.givenId ?? null,
      enteredAt: actor.at,
      enteredBy: actor.kind === "person" ? actor.id : null,
    })
    .execute()
  await record(tx, actor, {
    kind: isCorrection ? "indicators.value-corrected" : "indicators.value-entered",
    subject: { kind: "indicator", id: indicator.id },
    details: { title: indicator.titleEn, titleFr: indicator.titleFr, from: startsOn },
  })
}
