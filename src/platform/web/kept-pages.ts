import { matchRoutes } from "react-router"
import type { ServerBuild } from "react-router"
import { routesOf } from "./routes-of.ts"

/** Which addresses hold pages that say they may be kept (`handle = { isKept: true }`): for anyone, without a form. */
export function keptPages(build: ServerBuild): (pathname: string) => boolean {
  const routes = routesOf(build)
  return (pathname) => {
    const handle = matchRoutes(routes, pathname)?.at(-1)?.route.handle as { isKept?: boolean } | undefined
    return handle?.isKept === true
  }
}
