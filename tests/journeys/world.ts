import { execFile, spawn } from "node:child_process"
import type { ChildProcess } from "node:child_process"
import { mkdtemp, rm } from "node:fs/promises"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { promisify } from "node:util"
import { test as base } from "@playwright/test"
import type { Page } from "@playwright/test"
import PostalMime from "postal-mime"
import { SMTPServer } from "smtp-server"

export type Mail = { to: string; subject: string; text: string; html: string }

export type World = {
  address: string
  /** Waits for the next mail to this address that was not read yet. */
  mailTo(address: string): Promise<Mail>
  /** Every mail that arrived so far. */
  mails: Mail[]
  /** Runs the command line beside the server, on the same data folder; gives what `--json` printed. */
  entente(...args: string[]): Promise<Record<string, unknown>>
  /** Signs in as whoever has this address, by the mailed code, as a person would. */
  signIn(page: Page, email: string, locale?: "en" | "fr"): Promise<void>
}

/** A real server with a real database and a real mail server, one for each worker. */
export const test = base.extend<object, { world: World }>({
  world: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the destructured names
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), "entente-journey-"))
      const post = await openPost()
      const port = await freePort()
      const server = await openServer(folder, port, post.port)
      await use(worldOf(`http://localhost:${port}`, folder, post))
      server.kill("SIGTERM")
      await new Promise((resolve) => server.once("exit", resolve))
      await post.close()
      await rm(folder, { recursive: true, force: true })
    },
    { scope: "worker", timeout: 120_000 },
  ],
})

export { expect } from "@playwright/test"

type Post = {
  port: number
  mails: Mail[]
  arrived(check: () => Mail | undefined): Promise<Mail>
  close(): Promise<void>
}

async function openPost(): Promise<Post> {
  const mails: Mail[] = []
  const waiting = new Set<() => void>()
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData: (stream, session, done) => {
      const chunks: Buffer[] = []
      stream.on("data", (chunk: Buffer) => chunks.push(chunk))
      stream.on("end", async () => {
        const parsed = await PostalMime.parse(Buffer.concat(chunks))
        const to = session.envelope.rcptTo.map((recipient) => recipient.address).join(",")
        mails.push({ to, subject: parsed.subject ?? "", text: parsed.text ?? "", html: parsed.html ?? "" })
        for (const look of waiting) look()
        done()
      })
    },
  })
  const port = await freePort()
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve))
  const arrived = (check: () => Mail | undefined) =>
    new Promise<Mail>((resolve, reject) => {
      const giveUp = setTimeout(
        () =>
          reject(new Error(`No such mail. Arrived: ${JSON.stringify(mails.map((m) => [m.to, m.subject]))}`)),
        30_000,
      )
      const look = () => {
        const mail = check()
        if (!mail) return
        clearTimeout(giveUp)
        waiting.delete(look)
        resolve(mail)
      }
      waiting.add(look)
      look()
    })
  return { port, mails, arrived, close: () => new Promise((resolve) => server.close(() => resolve())) }
}

function openServer(folder: string, port: number, smtpPort: number): Promise<ChildProcess> {
  const server = spawn(join(process.cwd(), "node_modules/.bin/node"), ["src/main.ts", "serve"], {
    env: {
      ...process.env,
      ENTENTE_DATA: folder,
      PORT: String(port),
      SMTP_URL: `smtp://127.0.0.1:${smtpPort}`,
      OPERATOR_EMAIL: "operator@journeys.example",
      LANG: "en_CA.UTF-8",
    },
    stdio: ["ignore", "pipe", "inherit"],
  })
  return new Promise((resolve, reject) => {
    let said = ""
    server.once("exit", (code) => reject(new Error(`The server ended (${code}): ${said}`)))
    server.stdout.on("data", (chunk: Buffer) => {
      said += chunk.toString()
      if (said.includes("/sign-in/link/")) resolve(server)
    })
  })
}

function worldOf(address: string, folder: string, post: Post): World {
  const taken = new Set<Mail>()
  const mailTo = (to: string) =>
    post.arrived(() => {
      const mail = post.mails.find((one) => one.to === to && !taken.has(one))
      if (mail) taken.add(mail)
      return mail
    })
  return {
    address,
    mails: post.mails,
    mailTo,
    entente: (...args) => runEntente(folder, args),
    signIn: async (page, email, locale = "en") => {
      await page.goto(`${address}/${locale}/sign-in`)
      await page.locator('input[name="email"]').fill(email)
      await page.locator("main button").click()
      const { text } = await mailTo(email)
      await page.locator('input[name="code"]').fill(/\b\d{6}\b/.exec(text)![0])
      await page.locator('main button[type="submit"]').first().click()
    },
  }
}

async function runEntente(folder: string, args: string[]): Promise<Record<string, unknown>> {
  const words = ["src/main.ts", ...args, "--data", folder, "--json"]
  const { stdout } = await promisify(execFile)(join(process.cwd(), "node_modules/.bin/node"), words)
  return JSON.parse(stdout) as Record<string, unknown>
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })
}
