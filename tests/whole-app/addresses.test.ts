import { readFileSync } from "node:fs"
import { expect, test } from "vitest"
import { addresses } from "./addresses.ts"
import { publicAddresses } from "./public-addresses.ts"

test("every address stands behind a gate that says who may visit", () => {
  const open = addresses.filter(({ gates: passed, path }) => passed.length === 0 && path !== "/*")
  expect(open, "Put the route under one of the gates in src/routes.ts").toEqual([])
})

test("every address of a partnership is for its members", () => {
  const loose = addresses.filter(
    ({ path, gates: passed }) =>
      path.includes(":partnership") && !passed.includes("signed-in-only") && !(path in publicAddresses),
  )
  expect(
    loose,
    "Compose the domain's routes under signed-in-only in src/routes.ts; what anyone may see stands in public-addresses.ts",
  ).toEqual([])
})

test("whoever only translates passes to the translator's desk and to nothing else of a partnership", () => {
  const open = addresses.filter(
    ({ path, gates: passed }) =>
      path.startsWith("/:locale/:partnership") &&
      passed.includes("signed-in-only") &&
      !passed.includes("colleagues-only"),
  )
  expect(
    open.map(({ path }) => path).toSorted(),
    "Compose the domain's routes under colleagues-only in src/routes.ts",
  ).toEqual([
    "/:locale/:partnership/translations",
    "/:locale/:partnership/translations/export/:format",
    "/:locale/:partnership/translations/import",
    "/:locale/:partnership/translations/texts/:text",
  ])
})

test("addresses are kebab-case nouns", () => {
  const odd = addresses.filter(
    ({ path }) => !/^(\/(:?[a-z][a-z0-9-]*(\.(txt|xml|ics))?|:[a-zA-Z]+|\*))*\/?$/.test(path),
  )
  expect(odd, "Use small letters, digits and hyphens").toEqual([])
})

test("no address disappears without a thought for those who kept it", () => {
  const kept = JSON.parse(readFileSync("tests/whole-app/addresses.json", "utf8")) as string[]
  const now = addresses.map(({ path }) => path).toSorted()
  const gone = kept.filter((path) => !now.includes(path))
  expect(
    gone,
    "Redirect the old address to the new one, then take it out of tests/whole-app/addresses.json",
  ).toEqual([])
  const fresh = now.filter((path) => !kept.includes(path))
  expect(fresh, "Add the new address to tests/whole-app/addresses.json").toEqual([])
})
