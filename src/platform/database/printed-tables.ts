import { glob, readFile } from "node:fs/promises"
import { dirname, join } from "node:path"
import type { Pool } from "pg"

type Column = {
  table: string
  column: string
  type: string
  nullable: boolean
  generated: boolean
  about: string | null
  /** The check constraint that names the texts allowed here, if one does. */
  allowed: string | null
}

/**
 * The tables of each folder as TypeScript, read from a migrated database: `folder -> text of its tables.ts`.
 * A table belongs to the folder whose migration creates it; a column added elsewhere is printed with its table.
 */
export async function printedTables(pool: Pool, source: string): Promise<Map<string, string>> {
  const columns = await columnsOf(pool)
  const comments = await commentsOf(pool)
  const printed = new Map<string, string>()
  for (const [folder, tables] of await tablesByFolder(source)) {
    const bodies = tables.map((table) =>
      printTable(
        table,
        comments.get(table),
        columns.filter((c) => c.table === table),
      ),
    )
    const body = bodies.join("\n\n")
    const names = tables.map((table) => `    ${camel(table)}: ${pascal(table)}Table`)
    printed.set(
      folder,
      [
        "// Printed from the migrated database by `npm run tables`. Never edited.",
        ...(body.includes("ColumnType<") || body.includes("Defaulted<")
          ? [`import type { ColumnType } from "kysely"`, ""]
          : []),
        `declare module "#platform/database" {`,
        "  interface Tables {",
        ...names,
        "  }",
        "}",
        "",
        ...(body.includes("Defaulted<")
          ? ["type Defaulted<Type> = ColumnType<Type, Type | undefined, Type>", ""]
          : []),
        body,
        "",
      ].join("\n"),
    )
  }
  return printed
}

async function tablesByFolder(source: string): Promise<Map<string, string[]>> {
  const folders = new Map<string, string[]>()
  const paths: string[] = []
  for await (const path of glob("**/migrations/*.sql", { cwd: source })) paths.push(path)
  for (const path of paths.toSorted()) {
    const text = await readFile(join(source, path), "utf8")
    const tables = [...text.matchAll(/^create (?:unlogged )?table (\w+) \(/gm)].map((match) => match[1]!)
    const folder = dirname(dirname(path))
    if (tables.length > 0) folders.set(folder, [...(folders.get(folder) ?? []), ...tables])
  }
  return folders
}

async function columnsOf(pool: Pool): Promise<Column[]> {
  const found = await pool.query<Column>(`
    select c.relname as table, a.attname as column, format_type(a.atttypid, null) as type,
      not a.attnotnull as nullable, a.atthasdef as generated, col_description(c.oid, a.attnum) as about,
      (select pg_get_constraintdef(k.oid) from pg_constraint k where k.conrelid = c.oid and k.contype = 'c'
        and k.conkey = array[a.attnum] and pg_get_constraintdef(k.oid) like '%= ANY (ARRAY[%' limit 1) as allowed
    from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
    where n.nspname = 'public' and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
    order by c.relname, a.attnum`)
  return found.rows
}

async function commentsOf(pool: Pool): Promise<Map<string, string>> {
  const found = await pool.query<{ table: string; about: string }>(`
    select c.relname as table, obj_description(c.oid) as about from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind = 'r' and obj_description(c.oid) is not null`)
  return new Map(found.rows.map((row) => [row.table, row.about]))
}

function printTable(table: string, about: string | undefined, columns: Column[]): string {
  const lines = columns.flatMap((column) => {
    const line = `  ${camel(column.column)}: ${columnType(column)}`
    return column.about ? [`  /** ${column.about} */`, line] : [line]
  })
  return [
    ...(about ? [`/** ${about} */`] : []),
    `export interface ${pascal(table)}Table {`,
    ...lines,
    "}",
  ].join("\n")
}

const types: Record<string, string> = {
  uuid: "string",
  text: "string",
  "text[]": "string[]",
  date: "string",
  "time without time zone": "string",
  bytea: "Buffer",
  boolean: "boolean",
  integer: "number",
  bigint: "number",
  numeric: "number",
  "timestamp with time zone": "Date",
}

function columnType(column: Column): string {
  const orNull = column.nullable ? " | null" : ""
  // JSON goes in as text we serialised ourselves and comes out as whatever it was: the reader parses it.
  if (column.type === "jsonb") {
    return `ColumnType<unknown, string${orNull}${column.generated ? " | undefined" : ""}, string${orNull}>`
  }
  const type = `${allowedTexts(column) ?? typeOf(column.type)}${orNull}`
  return column.generated ? `Defaulted<${type}>` : type
}

function allowedTexts(column: Column): string | undefined {
  const texts = [...(column.allowed?.matchAll(/'([^']*)'::text/g) ?? [])].map((match) => `"${match[1]}"`)
  return texts.length > 0 ? texts.join(" | ") : undefined
}

function typeOf(sqlType: string): string {
  const type = types[sqlType]
  if (!type) throw new Error(`No TypeScript type known for ${sqlType}: add it to printed-tables.ts`)
  return type
}

function camel(snake: string): string {
  return snake.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
}

function pascal(snake: string): string {
  const word = camel(snake)
  return word.charAt(0).toUpperCase() + word.slice(1)
}
