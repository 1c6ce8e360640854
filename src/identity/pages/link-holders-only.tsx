import { Outlet } from "react-router"
import { NotFound, TryLater } from "#platform/refusals"
import { refused, requestContext, servicesOf } from "#platform/web"
import { isLocale } from "#platform/words"
import { withinLimit } from "../acts/rate-limit.ts"
import type { Route } from "./+types/link-holders-only"

/**
 * The gate before personal links: no session counts here. The page behind finds the link itself, by its token and its
 * own purpose; a network that keeps asking for links that do not exist is slowed down.
 */
export const middleware: Route.MiddlewareFunction[] = [
  async ({ params, context }, next) => {
    const { locale } = params as { locale?: string }
    if (!isLocale(locale)) throw refused("en", new NotFound())
    const answer = (await next()) as Response
    if (answer.status !== 404) return answer
    const { database, clock } = servicesOf(context)
    const bucket = `link ${context.get(requestContext).network}`
    const limit = { bucket, most: 60, windowSeconds: 300, at: clock.now() }
    if (await database.outside((tx) => withinLimit(tx, limit))) return answer
    throw refused(locale, new TryLater(429, { key: "web.too-often" }, 300))
  },
]

export default function LinkHoldersOnly() {
  return <Outlet />
}
