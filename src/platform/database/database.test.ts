import { sql } from "kysely"
import { expect, test } from "vitest"
import { history, record } from "#platform/acts"
import { aPartnership } from "../../../tests/builders.ts"

declare module "#platform/acts" {
  interface Acts {
    "test.written": Record<string, never>
  }
}

test.each([
  [
    "the connection is cut in the middle of an act",
    "select pg_terminate_backend(pg_backend_pid())",
    "web.database-away",
  ],
  ["the disk is full", "do $$ begin raise exception 'full' using errcode = '53100'; end $$", "web.disk-full"],
  [
    "somebody holds the row too long",
    "do $$ begin raise exception 'locked' using errcode = '55P03'; end $$",
    "web.busy",
  ],
])("when %s, the sender is told to try later and nothing was half written", async (_, trouble, key) => {
  const { act, read } = await aPartnership()
  const before = await read((tx) => history(tx, { most: 10 }))
  const acting = act(async (tx, actor) => {
    await record(tx, actor, { kind: "test.written", details: {} })
    await sql.raw(trouble).execute(tx)
  })
  await expect(acting).rejects.toMatchObject({ status: 503, reason: { key } })
  expect(await read((tx) => history(tx, { most: 10 }))).toEqual(before)
})

test("reading can change nothing", async () => {
  const { read, id } = await aPartnership()
  const writing = read((tx) =>
    tx.insertInto("plan").values({ partnershipId: id, fiscalYear: 2026, madeAt: new Date() }).execute(),
  )
  await expect(writing).rejects.toMatchObject({ code: "25006" })
})

test("what cannot be an id leads nowhere", async () => {
  const { read } = await aPartnership()
  const reading = read((tx) => tx.selectFrom("plan").select("id").where("id", "=", "1 or 1=1").execute())
  await expect(reading).rejects.toMatchObject({ status: 404 })
})

test("text no database keeps is refused as such; an id that is none leads nowhere; neither is trouble", async () => {
  const { read } = await aPartnership()
  const asked = (text: string, type: string) =>
    read((tx) => sql`select ${text}::text::${sql.raw(type)}`.execute(tx))
  await expect(asked("a\0b", "text")).rejects.toMatchObject({ refusal: "invalid" })
  await expect(asked('"\\u0000"', "jsonb")).rejects.toMatchObject({ refusal: "invalid" })
  await expect(asked('"\\ud800"', "jsonb")).rejects.toMatchObject({ refusal: "invalid" })
  await expect(asked("nobody", "uuid")).rejects.toMatchObject({ refusal: "not-found" })
  await expect(asked("x", "boolean")).rejects.not.toHaveProperty("refusal")
})
