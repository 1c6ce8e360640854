import { execFile } from "node:child_process"
import { promisify } from "node:util"
import { afterAll, expect, test } from "vitest"
import { bodyOf, publishBody } from "#councils"
import { fixedClock } from "#platform/clock"
import { testApp } from "../app.ts"
import type { TestApp, TestBrowser } from "../app.ts"
import { aPartnership } from "../builders.ts"
import type { TestPartnership } from "../builders.ts"
import { aBody } from "../builders/councils.ts"
import { testDatabase } from "../database.ts"
import { testKey } from "../ground.ts"
import { statementsDuring } from "../statements.ts"

const app = await testApp()
afterAll(() => expect(app.troubles).toEqual([]))

/** Bodies of that name, to be published or not; kinds differ so that one partnership may have several. */
async function withBody(name: string, partnership?: TestPartnership, kind: "council" | "zone" = "council") {
  const of = partnership ?? (await aPartnership())
  return {
    partnership: of,
    bodyId: await aBody(of, { name, kind: kind === "zone" ? "working-group" : kind }),
  }
}

async function publish(
  { partnership, bodyId }: { partnership: TestPartnership; bodyId: string },
  isPublic = true,
) {
  const { version } = (await partnership.read((tx) => bodyOf(tx, bodyId)))!
  const nothing = { shown: [], listed: [], named: [] }
  await partnership.act((tx, actor) => publishBody(tx, actor, { bodyId, version, isPublic, ...nothing }))
}

const addressOf = ({ slug }: { slug: string }, locale = "en") => `/${locale}/${slug}/members`

/** Until it is kept: at first the process may not hear of acts yet. */
async function kept(path: string, browser: TestBrowser = app.browser(), headers = {}): Promise<Response> {
  let answer: Response
  do answer = await browser.visit(path, { headers })
  while (!answer.headers.has("etag"))
  return answer
}

const statements = async (work: () => Promise<unknown>, on: TestApp = app) =>
  (await statementsDuring(on.services.database.pool, work)).length

test("what anyone may read is given again without asking the database, and never with a key to run scripts by", async () => {
  const body = await withBody("Kept council")
  await publish(body)
  const first = await kept(addressOf(body.partnership))
  let again: Response | undefined
  const asked = await statements(async () => (again = await app.browser().visit(addressOf(body.partnership))))
  expect(asked).toBe(0)
  expect(await again!.text()).toBe(await first.text())
  expect(again!.headers.get("content-security-policy")).toMatch(/script-src 'none'.*style-src 'self';/)
  expect(again!.headers.get("x-content-type-options")).toBe("nosniff")
  const same = { "If-None-Match": again!.headers.get("etag")! }
  const unchanged = await app.browser().visit(addressOf(body.partnership), { headers: same })
  expect([unchanged.status, await unchanged.text()]).toEqual([304, ""])
})

test("HEAD says what GET would, and keeps it for GET", async () => {
  const body = await withBody("Headed council")
  await publish(body)
  await kept(addressOf(body.partnership, "fr"))
  await publish(await withBody("Another", body.partnership, "zone"))
  const head = await app.browser().visit(addressOf(body.partnership), { method: "HEAD" })
  let get: Response | undefined
  expect(await statements(async () => (get = await app.browser().visit(addressOf(body.partnership))))).toBe(0)
  expect([head.status, await head.text()]).toEqual([200, ""])
  expect(head.headers.get("etag")).toBe(get!.headers.get("etag"))
})

test("what is published or withdrawn shows on the very next request, again and again", async () => {
  const shown = await withBody("Steady council")
  await publish(shown)
  const changing = await withBody("Changing group", shown.partnership, "zone")
  await kept(addressOf(shown.partnership))
  for (let turn = 0; turn < 5; turn++) {
    await publish(changing, true)
    expect(await (await app.browser().visit(addressOf(shown.partnership))).text()).toContain("Changing group")
    await publish(changing, false)
    expect(await (await app.browser().visit(addressOf(shown.partnership))).text()).not.toContain(
      "Changing group",
    )
  }
})

test("what another process publishes and withdraws shows on the next request as well", async () => {
  const shown = await withBody("Council of another process")
  await publish(shown)
  const changing = await withBody("Group of another process", shown.partnership, "zone")
  await kept(addressOf(shown.partnership))
  for (const isPublic of [true, false]) {
    await publishElsewhere(changing, isPublic)
    const text = await (await app.browser().visit(addressOf(shown.partnership))).text()
    expect(text.includes("Group of another process")).toBe(isPublic)
    await kept(addressOf(shown.partnership))
  }
}, 30_000)

