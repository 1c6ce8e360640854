import type { RouteMatch, RouteObject, ServerBuild } from "react-router"
import { routesOf } from "./routes-of.ts"

/**
 * Which addresses hold pages that say they may be kept (`handle = { isKept: true }`): for anyone, without a form. Most
 * addresses look like none of them, and are not matched against every route for that.
 */
export function keptPages(
  build: ServerBuild,
  match: (pathname: string) => RouteMatch[],
): (pathname: string) => boolean {
  const shapes = [...new Set(keptShapes(routesOf(build), []))].map((shape) => new RegExp(`^/${shape}/?$`))
  return (pathname) =>
    shapes.some((shape) => shape.test(pathname)) && isKept(match(pathname).at(-1)?.route.handle)
}

function keptShapes(routes: readonly RouteObject[], above: readonly string[]): string[] {
  return routes.flatMap((route) => {
    const path = [...above, ...(route.path ?? "").split("/").filter(Boolean)]
    const own = isKept(route.handle) ? [path.map(shapeOf).join("/")] : []
    return [...own, ...keptShapes(route.children ?? [], path)]
  })
}

/** Letters may be spelled in more than one way in an address: only what stands in every spelling is asked for. */
function shapeOf(segment: string): string {
  return /^[\w-]+$/.test(segment) ? `(?:${segment}|[^/]*%[^/]*)` : "[^/]+"
}

function isKept(handle: unknown): boolean {
  return (handle as { isKept?: boolean } | undefined)?.isKept === true
}
