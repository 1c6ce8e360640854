import pg from "pg"
import { createTransport } from "nodemailer"
import { fixedClock } from "#platform/clock"
import { lettersAtOnce } from "#platform/mail"
import { keyFor } from "#platform/settings"
import { remindOfUpdates } from "#updates"
import type { Opened } from "../src/commands/open-services.ts"
import { start, stop } from "./processes.ts"

const port = 3902

/**
 * From the morning on which reminders are due to the mail server having them all: queued by the daily job, then handed
 * over by a process that works on jobs. The floor hands the same letters over the same number of connections, and nothing else.
 */
export async function measureReminders(opened: Opened, asked: { on: Date; env: Record<string, string> }) {
  const { database, secret } = opened
  await forgetWaitingLetters(opened)
  const began = performance.now()
  await remindOfUpdates({
    database,
    clock: fixedClock(asked.on.toISOString()),
    linkKey: keyFor(secret, "personal-links"),
  })
  const queueSeconds = since(began)
  const letters = await waitingLetters(opened)
  const handSeconds = await caught(letters.length, async () => {
    const env = { ...asked.env, SMTP_URL: `smtp://127.0.0.1:${port}` }
    return (await start(["src/main.ts", "work"], { env, ready: /\n/ })).child
  })
  const floorSeconds = await caught(letters.length, async () => void (await handBare(letters)))
  return { letters: letters.length, queueSeconds, handSeconds, floorSeconds }
}

type Letter = { to: string; subject: string; text: string }

async function caught(count: number, hand: () => Promise<Awaited<ReturnType<typeof start>>["child"] | void>) {
  const catcher = start(["bench/mail-catcher.ts", String(port), String(count)], { ready: /ready/ })
  const { child } = await catcher
  const all = new Promise<void>((resolve) => {
    child.stdout!.on("data", (chunk: Buffer) => chunk.toString().includes("letters") && resolve())
  })
  const began = performance.now()
  const working = await hand()
  await all
  const seconds = since(began)
  if (working) await stop(working)
  await stop(child)
  return seconds
}

async function handBare(letters: readonly Letter[]): Promise<void> {
  const transport = createTransport({
    url: `smtp://127.0.0.1:${port}`,
    pool: true,
    maxConnections: lettersAtOnce,
  })
  const waiting = letters.values()
  const hand = async () => {
    for (const letter of waiting) await transport.sendMail({ from: "bench@entente.example", ...letter })
  }
  await Promise.all(Array.from({ length: lettersAtOnce }, hand))
  transport.close()
}

/** The letters that asked are not what is measured. */
async function forgetWaitingLetters({ embedded }: Opened): Promise<void> {
  await asSuperuser(embedded!.address("postgres"), [
    "update outbox_message set sent_at = now() where sent_at is null",
    "delete from pgboss.job where name = 'mail.deliver'",
  ])
}

async function waitingLetters({ embedded }: Opened): Promise<Letter[]> {
  const [rows] = await asSuperuser(embedded!.address("postgres"), [
    `select recipient as "to", subject, body as text from outbox_message where sent_at is null`,
  ])
  return rows as Letter[]
}

async function asSuperuser(address: string, statements: readonly string[]): Promise<unknown[][]> {
  const client = new pg.Client({ connectionString: address })
  await client.connect()
  const found: unknown[][] = []
  for (const statement of statements) found.push((await client.query(statement)).rows)
  await client.end()
  return found
}

function since(began: number): number {
  return Number(((performance.now() - began) / 1000).toFixed(2))
}
