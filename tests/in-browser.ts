import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { Readable } from "node:stream"
import type { Browser, BrowserContextOptions, Page } from "@playwright/test"
import { makeSignInLink } from "#identity"
import { startBrowser } from "../src/ui/gallery/gallery-in-browser.tsx"
import type { TestApp } from "./app.ts"

/** The pages of a test's app, at its own clock, before a real browser. */
export type InBrowser = {
  /** A browser of somebody's own: nobody is signed in. */
  page(options?: BrowserContextOptions): Promise<Page>
  /** Signs this person in. */
  signIn(page: Page, personId: string): Promise<void>
  close(): Promise<void>
}

/** What the app believes its address to be; the browser comes to another port. */
const believed = "http://localhost:3000"

export async function inBrowser(app: TestApp): Promise<InBrowser> {
  const { address, close } = await listen(app)
  const browser: Browser = await startBrowser()
  return {
    page: async (options) => {
      const context = await browser.newContext({ baseURL: address, reducedMotion: "reduce", ...options })
      const page = await context.newPage()
      page.setDefaultTimeout(30_000)
      return page
    },
    signIn: async (page, personId) => {
      const { clock, database } = app.services
      const token = await database.outside((tx) => makeSignInLink(tx, { personId, at: clock.now() }))
      await page.goto(`/en/sign-in/link/${token}`)
      await page.locator("main button").click()
      await page.waitForURL((url) => !url.pathname.includes("sign-in"))
    },
    close: async () => {
      await browser.close()
      await close()
    },
  }
}

async function listen(app: TestApp): Promise<{ address: string; close: () => Promise<void> }> {
  const server = createServer(async (asked, answer) => {
    const headers = new Headers()
    for (const [name, value] of Object.entries(asked.headers))
      if (value !== undefined && name !== "host") headers.set(name, String(value))
    if (headers.has("origin")) headers.set("origin", believed)
    const { method = "GET", url = "/" } = asked
    const body = method === "GET" || method === "HEAD" ? null : (Readable.toWeb(asked) as ReadableStream)
    const init = { method, headers, body, duplex: "half" }
    const given = await app.browser().visit(url, init)
    for (const [name, value] of given.headers) if (name !== "set-cookie") answer.setHeader(name, value)
    const cookies = given.headers.getSetCookie()
    if (cookies.length > 0) answer.setHeader("set-cookie", cookies)
    const location = given.headers.get("location")
    if (location) answer.setHeader("location", location.replace(believed, ""))
    answer.writeHead(given.status).end(Buffer.from(await given.arrayBuffer()))
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const { port } = server.address() as AddressInfo
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()))
  return { address: `http://localhost:${port}`, close }
}
