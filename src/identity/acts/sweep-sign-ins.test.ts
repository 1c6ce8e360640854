import { expect, test } from "vitest"
import { fixedClock } from "#platform/clock"
import { aPartnership } from "../../../tests/builders.ts"
import { makeSignInLink, withinLimit } from "../index.ts"
import { startSession } from "./session.ts"
import { askForCode } from "./sign-in-code.ts"
import { sweepSignIns } from "./sweep-sign-ins.ts"

const now = "2001-11-22T17:00:00Z"
const before = (minutes: number) => new Date(new Date(now).getTime() - minutes * 60_000)

test("sign-ins that open nothing any more go; what can still be used stays", async () => {
  // Long before every other test's day, so that nothing of theirs has ended yet.
  const { database, coordinator } = await aPartnership()
  const personId = coordinator.id!
  const email = `${crypto.randomUUID()}@example.org`
  await database.outside(async (tx) => {
    for (const at of [before(12 * 60 + 1), before(12 * 60 - 1), before(8 * 1440)])
      await startSession(tx, personId, at)
    for (const at of [before(11), before(9)]) {
      await askForCode(tx, { email, locale: "en", network: email, at })
    }
    await makeSignInLink(tx, { personId, at: before(9) })
  })
  await sweepSignIns({ database, clock: fixedClock(now) })
  const left = await database.outside((tx) =>
    Promise.all([
      tx.selectFrom("session").select("startedAt as at").where("personId", "=", personId).execute(),
      tx.selectFrom("signInCode").select("askedAt as at").where("email", "=", email).execute(),
      tx.selectFrom("signInLink").select("endsAt as at").where("personId", "=", personId).execute(),
    ]),
  )
  const minutesAgo = left.map((rows) => rows.map(({ at }) => (before(0).getTime() - at.getTime()) / 60_000))
  expect(minutesAgo).toEqual([[12 * 60 - 1], [9], [-1]])
})

test("an ended window of tries is forgotten, a running one counts on", async () => {
  const { database } = await aPartnership()
  const bucket = crypto.randomUUID()
  const ask = (minutesAgo: number, most: number) =>
    database.outside((tx) => withinLimit(tx, { bucket, most, windowSeconds: 600, at: before(minutesAgo) }))
  expect(await ask(5, 1)).toBe(true)
  await sweepSignIns({ database, clock: fixedClock(now) })
  expect(await ask(4, 1)).toBe(false)
})
