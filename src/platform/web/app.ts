import { randomBytes, randomUUID } from "node:crypto"
import { serveStatic } from "@hono/node-server/serve-static"
import { Hono } from "hono"
import type { Context } from "hono"
import { createRequestHandler, RouterContextProvider } from "react-router"
import type { ServerBuild } from "react-router"
import { isRefusal, NotFound, TryLater } from "#platform/refusals"
import { answerContext, noFacts } from "./answer-facts.ts"
import type { AnswerFacts } from "./answer-facts.ts"
import { questionsOf } from "./asked.ts"
import { readBounded } from "./body-limit.ts"
import { contentSecurity, steadyHeaders } from "./headers.ts"
import { keptPages } from "./kept-pages.ts"
import { networkOf } from "./network.ts"
import { ownHostOf } from "./own-host.ts"
import { plainAnswer } from "./plain-answer.ts"
import { isForAnyone, publicCache } from "./public-cache.ts"
import { cameFromHere } from "./same-origin.ts"
import { routeGroups } from "./route-groups.ts"
import { requestContext, servicesContext } from "./services.ts"
import type { Services } from "./services.ts"

/**
 * The shell around the pages: what holds for every request, whatever the page. Sizes, the origin of forms, the headers,
 * then React Router. `/health` says whether requests can be served.
 */
export async function createWebApp(services: Services): Promise<Hono> {
  const build = await import("virtual:react-router/server-build")
  return shell(services, build as unknown as ServerBuild, import.meta.env.MODE)
}

export function shell(services: Services, build: ServerBuild, mode: string): Hono {
  const groups = routeGroups(build)
  const handlers = new WeakMap<ServerBuild, Handle>()
  const handle: Handle = (request, context) => {
    const group = groups.buildFor(new URL(request.url).pathname)
    const known = handlers.get(group) ?? createRequestHandler(group, mode)
    handlers.set(group, known)
    return known(request, context)
  }
  const unknownQuestion = questionsOf(groups.match)
  const isKeptPage = keptPages(build, groups.match)
  const cache = publicCache(services)
  const app = new Hono()
  app.use(
    "/assets/*",
    serveStatic({
      root: "./build/client",
      precompressed: true,
      onFound: (_, c) => c.header("Cache-Control", forever),
    }),
  )
  app.get("/health", (c) => health(c, services))
  app.all("*", async (c) => {
    const kept = await cache.kept(c.req.raw)
    if (kept) return kept
    // No address of ours has the character NUL, and no database keeps it.
    if (new URL(c.req.url).pathname.includes("%00")) return refuseAddress(c, services)
    const own = await ownHostOf(c.req.raw, services).catch((trouble: unknown) => ({ trouble }))
    if (own && "trouble" in own) {
      const away = withHeaders(withoutKeeping(wentWrong(c, services, own.trouble)), services, undefined)
      return cache.lastKnown(c.req.raw) ?? away
    }
    if (own && "elsewhere" in own) {
      const onward = new Response(null, { status: 302, headers: { Location: own.elsewhere } })
      return withoutKeeping(withHeaders(onward, services, undefined))
    }
    const asked = own?.request ?? c.req.raw
    const unknown = unknownQuestion(new URL(asked.url))
    if (unknown) return refuseQuestion(c, services, unknown)
    const isKept = isKeptPage(new URL(asked.url).pathname)
    const nonce = isKept ? undefined : randomBytes(16).toString("base64")
    const ownHost = own?.hostName ?? null
    const draw = async (request: Request, facts = noFacts()) => {
      const about = { c, services, handle, nonce, facts, ownHost }
      const answered = await answer(about, request).catch((trouble: unknown) =>
        wentWrong(c, services, trouble),
      )
      return withHeaders(answered, services, nonce)
    }
    if (!isKept || !isForAnyone(asked)) return withoutKeeping(await draw(asked))
    return withoutKeeping(await cache.drawn(c.req.raw, asked, draw))
  })
  return app
}

function refuseAddress(c: Context, services: Services): Response {
  const { status, reason } = new NotFound()
  const refusal = withoutKeeping(plainAnswer(new URL(c.req.url).pathname, status, reason))
  return withHeaders(refusal, services, randomBytes(16).toString("base64"))
}

function refuseQuestion(c: Context, services: Services, name: string): Response {
  const values = { name: name.slice(0, 40) }
  const reason = { key: "web.unknown-question", values }
  const refusal = withoutKeeping(plainAnswer(new URL(c.req.url).pathname, 400, reason))
  return withHeaders(refusal, services, randomBytes(16).toString("base64"))
}

const forever = "public, max-age=31536000, immutable"

type Handle = ReturnType<typeof createRequestHandler>

type Asked = {
  c: Context
  services: Services
  handle: Handle
  nonce: string | undefined
  facts: AnswerFacts
  ownHost: string | null
}

async function answer(asked: Asked, sent: Request): Promise<Response> {
  const { c, services, handle, nonce, facts, ownHost } = asked
  const path = new URL(sent.url).pathname
  let request = sent
  if (request.method !== "GET" && request.method !== "HEAD") {
    if (!cameFromHere(request.headers, services.settings))
      return plainAnswer(path, 403, { key: "web.other-site" })
    const bounded = await readBounded(request, path)
    if ("most" in bounded)
      return plainAnswer(path, 413, { key: "web.too-large", values: { most: bounded.most } })
    request = bounded.request
  }
  const context = new RouterContextProvider()
  context.set(servicesContext, services)
  context.set(answerContext, facts)
  context.set(requestContext, {
    nonce,
    network: networkOf(c, services.settings.trustedProxies),
    ownHost,
    origin: services.settings.baseUrl,
  })
  return handle(request, context)
}

function wentWrong(c: Context, services: Services, trouble: unknown): Response {
  const path = new URL(c.req.url).pathname
  if (isRefusal(trouble)) return plainAnswer(path, trouble.status, trouble.reason)
  const number = randomUUID().slice(0, 8)
  services.log.trouble("request", trouble, { number, path })
  return plainAnswer(path, 500, { key: "web.went-wrong", values: { number } })
}

function withHeaders(response: Response, services: Services, nonce: string | undefined): Response {
  const { headers } = response
  for (const [name, value] of steadyHeaders(services.settings)) headers.set(name, value)
  headers.set("Content-Security-Policy", contentSecurity(nonce))
  return response
}

function withoutKeeping(response: Response): Response {
  if (!response.headers.has("Cache-Control")) response.headers.set("Cache-Control", "no-store")
  return response
}

async function health(c: Context, services: Services): Promise<Response> {
  try {
    await services.database.pool.query("select 1")
    return c.json({ ok: true }, 200, { "Cache-Control": "no-store" })
  } catch {
    const away = new TryLater(503, { key: "web.database-away" }, 5)
    return c.json({ ok: false, reason: away.reason.key }, 503, {
      "Retry-After": "5",
      "Cache-Control": "no-store",
    })
  }
}