async function publishElsewhere(
  { partnership, bodyId }: { partnership: TestPartnership; bodyId: string },
  isPublic: boolean,
) {
  const { appAddress } = await testDatabase()
  const { version } = (await partnership.read((tx) => bodyOf(tx, bodyId)))!
  const script = `import { openDatabase } from "#platform/database"
    import { act } from "#platform/acts"
    import { publishBody } from "#councils"
    const [connectionString, key, who, what] = process.argv.slice(1)
    const database = openDatabase({ connectionString, contextKey: Buffer.from(key, "hex") })
    const actor = { ...JSON.parse(who), at: new Date() }
    await act({ database, actor }, (tx) => publishBody(tx, actor, JSON.parse(what)))
    await database.close()`
  const what = { bodyId, version, isPublic, shown: [], listed: [], named: [] }
  const words = [
    appAddress,
    testKey.toString("hex"),
    JSON.stringify(partnership.coordinator),
    JSON.stringify(what),
  ]
  await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", script, ...words])
}

test("what was read before a publish and drawn after it is not kept", async () => {
  const shown = await withBody("Slow council")
  await publish(shown)
  const changing = await withBody("Overtaking group", shown.partnership, "zone")
  await kept(addressOf(shown.partnership))
  for (let turn = 0; turn < 10; turn++) {
    const isPublic = turn % 2 === 0
    await Promise.all([
      publish(changing, isPublic),
      ...Array.from({ length: 4 }, () => app.browser().visit(addressOf(shown.partnership))),
    ])
    const text = await (await app.browser().visit(addressOf(shown.partnership))).text()
    expect(text.includes("Overtaking group")).toBe(isPublic)
  }
})

test("whoever brings a cookie or an authorization is answered anew, and nobody else gets that answer", async () => {
  const body = await withBody("Council of somebody signed in")
  await publish(body)
  const path = addressOf(body.partnership)
  const signedIn = await app.signedIn(body.partnership.coordinator.id!)
  const own = await signedIn.visit(path)
  expect([own.headers.get("cache-control"), own.headers.get("etag")]).toEqual(["no-store", null])
  await kept(path)
  for (const headers of [{ Cookie: "anything=x" }, { Authorization: "Basic x" }]) {
    const answer = await app.browser().visit(path, { headers })
    expect([answer.headers.get("cache-control"), answer.headers.get("etag")]).toEqual(["no-store", null])
  }
  const staff = await signedIn.visit(`/en/${body.partnership.slug}/council`)
  expect([staff.headers.get("cache-control"), staff.headers.get("etag")]).toEqual(["no-store", null])
})

test("two partnerships, two languages and two hosts never share an answer", async () => {
  const [one, other] = [await withBody("Council of one"), await withBody("Council of the other")]
  await publish(one)
  await publish(other)
  const path = addressOf(one.partnership)
  await kept(path)
  await kept(addressOf(other.partnership))
  const text = async (at: string) => (await app.browser().visit(at)).text()
  expect(await text(path)).not.toContain("Council of the other")
  expect(await text(addressOf(other.partnership))).not.toContain("Council of one")
  expect(await text(addressOf(one.partnership, "fr"))).toContain('lang="fr-CA"')
  expect(await statements(() => app.browser().visit(path))).toBe(0)
  expect(await statements(() => app.browser().visit(`http://other.example${path}`))).toBeGreaterThan(0)
  await publish(await withBody("Late group", other.partnership, "zone"))
  expect(await statements(() => app.browser().visit(path)), "an act elsewhere changes nothing here").toBe(0)
})

test("a page with a form, a page not found and a name nobody asks by are not kept", async () => {
  const body = await withBody("Council without a form")
  await publish(body)
  await kept(addressOf(body.partnership))
  for (const path of [
    `/en/${body.partnership.slug}/join`,
    `/en/${body.partnership.slug}/community-plan/comments`,
    `${addressOf(body.partnership)}?utm_source=x`,
    `${addressOf(body.partnership)}.data`,
    "/en/nowhere-at-all/members",
  ]) {
    for (let turn = 0; turn < 2; turn++) {
      const answer = await app.browser().visit(path)
      expect([answer.headers.get("etag"), answer.headers.get("cache-control")], path).toEqual([
        null,
        "no-store",
      ])
    }
  }
})

test("at midnight where the partnership lives, everything is read anew", async () => {
  const clock = fixedClock("2026-11-23T04:59:00Z")
  const late = await testApp({ clock })
  const body = await withBody("Council at midnight")
  await publish(body)
  const path = addressOf(body.partnership)
  await kept(path, late.browser())
  expect(await statements(() => late.browser().visit(path), late)).toBe(0)
  clock.set("2026-11-23T05:00:00Z")
  expect(await statements(() => late.browser().visit(path), late)).toBeGreaterThan(0)
})

test("a header that makes no sense gets the whole page", async () => {
  const body = await withBody("Council for odd askers")
  await publish(body)
  await kept(addressOf(body.partnership))
  const odd = { "If-None-Match": '"unclosed, W/', "Accept-Encoding": ";;q=,br;q=banana", Range: "bytes=x" }
  const answer = await app.browser().visit(addressOf(body.partnership), { headers: odd })
  expect([answer.status, answer.headers.get("content-encoding")]).toEqual([200, null])
  expect(await answer.text()).toContain("Council for odd askers")
})
