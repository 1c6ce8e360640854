import { randomBytes } from "node:crypto"
import { CamelCasePlugin, Kysely, PostgresDialect, sql } from "kysely"
import type { Pool } from "pg"
import { signContext, signOfficer } from "./context.ts"
import type { Tables } from "./index.ts"
import { openListener } from "./listener.ts"
import type { Hearing, Listener } from "./listener.ts"
import { openPool } from "./pool.ts"
import { asRefusal } from "./trouble.ts"

/**
 * A transaction bound to one partnership (or, outside, to none). Only `read`, `write` and `outside` make one, so a
 * function that asks for a `Tx` can only be called inside.
 */
export type Tx = Kysely<Tables> & { readonly insideTransaction: true }

export type Database = {
  /** Reads within one partnership; sees one moment, changes nothing. */
  read<Result>(partnershipId: string, work: (tx: Tx) => Promise<Result>): Promise<Result>
  /** Writes within one partnership: all of it, or nothing. */
  write<Result>(partnershipId: string, work: (tx: Tx) => Promise<Result>): Promise<Result>
  /**
   * The same for a funder's officer: no partnership is bound, and of the one that is named only what was submitted to the
   * officer shows, if the database finds them assigned to it (decision 0010).
   */
  reviewing(officerId: string): Pick<Database, "read" | "write">
  /** Before a partnership is known: people, sessions and the look-up functions. Partnership tables show no rows. */
  outside<Result>(work: (tx: Tx) => Promise<Result>): Promise<Result>
  /** What every write does last before it commits: the jobs it collected are sent within it. */
  beforeCommit(last: (tx: Tx) => Promise<void>): void
  /**
   * Tells of every partnership in which something was committed: by this process before the writer goes on, by another as
   * soon as the server says so. Until `heard` was called, and after `deaf`, acts of other processes may be missed.
   */
  hear(hearing: Hearing): void
  pool: Pool
  close(): Promise<void>
}

export type DatabaseOptions = {
  connectionString: string
  contextKey: Buffer
  connections?: number
}

/** Opens the one pool of the process, as the unprivileged role. */
export function openDatabase(options: DatabaseOptions): Database {
  const { connectionString } = options
  const name = `entente-${randomBytes(9).toString("base64url")}`
  const pool = openPool({ ...options, name })
  const kysely = new Kysely<Tables>({
    dialect: new PostgresDialect({ pool }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  })
  const contexts = new Map<string, string>()
  const bound = (partnershipId: string) => {
    const known = contexts.get(partnershipId)
    if (known) return known
    const signed = signContext(options.contextKey, partnershipId)
    contexts.set(partnershipId, signed)
    return signed
  }
  const hearings: Hearing[] = []
  let listener: Listener | undefined
  let isHeard = false
  const each = (tell: (hearing: Hearing) => void) => hearings.forEach(tell)
  const telling = async <Result>(id: string, written: Promise<Result>) => {
    // A commit whose answer got lost may have happened.
    const tell = () => each((hearing) => hearing.changed(id))
    return written.finally(tell)
  }
  let last: (tx: Tx) => Promise<void> = async () => undefined
  const finishing =
    <Result>(work: (tx: Tx) => Promise<Result>) =>
    async (tx: Tx) => {
      const result = await work(tx)
      await last(tx)
      return result
    }
  return {
    read: (id, work) => inTransaction(kysely, `begin read only; ${bind(bound(id))}`, work),
    write: (id, work) => telling(id, inTransaction(kysely, `begin; ${bind(bound(id))}`, finishing(work))),
    reviewing: (officerId) => {
      const review = (id: string) => bindReview(signOfficer(options.contextKey, officerId), id)
      return {
        read: async (id, work) => inTransaction(kysely, `begin read only; ${review(id)}`, work),
        write: async (id, work) =>
          telling(id, inTransaction(kysely, `begin; ${review(id)}`, finishing(work))),
      }
    },
    outside: (work) => inTransaction(kysely, "begin", finishing(work)),
    beforeCommit: (hook) => void (last = hook),
    hear: (hearing) => {
      hearings.push(hearing)
      if (isHeard) hearing.heard()
      listener ??= openListener(
        { connectionString, name },
        {
          changed: (id) => each((one) => one.changed(id)),
          heard: () => {
            isHeard = true
            each((one) => one.heard())
          },
          deaf: () => {
            isHeard = false
            each((one) => one.deaf())
          },
        },
      )
    },
    pool,
    close: async () => {
      await listener?.close()
      await kysely.destroy()
    },
  }
}

/** One round trip opens the transaction and binds the partnership. The context is ours alone: hex, dots, dashes. */
function bind(context: string): string {
  return `select set_config('entente.partnership', '${context}', true)`
}

function bindReview(officer: string, partnershipId: string): string {
  if (!/^[0-9a-f-]{36}$/.test(`${partnershipId}`)) throw new Error("A partnership is reviewed by its id")
  return `select set_config('entente.officer', '${officer}', true), set_config('entente.reviewed', '${partnershipId}', true)`
}

async function inTransaction<Result>(
  kysely: Kysely<Tables>,
  opening: string,
  work: (tx: Tx) => Promise<Result>,
): Promise<Result> {
  try {
    return await kysely.connection().execute(async (connection) => {
      await sql.raw(opening).execute(connection)
      try {
        const result = await work(connection as unknown as Tx)
        await sql`commit`.execute(connection)
        return result
      } catch (trouble) {
        await sql`rollback`.execute(connection).catch(() => undefined)
        throw trouble
      }
    })
  } catch (trouble) {
    throw asRefusal(trouble)
  }
}
