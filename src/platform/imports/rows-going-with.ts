import { sql } from "kysely"
import type { Tx } from "#platform/database"

/** Rows as they stood, table by table, each as the database's own JSON of it. */
export type KeptRows = { table: string; rows: unknown[] }[]

/** These rows, and every row that would go with them (on delete cascade): what an undoing needs to put them back. */
export async function rowsGoingWith(tx: Tx, table: string, ids: readonly string[]): Promise<KeptRows> {
  const going = await sql<{ table: string; column: string }>`
    select key.conrelid::regclass::text as "table", attribute.attname::text as "column"
    from pg_constraint key
    join pg_attribute attribute on attribute.attrelid = key.conrelid and attribute.attnum = any(key.conkey)
    where key.contype = 'f' and key.confrelid = ${table}::regclass and key.confdeltype = 'c'
      and attribute.attname <> 'partnership_id'
    order by 1, 2`.execute(tx)
  const kept: KeptRows = []
  for (const { table: name, column } of [{ table, column: "id" }, ...going.rows]) {
    const found = await sql<{ row: unknown }>`
      select to_jsonb(going) as row from ${sql.table(name)} going where ${sql.ref(column)} = any(${ids}::uuid[])`.execute(
      tx,
    )
    if (found.rows.length > 0) kept.push({ table: name, rows: found.rows.map(({ row }) => row) })
  }
  return kept
}

/** In the order they were kept: first what the others stand on. A row that was found by two of its columns is put once. */
export async function putRowsBack(tx: Tx, kept: KeptRows): Promise<void> {
  for (const { table, rows } of kept) {
    await sql`
      insert into ${sql.table(table)} select * from jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::jsonb)
      on conflict do nothing`.execute(tx)
  }
}
