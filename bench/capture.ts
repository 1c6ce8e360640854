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

export type Asked = {
  path: string
  cookie?: string
  /** Sent as a form; else the page is only looked at. */
  form?: Record<string, string>
  /** Nothing of it stays, so that the floor can be first to do it. */
  rollsBack?: boolean
}

/**
 * Asks the built app for pages, or sends it forms, one at a time, and keeps every statement it sent and the bytes it
 * answered: what a bare handler has to do and send to be compared with it.
 */
export async function openCapture(on: {
  connectionString: string
  contextKey: Buffer
  secret: Buffer
  files: string
}): Promise<{ page(asked: Asked): Promise<Captured>; close(): Promise<void> }> {
  const heard: Heard = { statements: [], rollsBack: false }
  const database = openDatabase({ ...on, connections: 2 })
  database.pool.on("connect", (client) => listen(client, heard))
  const services: Services = {
    database,
    clock: systemClock,
    files: diskFileStore(on.files),
    log: openLog(),
    settings: readSettings({}),
    secret: on.secret,
  }
  const built = pathToFileURL(join(import.meta.dirname, "../build/server/index.js")).href
  const { createWebApp } = (await import(built)) as {
    createWebApp(services: Services): Promise<{ request(input: Request): Promise<Response> }>
  }
  const app = await createWebApp(services)
  return { page: (asked) => capture(app, heard, asked), close: () => database.close() }
}

async function capture(
  app: { request(input: Request): Promise<Response> },
  heard: Heard,
  { path, cookie, form, rollsBack = false }: Asked,
): Promise<Captured> {
  Object.assign(heard, { statements: [], rollsBack })
  const headers = { Origin: "http://localhost:3000", ...(cookie ? { Cookie: cookie } : {}) }
  const sent = form ? { method: "POST", body: new URLSearchParams(form) } : {}
  const answer = await app.request(new Request(`http://localhost:3000${path}`, { headers, ...sent }))
  const body = await answer.text()
  const { statements } = heard
  const fresh = statements.flatMap(({ text, values }) =>
    text.startsWith('insert into "act_key"') && !rollsBack ? [String(values[1])] : [],
  )
  return { statements, fresh, body, headers: Object.fromEntries(answer.headers), status: answer.status }
}

type Heard = { statements: Statement[]; rollsBack: boolean }

function listen(client: PoolClient, heard: Heard): void {
  const query = client.query.bind(client) as (...args: unknown[]) => unknown
  const listening = (text: unknown, values: unknown, ...rest: unknown[]) => {
    if (typeof text === "string") heard.statements.push({ text, values: Array.isArray(values) ? values : [] })
    return query(heard.rollsBack && text === "commit" ? "rollback" : text, values, ...rest)
  }
  client.query = listening as typeof client.query
}
