import { sql } from "kysely"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict } from "#platform/refusals"
import { valuesOf } from "../reads/values.ts"
import { isSamePeriod } from "../rules/period.ts"
import type { Measured } from "../rules/value.ts"
import type { Locale } from "#platform/words"
import { words } from "../words/index.ts"
import type { PlannedValue } from "./compare-values.ts"
import "../tables.ts"

type Kept = Pick<PlannedValue, "indicatorId" | "startsOn" | "endsOn" | "label" | "measured" | "from">

/** All an undoing needs to know: the rows that were written, and what stood before each. */
export type WrittenValues = { rows: (Kept & { id: string })[] }

/** Writes what a preview shows, in the order of the file. */
export async function applyValues(
  tx: Tx,
  actor: Actor,
  planned: readonly PlannedValue[],
): Promise<WrittenValues> {
  await lock(tx, planned)
  return { rows: await write(tx, actor, planned) }
}

/** What stood before stands again, with the reason; refused where somebody said something else since. */
export async function undoValues(
  tx: Tx,
  actor: Actor,
  { rows, locale }: WrittenValues & { locale: Locale },
): Promise<void> {
  await lock(tx, rows)
  const standing = await valuesOf(tx, [...new Set(rows.map(({ indicatorId }) => indicatorId))])
  const since = rows.filter((row) => {
    const now = standing.find(
      (one) => one.indicatorId === row.indicatorId && one.label === row.label && isSamePeriod(one, row),
    )
    return now?.id !== row.id
  })
  if (since.length > 0) throw new Conflict(words.message("undo-refused", { count: since.length }))
  const before: Measured = { state: "not-yet-reported" }
  const reason = words(locale)("undone-reason")
  await write(
    tx,
    actor,
    rows.map((row) => ({ ...row, measured: row.from ?? before, from: row.measured, reason })),
  )
}

async function lock(tx: Tx, values: readonly { indicatorId: string }[]): Promise<void> {
  const ids = values.map(({ indicatorId }) => indicatorId)
  await sql`select id from indicator where id = any(${ids}::uuid[]) order by id for update`.execute(tx)
}

async function write(
  tx: Tx,
  actor: Actor,
  values: readonly (Kept & { reason: string })[],
): Promise<WrittenValues["rows"]> {
  const rows: WrittenValues["rows"] = []
  const { partnershipId, at: enteredAt } = actor
  const enteredBy = actor.kind === "person" ? actor.id : null
  for (let from = 0; from < values.length; from += 500) {
    const part = values.slice(from, from + 500)
    const made = await tx
      .insertInto("indicatorValue")
      .values(
        part.map(({ indicatorId, startsOn, endsOn, label, measured, reason }) => ({
          partnershipId,
          indicatorId,
          startsOn,
          endsOn,
          label,
          reason,
          state: measured.state,
          amount: measured.state === "value" ? measured.amount : null,
          outOf: measured.state === "value" ? measured.outOf : null,
          enteredAt,
          enteredBy,
        })),
      )
      .returning("id")
      .execute()
    rows.push(
      ...part.map(({ indicatorId, startsOn, endsOn, label, measured, from: stood }, index) => ({
        id: made[index]!.id,
        indicatorId,
        startsOn,
        endsOn,
        label,
        measured,
        from: stood,
      })),
    )
  }
  return rows
}
