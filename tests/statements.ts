import type { Pool, PoolClient } from "pg"

export type Statement = { text: string; values: unknown[]; client: PoolClient }

const listeners = new WeakMap<Pool, Set<(statement: Statement) => void>>()
const heard = new WeakSet<PoolClient>()

/** Every statement a database is asked meanwhile, in order; those of other databases are not heard. */
export async function statementsDuring(pool: Pool, work: () => Promise<unknown>): Promise<Statement[]> {
  const statements: Statement[] = []
  const own = listeners.get(pool) ?? new Set()
  listeners.set(pool, own)
  const listener = (statement: Statement) => void statements.push(statement)
  const listen = (client: PoolClient) => hearOn(own, client)
  pool.on("acquire", listen)
  own.add(listener)
  try {
    await work()
    return statements
  } finally {
    own.delete(listener)
    pool.off("acquire", listen)
  }
}

function hearOn(own: Set<(statement: Statement) => void>, client: PoolClient): void {
  if (heard.has(client)) return
  heard.add(client)
  const query = client.query.bind(client) as (...args: unknown[]) => unknown
  const hear = (text: unknown, values: unknown, ...rest: unknown[]) => {
    if (typeof text === "string")
      for (const listener of own) listener({ text, values: Array.isArray(values) ? values : [], client })
    return query(text, values, ...rest)
  }
  client.query = hear as typeof client.query
}
