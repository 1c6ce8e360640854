import type { Pool, PoolClient } from "pg"

export type Statement = { text: string; values: unknown[] }

const listeners = new Set<(statement: Statement) => void>()
const heard = new WeakSet<PoolClient>()

/** Every statement a database is asked meanwhile, in order. */
export async function statementsDuring(pool: Pool, work: () => Promise<unknown>): Promise<Statement[]> {
  const statements: Statement[] = []
  const listener = (statement: Statement) => void statements.push(statement)
  pool.on("acquire", listen)
  listeners.add(listener)
  try {
    await work()
    return statements
  } finally {
    listeners.delete(listener)
    pool.off("acquire", listen)
  }
}

function listen(client: PoolClient): void {
  if (heard.has(client)) return
  heard.add(client)
  const query = client.query.bind(client) as (...args: unknown[]) => unknown
  const hear = (text: unknown, values: unknown, ...rest: unknown[]) => {
    if (typeof text === "string")
      for (const listener of listeners) listener({ text, values: Array.isArray(values) ? values : [] })
    return query(text, values, ...rest)
  }
  client.query = hear as typeof client.query
}
