import { expect, test } from "vitest"
import { readSettings, SettingsFault } from "./index.ts"

test("name servers are addresses, with a port or without; anything else is told by the name of the setting", () => {
  const read = (list: string) => readSettings({ ENTENTE_NAME_SERVERS: list }).nameServers
  expect(read("192.0.2.53, 127.0.0.1:5353,[2001:db8::1]:53")).toEqual([
    "192.0.2.53",
    "127.0.0.1:5353",
    "[2001:db8::1]:53",
  ])
  expect(read("2001:db8::1")).toEqual(["2001:db8::1"])
  expect(read("")).toBeUndefined()
  for (const odd of ["ns.example.ca", "192.0.2.53,", "192.0.2.999", "192.0.2.53:no"])
    expect(() => read(odd), odd).toThrow(SettingsFault)
})
