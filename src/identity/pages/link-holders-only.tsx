import { Outlet } from "react-router"
import { NotFound, TryLater } from "#platform/refusals"
import { refused, requestContext, servicesOf } from "#platform/web"
import { isLocale } from "#platform/words"
import { withinLimit } from "../rate-limit.ts"
import type { Route } from "./+types/link-holders-only"

/**
 * The gate before personal links: no session counts here, and guessing is slowed down. The page behind finds the link
 * itself, by its token and its own purpose.
 */
export const middleware: Route.MiddlewareFunction[] = [
  async ({ params, context }, next) => {
    const { database, clock } = servicesOf(context)
    const { locale } = params as { locale?: string }
    if (!isLocale(locale)) throw refused("en", new NotFound())
    const bucket = `link ${context.get(requestContext).network}`
    const allowed = await database.outside((tx) =>
      withinLimit(tx, { bucket, most: 600, windowSeconds: 300, at: clock.now() }),
    )
    if (!allowed) throw refused(locale, new TryLater(429, { key: "web.too-often" }, 300))
    return next()
  },
]

export default function LinkHoldersOnly() {
  return <Outlet />
}
