import { expect, test } from "vitest"
import { networkOfAddress } from "./network.ts"
import { cameFromHere } from "./same-origin.ts"

const here = { baseUrl: "https://entente.example", port: 3000 }
const local = { baseUrl: "http://localhost:3000", port: 3000 }

test.each([
  [{ "sec-fetch-site": "same-origin" }, here, true],
  [{ "sec-fetch-site": "same-site", origin: "https://entente.example" }, here, false],
  [{ "sec-fetch-site": "none" }, here, false],
  [{ origin: "https://entente.example" }, here, true],
  [{ origin: "http://entente.example" }, here, false],
  [{ origin: "https://entente.example.evil" }, here, false],
  [{ origin: "null" }, here, false],
  [{}, here, false],
  [{ origin: "http://127.0.0.1:3000" }, local, true],
  [{ origin: "http://localhost:3001" }, local, false],
])("a form with %j at %j is ours: %s", (headers, settings, ours) => {
  expect(cameFromHere(new Headers(headers as Record<string, string>), settings)).toBe(ours)
})

test.each([
  ["192.0.2.7", "192.0.2.7"],
  ["::ffff:192.0.2.7", "192.0.2.7"],
  ["2001:db8:1:2:aaaa::1", "2001:db8:1:2::/64"],
  ["2001:0db8:0001:0002:ffff:ffff:ffff:ffff", "2001:db8:1:2::/64"],
  ["::1", "0:0:0:0::/64"],
])("the network of %s is counted as %s", (address, network) => {
  expect(networkOfAddress(address)).toBe(network)
})
