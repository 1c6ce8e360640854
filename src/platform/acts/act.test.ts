import { expect, test } from "vitest"
import { act, history, record } from "./index.ts"
import { aPartnership } from "../../../tests/builders.ts"
import { atOnce } from "../../../tests/database.ts"

declare module "#platform/acts" {
  interface Acts {
    "test.counted": { count: number }
  }
}

test("the same form sent fifty times at once does one act, and every sender hears the first answer", async () => {
  const { database, coordinator, read } = await aPartnership()
  let count = 0
  const send = () =>
    act({ database, actor: coordinator, key: "the-same-form", sent: { a: 1 } }, async (tx) => {
      count += 1
      await record(tx, coordinator, { kind: "test.counted", details: { count } })
      return { number: count }
    })
  const answers = await atOnce(() => Promise.all(Array.from({ length: 50 }, send)))
  expect(new Set(answers.map((answer) => answer.number))).toEqual(new Set([1]))
  const done = await read((tx) => history(tx, { most: 100 }))
  expect(done.filter((line) => line.kind === "test.counted")).toHaveLength(1)
})

test("the same form with other words in it is another act", async () => {
  const { database, coordinator } = await aPartnership()
  const send = (text: string) =>
    act({ database, actor: coordinator, key: "the-same-form", sent: { text } }, async (tx) => {
      await record(tx, coordinator, { kind: "test.counted", details: { count: 1 } })
      return text
    })
  expect(await send("first")).toBe("first")
  expect(await send("second")).toBe("second")
})

test("an act that records nothing is rolled back", async () => {
  const { database, coordinator, read } = await aPartnership()
  const before = await read((tx) => history(tx, { most: 100 }))
  await expect(act({ database, actor: coordinator }, async () => "silent")).rejects.toThrow(/record/)
  expect(await read((tx) => history(tx, { most: 100 }))).toEqual(before)
})

test("what was recorded can be neither changed nor removed", async () => {
  const { database, id } = await aPartnership()
  for (const change of [
    "update recorded_act set kind = 'x'",
    "delete from recorded_act",
    "truncate recorded_act",
  ]) {
    await expect(database.pool.query(change)).rejects.toMatchObject({ code: "42501" })
  }
  expect(id).toBeTruthy()
})
