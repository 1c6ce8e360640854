import type { RouteObject, ServerBuild } from "react-router"

/** The tree of addresses with what each page says of itself (its `handle`). */
export function routesOf(build: ServerBuild, parentId?: string): RouteObject[] {
  return Object.values(build.routes)
    .filter((route) => route !== undefined && route.parentId === parentId)
    .map((route) => {
      const { id, path, index, module } = route!
      const about = { id, handle: module.handle, ...(path === undefined ? {} : { path }) }
      return index ? { ...about, index } : { ...about, children: routesOf(build, id) }
    })
}
