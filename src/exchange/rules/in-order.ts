import type { HeldRow } from "./row.ts"

/** Lines in one order whatever the database's: by these columns, then by id; letter by letter, in no language. */
export function inOrder(rows: readonly HeldRow[], codes: readonly string[]): HeldRow[] {
  const keys = new Map(
    rows.map((row) => [row, [...codes, "id"].map((code) => row[code] ?? "").join("\u0000")]),
  )
  return rows.toSorted((one, other) => (keys.get(one)! < keys.get(other)! ? -1 : 1))
}
