import sharp from "sharp"
import { afterAll, beforeAll, expect, test } from "vitest"
import { testApp } from "../../../tests/app.ts"
import type { TestApp } from "../../../tests/app.ts"
import { aPartnership } from "../../../tests/builders.ts"
import { anOpenSite } from "../../../tests/builders/site.ts"
import { logoBounds } from "../rules/logo-bounds.ts"

let app: TestApp

beforeAll(async () => {
  app = await testApp()
})
afterAll(() => expect(app.troubles).toEqual([]))

async function aDesk() {
  const partnership = await aPartnership()
  await anOpenSite(partnership, {})
  const browser = await app.signedIn(partnership.coordinator.id!)
  const path = `/en/${partnership.slug}/publishing/site`
  const send = async (logo: Uint8Array) => {
    const version = /name="version" value="(\d+)"/.exec(await (await browser.visit(path)).text())?.[1] ?? "0"
    const body = new FormData()
    const settings = { does: "save", version, mainLanguage: "en", accent: "#1c5a46" }
    for (const [name, value] of Object.entries({ key: crypto.randomUUID(), ...settings }))
      body.set(name, value)
    body.set("logo", new File([new Uint8Array(logo)], "logo.jpg"))
    return browser.send(path, body)
  }
  return { partnership, send }
}

/** Grain that no format makes small: heavier than any logo. */
function heavyLogo() {
  const noise = { type: "gaussian" as const, mean: 128, sigma: 60 }
  return sharp({ create: { width: 2000, height: 1500, channels: 3, background: "#888", noise } })
    .withExif({ IFD0: { Make: "Canary camera" } })
    .jpeg({ quality: 90 })
    .toBuffer()
}

test("a logo of any size is drawn anew: light, and nothing of where it was made", async () => {
  const { partnership, send } = await aDesk()
  const heavy = await heavyLogo()
  expect(heavy.byteLength).toBeGreaterThan(1_000_000)
  expect((await send(heavy)).status).toBe(302)
  const anyone = app.browser()
  const first = await (await anyone.visit(`/en/${partnership.slug}/site`)).text()
  const [path = ""] = /\/[^" ]*\/site\/logo\/[0-9a-f-]{36}/.exec(first) ?? []
  const shown = Buffer.from(await (await anyone.visit(path)).arrayBuffer())
  expect(shown.byteLength).toBeLessThanOrEqual(logoBounds.bytes)
  expect(shown.includes("Canary")).toBe(false)
  expect((await sharp(shown).metadata()).format).toBe("webp")
})

test("what is no picture is refused in a sentence", async () => {
  const { send } = await aDesk()
  const refused = await send(Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>"))
  expect(refused.status).toBe(400)
  expect(await refused.text()).toContain("This cannot be read as a picture")
})
