import fc from "fast-check"
import { matchRoutes } from "react-router"
import type { ServerBuild } from "react-router"
import { expect, test } from "vitest"
import { routeGroups } from "./route-groups.ts"
import { routesOf } from "./routes-of.ts"

const tree: [id: string, parentId: string | undefined, path: string | undefined, index?: true][] = [
  ["root", undefined, ""],
  ["anyone", "root", undefined],
  ["start", "anyone", undefined, true],
  ["sign-in", "anyone", ":locale/sign-in"],
  ["link", "anyone", ":locale/link/:token"],
  ["link-form", "anyone", ":locale/link/:token/plans/:plan"],
  ["site", "anyone", ":locale/:partnership/site"],
  ["site-page", "anyone", ":locale/:partnership/site/:slug"],
  ["within", "root", ":locale/:partnership"],
  ["home", "within", undefined, true],
  ["plans", "within", "plans"],
  ["plan", "within", "plans/:plan"],
  ["new-plan", "within", "plans/new"],
  ["any", "within", ":anything/of/theirs"],
  ["board", "within", undefined],
  ["Board", "board", "Board"],
  ["maybe", "within", "maybe?/later"],
  ["files", "within", "files/*"],
  ["rest", "root", "*"],
]

const build = {
  routes: Object.fromEntries(
    tree.map(([id, parentId, path, index]) => [
      id,
      { id, parentId, path, ...(index ? { index } : {}), module: {} },
    ]),
  ),
  assets: { routes: Object.fromEntries(tree.map(([id]) => [id, { id }])) },
} as unknown as ServerBuild

const parts = (
  "en link sign-in two-rivers site plans PLANS %70lans new board later maybe files of theirs x " +
  "a%2Fb plans.data _.data \u212alink"
).split(" ")
const part = fc.constantFrom("", ...parts)
const address = fc.array(part, { maxLength: 6 }).map((parts) => `/${parts.join("/")}`)
const matched = (matches: readonly { route: { id?: string }; params: unknown }[] | null) =>
  (matches ?? []).map(({ route, params }) => [route.id, params])

test("whatever address is asked for, its group answers as all addresses together would", () => {
  const all = routesOf(build)
  const groups = routeGroups(build)
  fc.assert(
    fc.property(address, (asked) => {
      const page = asked.replace(/\/_\.data$|\.data$/, "") || "/"
      expect(matched(groups.match(page))).toEqual(matched(matchRoutes(all, page)))
      expect(matched(matchRoutes(routesOf(groups.buildFor(asked)), page))).toEqual(
        matched(matchRoutes(all, page)),
      )
    }),
    { numRuns: 3000, examples: [["/en/%zz/plans"], ["/en/two-rivers/%zz"]] },
  )
})

test("a page is not drawn with the addresses of other domains", () => {
  const { buildFor } = routeGroups(build)
  const plans = buildFor("/en/two-rivers/plans/2026")
  expect(Object.keys(plans.routes)).toEqual(Object.keys(plans.assets.routes))
  expect(Object.keys(plans.routes)).toContain("plan")
  expect(Object.keys(plans.routes)).not.toContain("site-page")
  expect(buildFor("/fr/elsewhere/plans")).toBe(plans)
})
