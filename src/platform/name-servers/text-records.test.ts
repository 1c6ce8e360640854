import { afterAll, expect, test } from "vitest"
import { aNameServer } from "../../../tests/name-server.ts"
import { textRecords } from "./index.ts"

const long = "x".repeat(600)
const server = await aNameServer(
  new Map<string, readonly string[] | "trouble" | "silence">([
    ["_entente.here.example.ca", ["v=spf1 -all", "entente=abc"]],
    ["_entente.long.example.ca", [long]],
    ["_entente.ill.example.ca", "trouble"],
    ["_entente.silent.example.ca", "silence"],
  ]),
)
const ask = (host: string, waits?: number) =>
  textRecords({ name: `_entente.${host}.example.ca`, servers: [server.address], ...(waits ? { waits } : {}) })

afterAll(() => server.stop())

test("the records of a name are read, also one in several pieces", async () => {
  expect(await ask("here")).toEqual(["v=spf1 -all", "entente=abc"])
  expect(await ask("long")).toEqual([long])
})

test("a name nobody entered has no records", async () => {
  expect(await ask("nobody")).toEqual([])
})

test("a name server that is in trouble, silent or not there has not answered, and nobody waits long for it", async () => {
  expect(await ask("ill", 600)).toBeNull()
  expect(await ask("silent", 600)).toBeNull()
  const gone = await aNameServer(new Map())
  await gone.stop()
  expect(await textRecords({ name: "_entente.example.ca", servers: [gone.address], waits: 600 })).toBeNull()
})
