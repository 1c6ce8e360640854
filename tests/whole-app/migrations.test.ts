import { createHash } from "node:crypto"
import { basename } from "node:path"
import { readFileSync } from "node:fs"
import { expect, test } from "vitest"
import { sourceFiles } from "./source-files.ts"

const migrations = sourceFiles("src/**/migrations/*.sql").map(({ path, text }) => ({
  name: basename(path, ".sql"),
  checksum: createHash("sha256").update(text).digest("hex"),
}))

test("no migration was edited after it landed", () => {
  const landed = JSON.parse(readFileSync("tests/whole-app/migrations.json", "utf8")) as Record<string, string>
  const now = Object.fromEntries(migrations.map(({ name, checksum }) => [name, checksum]))
  const edited = Object.keys(landed).filter((name) => now[name] !== landed[name])
  expect(edited, "Put it back as it was, and write a new migration instead").toEqual([])
  const fresh = Object.keys(now).filter((name) => !(name in landed))
  expect(fresh, "Add its checksum to tests/whole-app/migrations.json when it lands").toEqual([])
})

test("migrations have names of their own, in the order of their time", () => {
  const names = migrations.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
  expect(names.filter((name) => !/^\d{8}-\d{4}-[a-z-]+$/.test(name))).toEqual([])
})
