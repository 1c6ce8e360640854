import { sql } from "kysely"
import { expect, test } from "vitest"
import { personWithEmail, sendCode } from "#identity"
import { fixedClock } from "#platform/clock"
import type { Letter, Mailer } from "#platform/mail"
import { keyFor } from "#platform/settings"
import { testApp } from "../app.ts"
import type { TestApp } from "../app.ts"
import { atOnce, testDatabase } from "../database.ts"
import { statementsDuring } from "../statements.ts"

async function someone(app: TestApp): Promise<string> {
  const { database } = await testDatabase()
  const email = `${crypto.randomUUID()}@person.example`
  await database.outside((tx) =>
    personWithEmail(tx, { email, name: "Sam", locale: "fr", at: app.services.clock.now() }),
  )
  return email
}

/** Runs the waiting mail job by hand and gives the code that was mailed to this address. */
async function mailedCode(app: TestApp, email: string): Promise<string | null> {
  const { database, clock, settings, secret } = app.services
  const letters: Letter[] = []
  const mailer: Mailer = {
    send: async (letter) => void letters.push(letter),
    fault: async () => null,
    close: () => undefined,
  }
  const begun = await database.outside((tx) =>
    tx
      .selectFrom("signInCode")
      .select("id")
      .where("email", "=", email)
      .orderBy("askedAt", "desc")
      .executeTakeFirst(),
  )
  const key = keyFor(secret, "sign-in-codes")
  await sendCode(
    { database, mailer, clock, key, baseUrl: settings.baseUrl },
    { signInId: begun!.id, locale: "en" },
  )
  return letters[0]?.text.match(/\b\d{6}\b/)?.[0] ?? null
}

test("a code signs in the browser that asked, once, and no other", async () => {
  const app = await testApp()
  const email = await someone(app)
  const [asked, thief] = [app.browser(), app.browser()]
  await asked.send("/en/sign-in", { email })
  const code = await mailedCode(app, email)
  expect((await thief.send("/en/sign-in/code", { code: code! })).status).toBe(400)
  const parallel = await atOnce(() =>
    Promise.all(
      Array.from({ length: 20 }, () =>
        asked.visit("/en/sign-in/code", {
          method: "POST",
          headers: { Origin: "http://localhost:3000" },
          body: form({ code: code! }),
        }),
      ),
    ),
  )
  const sessions = parallel.filter((answer) =>
    answer.headers.getSetCookie().some((cookie) => /session=[\w-]{20,}/.test(cookie)),
  )
  expect(sessions).toHaveLength(1)
})

test("five wrong codes end a sign-in, also for the right one", async () => {
  const app = await testApp()
  const email = await someone(app)
  const browser = app.browser()
  await browser.send("/en/sign-in", { email })
  const code = (await mailedCode(app, email))!
  const wrong = code === "000000" ? "111111" : "000000"
  for (let tries = 0; tries < 5; tries++) await browser.send("/en/sign-in/code", { code: wrong })
  expect((await browser.send("/en/sign-in/code", { code })).status).toBe(400)
})

test("a code is refused after ten minutes", async () => {
  const clock = fixedClock("2026-11-22T12:00:00Z")
  const app = await testApp({ clock })
  const email = await someone(app)
  const browser = app.browser()
  await browser.send("/en/sign-in", { email })
  const code = (await mailedCode(app, email))!
  clock.set("2026-11-22T12:11:00Z")
  expect((await browser.send("/en/sign-in/code", { code })).status).toBe(400)
})

test("asking answers the same, and asks the database the same, whoever has the address or asked too often", async () => {
  const app = await testApp()
  const [known, gone, often] = [await someone(app), await someone(app), await someone(app)]
  const unknown = `${crypto.randomUUID()}@nobody.example`
  await leave(gone)
  for (let times = 0; times < 5; times++) await app.browser().send("/en/sign-in", { email: often })
  const asked = []
  for (const email of [known, unknown, gone, often]) asked.push(await asking(app, email))
  for (const other of asked) expect(other).toEqual(asked[0])
  expect(asked[0]!.statements.filter((text) => text.includes("pgboss"))).toHaveLength(1)
  expect(await mailedCode(app, known)).toMatch(/^\d{6}$/)
  for (const email of [unknown, gone, often]) expect(await mailedCode(app, email)).toBeNull()
})

/** All that can be seen of asking for a code, from without and from the database, but for what is random. */
async function asking(app: TestApp, email: string) {
  const browser = app.browser()
  let answer: Response
  const heard = await statementsDuring(app.services.database.pool, async () => {
    answer = await browser.send("/en/sign-in", { email })
  })
  const headers = Object.fromEntries(
    [...answer!.headers].map(([name, value]) => [name, value.replaceAll(/[\w+/-]{22,}=*/g, "…")]),
  )
  const texts = heard.map(({ text }) => text)
  // Between its transaction's ends: the queue looks after itself on the same connection.
  const statements = texts.slice(texts.indexOf("begin"), texts.indexOf("commit") + 1)
  return { status: answer!.status, headers, body: await answer!.text(), statements }
}

async function leave(email: string): Promise<void> {
  const { database } = await testDatabase()
  const leftAt = new Date("2026-01-01T00:00:00Z")
  await database.outside((tx) =>
    tx.updateTable("person").set({ leftAt }).where("email", "=", email).execute(),
  )
}

test("neither a code nor a token stands in the database as it was sent", async () => {
  const app = await testApp()
  const email = await someone(app)
  const browser = app.browser()
  await browser.send("/en/sign-in", { email })
  const code = (await mailedCode(app, email))!
  const { database } = await testDatabase()
  const rows = await database.outside((tx) =>
    sql<{ row: string }>`select t::text as row from sign_in_code t where email = ${email}`.execute(tx),
  )
  expect(rows.rows.map(({ row }) => row).join()).not.toContain(code)
})

test("the operator's link works once, however often it is opened before", async () => {
  const app = await testApp()
  const { database, clock } = app.services
  const { makeSignInLink } = await import("#identity")
  const personId = await database.outside((tx) =>
    personWithEmail(tx, { email: "op@entente.example", name: "op", locale: "en", at: clock.now() }),
  )
  const token = await database.outside((tx) => makeSignInLink(tx, { personId, at: clock.now() }))
  const path = `/en/sign-in/link/${token}`
  for (let opened = 0; opened < 3; opened++) expect((await app.browser().visit(path)).status).toBe(200)
  expect((await app.browser().visit(path, { method: "HEAD" })).status).toBe(200)
  const used = await atOnce(() => Promise.all(Array.from({ length: 10 }, () => app.browser().send(path, {}))))
  expect(used.filter((answer) => answer.status === 302)).toHaveLength(1)
})

test("signing out ends the session on the server", async () => {
  const app = await testApp()
  const { database, clock } = app.services
  const personId = await database.outside((tx) =>
    personWithEmail(tx, { email: "out@entente.example", name: "out", locale: "en", at: clock.now() }),
  )
  const browser = await app.signedIn(personId)
  expect((await browser.visit("/en")).status).toBe(200)
  const answer = await browser.send("/en/sign-out", {})
  expect(answer.headers.get("clear-site-data")).toContain("storage")
  expect((await browser.visit("/en")).headers.get("location")).toBe("/en/sign-in")
})

function form(fields: Record<string, string>): FormData {
  const body = new FormData()
  body.set("key", crypto.randomUUID())
  for (const [name, value] of Object.entries(fields)) body.set(name, value)
  return body
}
