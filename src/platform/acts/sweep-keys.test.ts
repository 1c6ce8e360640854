import { expect, test } from "vitest"
import { fixedClock } from "#platform/clock"
import { aPartnership } from "../../../tests/builders.ts"
import { act, history, record, sweepKeys } from "./index.ts"

declare module "#platform/acts" {
  interface Acts {
    "test.sent": Record<string, never>
  }
}

test("the key of a form is forgotten after thirty days, what it did never", async () => {
  const { database, coordinator, read } = await aPartnership()
  const send = (key: string, at: string) => {
    const actor = { ...coordinator, at: new Date(at) }
    return act({ database, actor, key }, (tx) => record(tx, actor, { kind: "test.sent", details: {} }))
  }
  await send("sent-a-month-ago", "2026-10-23T16:59:00Z")
  await send("sent-just-since", "2026-10-23T17:01:00Z")
  await sweepKeys({ database, clock: fixedClock("2026-11-22T17:00:00Z") })
  await send("sent-just-since", "2026-11-22T17:00:00Z")
  const keys = await read((tx) => tx.selectFrom("actKey").select("at").execute())
  expect(keys.map(({ at }) => at.toISOString())).toEqual(["2026-10-23T17:01:00.000Z"])
  const done = await read((tx) => history(tx, { most: 10 }))
  expect(done.filter(({ kind }) => kind === "test.sent")).toHaveLength(2)
})
