import { sql } from "kysely"
import type { RawBuilder } from "kysely"

type WithTerm = "body" | "seat" | "holding" | "representation"

/** The condition that a row is in force on a day: `isInForce`, said to the database. */
export function during(table: WithTerm, on: string): RawBuilder<boolean> {
  const [startsOn, endsOn] = [sql.ref(`${table}.startsOn`), sql.ref(`${table}.endsOn`)]
  return sql<boolean>`daterange(${startsOn}, ${endsOn}, '[]') @> ${on}::date`
}
