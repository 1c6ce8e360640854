import { LRUCache } from "lru-cache"
import { matchRoutes } from "react-router"
import type { RouteMatch, RouteObject, ServerBuild } from "react-router"
import { routesOf } from "./routes-of.ts"

type Route = NonNullable<ServerBuild["routes"][string]>

/** Which parts of an address tell most of them apart: "link" in `/en/link/…`, "plans" in `/en/two-rivers/plans/2026`. */
const telling = [1, 2]

/** As many as there are domains, and some more: odd addresses may ask for any two names at once. */
const mostGroups = 150

/**
 * The addresses in groups by the first name in them, each a build of its own. React Router tries one address after the
 * other, and goes through all of them again to draw a page: with some hundreds that was a fifth of a page's time. What an
 * address is matched against is whatever could match it: those with its names, and those without any.
 */
export function routeGroups(build: ServerBuild): {
  buildFor: (pathname: string) => ServerBuild
  match: (pathname: string) => RouteMatch[]
} {
  const all = Object.values(build.routes).filter((route) => route !== undefined)
  const named = Map.groupBy(all.filter(isAddress), (route) => nameOf(build, route))
  const groups = new LRUCache<string, Group>({ max: mostGroups })
  const groupFor = (pathname: string) => {
    const names = namesIn(pathname).filter((name) => named.has(name))
    const key = names.join(" ")
    const known = groups.get(key)
    if (known) return known
    const made = makeGroup(
      build,
      [noName, ...names].flatMap((name) => named.get(name) ?? []),
    )
    groups.set(key, made)
    return made
  }
  return {
    buildFor: (pathname) => groupFor(pathname).build,
    match: (pathname) => matchRoutes(groupFor(pathname).routes, pathname || "/") ?? [],
  }
}

type Group = { build: ServerBuild; routes: RouteObject[] }

/** With what stands above each, in the order of the whole, which decides between equals. */
function makeGroup(build: ServerBuild, own: readonly Route[]): Group {
  const ids = new Set(own.flatMap((route) => branchOf(build, route).map(({ id }) => id)))
  const only = <Value>(from: Readonly<Record<string, Value>>) =>
    Object.fromEntries(Object.entries(from).filter(([id]) => ids.has(id)))
  const group = {
    ...build,
    routes: only(build.routes),
    assets: { ...build.assets, routes: only(build.assets.routes) },
  }
  return { build: group, routes: routesOf(group) }
}

function isAddress({ path, index }: Route): boolean {
  return path !== undefined || index === true
}

/** A route and the layouts it stands in, the outermost first. */
function branchOf(build: ServerBuild, route: Route): Route[] {
  const above = route.parentId === undefined ? undefined : build.routes[route.parentId]
  return above ? [...branchOf(build, above), route] : [route]
}

const noName = ""

/** "2 plans": the first part that is a name, and where it stands. None where it may be any, or absent. */
function nameOf(build: ServerBuild, route: Route): string {
  const path = branchOf(build, route).flatMap((one) => (one.path ?? "").split("/").filter(Boolean))
  if (path.slice(0, Math.max(...telling) + 1).some((one) => one === "*" || one.endsWith("?"))) return noName
  const place = telling.find((at) => path[at] !== undefined && !path[at].startsWith(":"))
  return place === undefined ? noName : `${place} ${path[place]!.toLowerCase()}`
}

/** As React Router reads them: decoded, in any case, a page's data like the page. */
function namesIn(pathname: string): string[] {
  const parts = pathname
    .replace(/\/_\.data$|\.data$/, "")
    .split("/")
    .slice(1)
  return telling.flatMap((place) => (parts[place] === undefined ? [] : [`${place} ${decoded(parts[place])}`]))
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part).toLowerCase()
  } catch {
    return part.toLowerCase()
  }
}
