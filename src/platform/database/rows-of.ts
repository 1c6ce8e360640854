import { sql } from "kysely"
import type { RawBuilder } from "kysely"

/**
 * Many rows in one statement, as a JSON array the server unfolds: `insert ... select from jsonb_to_recordset`.
 * One statement text whatever the number of rows, so its plan is kept; 5,000 rows at a time is plenty.
 */
export function rowsOf(rows: readonly Record<string, unknown>[], columns: string): RawBuilder<unknown> {
  return sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row(${sql.raw(columns)})`
}
