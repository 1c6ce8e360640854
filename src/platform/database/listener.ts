import pg from "pg"

/** Who hears of acts: of which partnership one was committed, and whether nothing can be missed just now. */
export type Hearing = {
  changed(partnershipId: string): void
  /** From now on nothing is missed; what happened before, since the connection was lost, was. */
  heard(): void
  /** The connection is lost: acts of other processes are not heard. */
  deaf(): void
}

export type Listener = { close(): Promise<void> }

const patience = { connects: 2_000, answers: 5_000, beats: 10_000, triesAgain: 250 }

/**
 * One connection that hears of every committed act, whichever process did it (`tell_of_act`). Lost, it is made again
 * four times a second; half-open, it is found out by a beat. `name` is what our own writers call themselves: they tell of
 * their acts before they go on, so of these it says nothing.
 */
export function openListener(
  { connectionString, name }: { connectionString: string; name: string },
  hearing: Hearing,
): Listener {
  let client: pg.Client | undefined
  let timer: NodeJS.Timeout | undefined
  let isClosed = false
  const again = (lost: pg.Client) => {
    if (client !== lost || isClosed) return
    client = undefined
    clearTimeout(timer)
    hearing.deaf()
    lost.end().catch(() => undefined)
    timer = after(patience.triesAgain, () => void connect())
  }
  const beat = (on: pg.Client) => {
    timer = after(patience.beats, () => {
      on.query("select 1").then(
        () => client === on && beat(on),
        () => again(on),
      )
    })
  }
  const connect = async () => {
    const mine = new pg.Client({
      connectionString,
      connectionTimeoutMillis: patience.connects,
      query_timeout: patience.answers,
      keepAlive: true,
    })
    client = mine
    mine.on("error", () => again(mine))
    mine.on("end", () => again(mine))
    mine.on("notification", ({ payload = "" }) => {
      const [partnershipId = "", writer] = payload.split(" ")
      if (writer !== name) hearing.changed(partnershipId)
    })
    try {
      await mine.connect()
      await mine.query("listen entente_act")
      if (client !== mine) return
      hearing.heard()
      beat(mine)
    } catch {
      again(mine)
    }
  }
  void connect()
  return {
    close: async () => {
      isClosed = true
      clearTimeout(timer)
      await client?.end().catch(() => undefined)
    },
  }
}

/** A timer that keeps no finished process alive. */
function after(milliseconds: number, work: () => void): NodeJS.Timeout {
  const timer = setTimeout(work, milliseconds)
  timer.unref()
  return timer
}
