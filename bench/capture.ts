import { pathToFileURL } from "node:url"
import { join } from "node:path"
import type { PoolClient } from "pg"
import { systemClock } from "#platform/clock"
import { openDatabase } from "#platform/database"
import { diskFileStore } from "#platform/files"
import { openLog } from "#platform/log"
import { readSettings } from "#platform/settings"
import type { Services } from "#platform/web"

export type Statement = { text: string; values: unknown[] }
export type Captured = {
  statements: Statement[]
  /** Values that must differ each time: the key of a form, claimed once. */
  fresh: string[]
  body: string
  headers: Record<string, string>
  status: number
}

/**
 * Asks the built app for one page, or sends it one form, and keeps every statement it sent and the bytes it answered: what a bare handler has
 * to do and send to be compared with it.
 */
export async function capturePage(asked: {
  connectionString: string
  contextKey: Buffer
  secret: Buffer
  path: string
  cookie?: string
  /** Sent as a form; else the page is only looked at. */
  form?: Record<string, string>
  files?: string
}): Promise<Captured> {
  const statements: Statement[] = []
  const database = openDatabase({ ...asked, connections: 2 })
  database.pool.on("connect", (client) => listen(client, statements))
  const services: Services = {
    database,
    clock: systemClock,
    files: diskFileStore(asked.files ?? "/nonexistent"),
    log: openLog(),
    settings: readSettings({}),
    secret: asked.secret,
  }
  const built = pathToFileURL(join(import.meta.dirname, "../build/server/index.js")).href
  const { createWebApp } = (await import(built)) as {
    createWebApp(services: Services): Promise<{ request(input: Request): Promise<Response> }>
  }
  const app = await createWebApp(services)
  const headers = { Origin: "http://localhost:3000", ...(asked.cookie ? { Cookie: asked.cookie } : {}) }
  const sent = asked.form ? { method: "POST", body: new URLSearchParams(asked.form) } : {}
  const answer = await app.request(new Request(`http://localhost:3000${asked.path}`, { headers, ...sent }))
  const body = await answer.text()
  await database.close()
  const fresh = statements.flatMap(({ text, values }) =>
    text.startsWith('insert into "act_key"') ? [String(values[1])] : [],
  )
  return { statements, fresh, body, headers: Object.fromEntries(answer.headers), status: answer.status }
}

function listen(client: PoolClient, statements: Statement[]): void {
  const query = client.query.bind(client) as (...args: unknown[]) => unknown
  const heard = (text: unknown, values: unknown, ...rest: unknown[]) => {
    if (typeof text === "string") statements.push({ text, values: Array.isArray(values) ? values : [] })
    return query(text, values, ...rest)
  }
  client.query = heard as typeof client.query
}
