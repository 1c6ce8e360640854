import { existsSync } from "node:fs"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { makeSignInLink } from "#identity"
import { systemClock } from "#platform/clock"
import type { Clock } from "#platform/clock"
import type { Database } from "#platform/database"
import { diskFileStore } from "#platform/files"
import { openLog } from "#platform/log"
import { readSettings } from "#platform/settings"
import type { Services } from "#platform/web"
import { wireMotions } from "../src/commands/wire-motions.ts"
import { wireSite } from "../src/commands/wire-site.ts"
import { testDatabase } from "./database.ts"
import { aTestFolder } from "./folder.ts"

const origin = "http://localhost:3000"

export type TestApp = {
  services: Services
  /** What the app logged as trouble: a test that walks pages expects none. */
  troubles: string[]
  /** What the shell itself answers, before any page. */
  addresses: string[]
  /** Somebody's browser: keeps its cookies, follows no redirect by itself. */
  browser(): TestBrowser
  /** A browser in which this person is signed in. */
  signedIn(personId: string): Promise<TestBrowser>
}

export type TestBrowser = {
  visit(path: string, init?: RequestInit): Promise<Response>
  /** Sends a form as the page would: same origin, with a key of its own unless one is given. */
  send(
    path: string,
    fields: Record<string, string | string[]> | FormData,
    headers?: HeadersInit,
  ): Promise<Response>
}

type Shell = { request(input: Request): Response | Promise<Response>; routes: { path: string }[] }

/** The built pages on this worker's database, or another, without a network. */
export async function testApp(on: { clock?: Clock; database?: Database } = {}): Promise<TestApp> {
  const path = join(process.cwd(), "build/server/index.js")
  if (!existsSync(path))
    throw new Error("These tests walk the built pages: run `npx react-router build` first, or npm test")
  wireMotions()
  wireSite()
  const { createWebApp } = (await import(pathToFileURL(path).href)) as {
    createWebApp(services: Services): Promise<Shell>
  }
  const { clock = systemClock, database = (await testDatabase()).database } = on
  const troubles: string[] = []
  const services: Services = {
    database,
    clock,
    files: diskFileStore(await aTestFolder()),
    log: openLog((line) => void troubles.push(line)),
    settings: readSettings({}),
    secret: Buffer.alloc(32, "secret"),
  }
  const app = await createWebApp(services)
  const browser = () => browserOf((request) => app.request(request))
  return {
    services,
    troubles,
    addresses: app.routes.map(({ path }) => path).filter((path) => path !== "*" && path !== "/*"),
    browser,
    signedIn: async (personId) => {
      const token = await database.outside((tx) => makeSignInLink(tx, { personId, at: clock.now() }))
      const signed = browser()
      const answer = await signed.send(`/en/sign-in/link/${token}`, {})
      if (answer.status !== 302) throw new Error(`Signing in answered ${answer.status}`)
      return signed
    },
  }
}

function browserOf(request: (request: Request) => Response | Promise<Response>): TestBrowser {
  const cookies = new Map<string, string>()
  const visit = async (path: string, init: RequestInit = {}) => {
    const headers = new Headers(init.headers)
    if (cookies.size > 0)
      headers.set("Cookie", [...cookies].map(([name, value]) => `${name}=${value}`).join("; "))
    const answer = await request(new Request(new URL(path, origin), { redirect: "manual", ...init, headers }))
    for (const cookie of answer.headers.getSetCookie()) {
      const [pair = ""] = cookie.split(";")
      const [name = "", value = ""] = pair.split("=")
      if (/Max-Age=0/.test(cookie)) cookies.delete(name)
      else cookies.set(name, value)
    }
    return answer
  }
  return {
    visit,
    send: (path, fields, headers = {}) => {
      const body = fields instanceof FormData ? fields : formOf(fields)
      if (!body.has("key")) body.set("key", crypto.randomUUID())
      return visit(path, { method: "POST", body, headers: { Origin: origin, ...headers } })
    },
  }
}

function formOf(fields: Record<string, string | string[]>): FormData {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) body.append(name, one)
  return body
}
