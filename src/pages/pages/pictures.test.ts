import sharp from "sharp"
import { afterAll, beforeAll, expect, test } from "vitest"
import { publish, withdraw } from "#site"
import { fixedClock } from "#platform/clock"
import { testApp } from "../../../tests/app.ts"
import type { TestApp } from "../../../tests/app.ts"
import { aPartnership } from "../../../tests/builders.ts"
import { aPage, anOpenSite } from "../../../tests/builders/pages.ts"

const clock = fixedClock("2026-11-22T18:00:00Z")
let app: TestApp
let photo: Buffer

beforeAll(async () => {
  app = await testApp({ clock })
  const create = { width: 1200, height: 800, channels: 3 as const, background: "#1c5a46" }
  photo = await sharp({ create })
    .withExif({ IFD0: { Make: "Canary camera" } })
    .jpeg()
    .toBuffer()
})

afterAll(() => expect(app.troubles).toEqual([]))

async function aDesk() {
  clock.set("2026-11-22T18:00:00Z")
  const partnership = await aPartnership()
  await anOpenSite(partnership, ["ar"])
  const id = await aPage(partnership)
  const browser = await app.signedIn(partnership.coordinator.id!)
  const desk = `/en/${partnership.slug}/pages/${id}`
  const send = (fields: Record<string, string>, content?: Uint8Array) => {
    const body = new FormData()
    const said = { does: "change", version: "1", credit: "Kim", agreed: "yes" }
    const both = { alternativeEn: "A green field", alternativeFr: "Un champ vert" }
    for (const [name, value] of Object.entries({ key: crypto.randomUUID(), ...said, ...both, ...fields }))
      if (value !== "") body.set(name, value)
    if (content) body.set("picture", new File([new Uint8Array(content)], "photo.jpg"))
    return browser.send(`${desk}/picture`, body)
  }
  return { partnership, id, browser, desk, send }
}

const picturesIn = (html: string) => [
  ...new Set([...html.matchAll(/\/[^" ]*\/pictures\/[0-9a-f-]{36}/g)].map(([path]) => path)),
]

test("a coordinator puts a photo on a page; once it is published anyone sees it at two widths, and nothing of where it was taken", async () => {
  const { partnership, id, browser, desk, send } = await aDesk()
  const { slug } = partnership
  expect((await send({}, photo)).status).toBe(302)
  const page = await (await browser.visit(desk)).text()
  const own = picturesIn(page)
  expect(own).toHaveLength(2)
  expect(page).toContain("Picture: Kim")
  const inside = await browser.visit(own[0]!)
  expect([inside.status, inside.headers.get("content-type")]).toEqual([200, "image/webp"])
  const anyone = app.browser()
  const outside = own.map((path) => path.replace(`/pages/${id}/`, "/site/"))
  for (const path of outside) expect((await anyone.visit(path)).status, "a draft").toBe(404)

  const opens = new Date("2026-11-22T19:00:00Z")
  await partnership.act((tx, actor) =>
    publish(tx, { ...actor, at: clock.now() }, { matter: "page", subjectId: id, visibleFrom: opens }),
  )
  for (const path of outside) expect((await anyone.visit(path)).status, "under an embargo").toBe(404)
  clock.set(opens.toISOString())
  const html = await (await anyone.visit(`/en/${slug}/site/pages/about`)).text()
  expect(picturesIn(html).toSorted()).toEqual(outside.toSorted())
  const image = /<img[^>]*pictures[^>]*>/.exec(html)![0]
  for (const said of ['alt="A green field"', 'loading="lazy"', 'width="640"', 'height="427"', "480w", "960w"])
    expect(image).toContain(said)
  expect(html.indexOf(image)).toBeGreaterThan(html.indexOf("We <strong>work</strong> here."))
  const french = await (await anyone.visit(`/fr/${slug}/site/pages/about`)).text()
  expect(french).toContain('alt="Un champ vert"')
  expect(french).toContain("Image\u00A0: Kim")
  const sizes: unknown[] = []
  for (const path of outside) {
    const answer = await anyone.visit(path)
    expect(answer.headers.get("cache-control")).toBe("private, max-age=86400")
    const content = Buffer.from(await answer.arrayBuffer())
    expect(content.includes("Canary")).toBe(false)
    sizes.push((await sharp(content).metadata()).width)
  }
  expect(sizes.toSorted()).toEqual([480, 960])
  const stranger = await aPartnership()
  await anOpenSite(stranger)
  for (const path of outside)
    expect((await anyone.visit(path.replace(slug, stranger.slug))).status, "elsewhere").toBe(404)

  clock.set("2026-11-22T19:01:00Z")
  await partnership.act((tx, actor) =>
    withdraw(tx, { ...actor, at: clock.now() }, { matter: "page", subjectId: id }),
  )
  for (const path of outside) expect((await anyone.visit(path)).status, "withdrawn").toBe(404)
})

test("without a tick that everyone agreed, or with what is no picture, nothing is kept and the words stay in the form", async () => {
  const { browser, desk, send } = await aDesk()
  const unticked = await send({ agreed: "" }, photo)
  expect(unticked.status).toBe(400)
  expect(await unticked.text()).toContain("Say that everyone who can be recognised agreed to be shown")
  const long = await send({ credit: "x".repeat(201) }, photo)
  expect(await long.text()).toContain("Use at most 200 letters")
  const odd = await send({}, Buffer.from("not a picture"))
  expect(odd.status).toBe(400)
  const page = await odd.text()
  expect(page).toContain("This cannot be read as a picture.")
  expect(page).toContain("A green field")
  expect(picturesIn(await (await browser.visit(desk)).text())).toEqual([])
})
