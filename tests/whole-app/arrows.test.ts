import { expect, test } from "vitest"
import { sourceFiles } from "./source-files.ts"

/** Arrows point to the left only: a folder may use those before it. docs/architecture.md shows the same list. */
const rooms = [
  "platform",
  "ui",
  "identity",
  "partnerships",
  "translations",
  "site",
  "pages",
  "organizations",
  "evidence",
  "councils",
  "terms",
  "recruitment",
  "meetings",
  "attendance",
  "motions",
  "minutes",
  "exchange",
  "strategy",
  "comments",
  "plans",
  "commitments",
  "indicators",
  "checks",
  "updates",
  "contributions",
  "engagement",
  "reports",
  "desk",
  "calls",
  "found",
  "handover",
  "home",
  "sample",
  "commands",
]

const files = sourceFiles("src/**/*.{ts,tsx}").filter(({ path }) => !/\.test\.tsx?$/.test(path))

test("every folder of src stands in the list of rooms", () => {
  const found = new Set(files.map(({ path }) => path.split("/")[1]!).filter((name) => !name.includes(".")))
  const unknown = [...found].filter((name) => !rooms.includes(name))
  expect(unknown, "Give the new folder its place in the list of rooms (and in docs/architecture.md)").toEqual(
    [],
  )
})

test("imports follow the arrows, and go through doors", () => {
  const wrong = files.flatMap(({ path, text }) => importsOf(text).flatMap((name) => faultOf(path, name)))
  expect(
    wrong,
    "Record an act and let the right domain listen, or move the shared thing to the left",
  ).toEqual([])
})

test("nobody imports a page or a job", () => {
  const wrong = files.flatMap(({ path, text }) =>
    importsOf(text)
      .filter((name) => /\/pages\/(?!routes\.ts$)/.test(name) && !/import type/.test(lineOf(text, name)))
      .map((name) => `${path} imports ${name}`),
  )
  expect(wrong, "Move what is shared out of the page, into a file named after it").toEqual([])
})

/** Within a domain: what can be computed, what is read, what is done, what is shown. Types may be taken from anywhere. */
const roomsWithin = ["rules", "reads", "acts", "import", "document", "parts", "pages"]

test("within a domain the arrows point from pages to rules", () => {
  const wrong = files.flatMap(({ path, text }) => {
    const [, domain = "", room = ""] = path.split("/")
    if (domain === "platform" || !roomsWithin.includes(room)) return []
    return valuesImported(text).flatMap((name) => {
      if (!name.startsWith(".")) return []
      const [, , target = ""] = new URL(name, `file:///${path}`).pathname.slice(1).split("/")
      const isRight = roomsWithin.indexOf(target) > roomsWithin.indexOf(room)
      return isRight ? [`${path} imports ${name}`] : []
    })
  })
  expect(wrong, "Move the shared thing into the room on the left: docs/decisions/0007").toEqual([])
})

test("rules are pure: they know no database and no clock", () => {
  const wrong = files
    .filter(({ path }) => /^src\/[^/]+\/rules\//.test(path) && !path.startsWith("src/platform/"))
    .filter(({ text }) =>
      valuesImported(text).some((name) =>
        /^(kysely|pg|#platform\/(database|clock|acts|web|jobs|mail|files))$/.test(name),
      ),
    )
    .map(({ path }) => path)
  expect(wrong, "Pass plain data in; what reads or writes stands in reads/ or acts/").toEqual([])
})

test("platform names no domain", () => {
  const domains = rooms.slice(rooms.indexOf("identity"))
  const wrong = files
    .filter(({ path }) => path.startsWith("src/platform/"))
    .flatMap(({ path, text }) =>
      importsOf(text)
        .filter((name) => domains.some((domain) => name === `#${domain}` || name === `#parts/${domain}`))
        .map((name) => `${path} imports ${name}`),
    )
  expect(wrong, "Pass what is needed as an argument instead").toEqual([])
})

function importsOf(text: string): string[] {
  return [...text.matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)].map((match) => match[1]!)
}

/** What a file imports to use, not only to name a type. */
function valuesImported(text: string): string[] {
  return [...text.matchAll(/^(?:import|export)\s+(?!type\b)[^"';]*?"([^"]+)"/gm)].map((match) => match[1]!)
}

function lineOf(text: string, name: string): string {
  return text.split("\n").find((line) => line.includes(`"${name}"`)) ?? ""
}

function faultOf(path: string, imported: string): string[] {
  const [, room = ""] = path.split("/")
  const isRoot = room.includes(".")
  if (imported.startsWith("#")) {
    const target = imported.replace(/^#(parts\/)?/, "").split("/")[0]!
    if (isRoot || rooms.indexOf(target) <= rooms.indexOf(room)) return []
    return [`${path} imports ${imported}, which stands to its right`]
  }
  if (!imported.startsWith("..")) return []
  const resolved = new URL(imported, `file:///${path}`).pathname.slice(1)
  const own = room === "platform" ? path.split("/").slice(0, 3).join("/") : `src/${room}`
  if (isRoot || resolved.startsWith(`${own}/`) || !resolved.startsWith("src/")) return []
  return [`${path} reaches past a door into ${resolved}`]
}
