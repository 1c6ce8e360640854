import type { RouteMatch } from "react-router"

/** What React Router itself adds to an address. */
const always = ["_routes", "index"]

/**
 * A list of addresses' own questions: a page says by which names it may be asked (`handle = { asks: ["page"] }`), and an
 * address that asks by another is refused (assurance SEC-016). A page that says nothing may be asked nothing.
 */
export function questionsOf(match: (pathname: string) => RouteMatch[]): (url: URL) => string | null {
  return (url) => {
    if (url.search === "") return null
    const path = url.pathname.replace(/\/_\.data$|\.data$/, "")
    const matches = match(path)
    const allowed = new Set([
      ...always,
      ...matches.flatMap(({ route }) => (route.handle as Handle)?.asks ?? []),
    ])
    return [...url.searchParams.keys()].find((name) => !allowed.has(name)) ?? null
  }
}

type Handle = { asks?: readonly string[] } | undefined
