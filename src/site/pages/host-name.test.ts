import { afterAll, afterEach, beforeAll, expect, test } from "vitest"
import { testApp } from "../../../tests/app.ts"
import type { TestApp } from "../../../tests/app.ts"
import { aPartnership } from "../../../tests/builders.ts"
import { aNameServer } from "../../../tests/name-server.ts"

const records = new Map<string, readonly string[]>()
let app: TestApp
let server: Awaited<ReturnType<typeof aNameServer>>

beforeAll(async () => {
  app = await testApp()
  server = await aNameServer(records)
  app.services.settings.nameServers = [server.address]
})

afterEach(() => expect(app.troubles).toEqual([]))
afterAll(() => server.stop())

async function aCoordinator() {
  const { slug, coordinator } = await aPartnership()
  return { browser: await app.signedIn(coordinator.id!), path: `/en/${slug}/publishing/site` }
}

const settings = { does: "save", version: "0", mainLanguage: "en", accent: "#1c5a46" }

test("a coordinator is told what to have entered, checks, and the name leads to the site", async () => {
  const { browser, path } = await aCoordinator()
  const hostName = `welcome-${crypto.randomUUID().slice(0, 8)}.example.ca`
  const saved = await browser.send(path, { ...settings, hostName })
  expect([saved.status, saved.headers.get("location")]).toEqual([302, `${path}#host-name`])
  const before = await (await browser.visit(path)).text()
  expect(before).toContain("Not proved yet, not in use")
  expect(before).toContain(`_entente.${hostName}`)
  const [value = ""] = /entente=[\w-]{43}/.exec(before) ?? []
  const refused = await browser.send(path, { does: "check", hostName })
  expect(refused.status).toBe(400)
  const again = await refused.text()
  expect(again).toContain("We found no record of ours")
  expect(again).toContain(`value="${hostName}"`)
  records.set(`_entente.${hostName}`, [value])
  expect((await browser.send(path, { does: "check", hostName })).status).toBe(302)
  expect(await (await browser.visit(path)).text()).toContain("Proved, in use")
})

test("only the name that was saved is looked for, and a partnership without one has nothing to check", async () => {
  const { browser, path } = await aCoordinator()
  const check = { does: "check", hostName: "somebody-else.example.ca" }
  expect((await browser.send(path, check)).status).toBe(409)
  await browser.send(path, { ...settings, hostName: "own-name.example.ca" })
  expect((await browser.send(path, check)).status).toBe(409)
})
