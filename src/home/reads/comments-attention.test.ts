import { expect, test } from "vitest"
import { publishReport } from "#comments"
import { aPartnership } from "../../../tests/builders.ts"
import { aComment, answered, aPeriod, letThrough, onDay } from "../../../tests/builders/comments.ts"
import { commentsAttention } from "./comments-attention.ts"

test("comments to be read, a period about to end, and one that ended without its report wait for the coordinator", async () => {
  const partnership = await aPartnership({ on: "2026-11-22" })
  const { period } = await aPeriod(partnership, { on: "2026-10-01", closesOn: "2026-11-20" })
  const id = await aComment(partnership, { periodId: period, on: "2026-10-02" })
  const keysOn = async (day: string, role = "coordinator") => {
    const actor = { ...onDay(partnership.coordinator, day), role }
    return (await partnership.read((tx) => commentsAttention(tx, actor))).map(({ key }) => key)
  }
  expect(await keysOn("2026-11-12")).toEqual(["comments-waiting"])
  expect(await keysOn("2026-11-13")).toEqual(["comments-waiting", "comments-closing"])
  expect(await keysOn("2026-11-21")).toEqual(["comments-waiting", "comments-report"])
  expect(await keysOn("2026-11-21", "observer")).toEqual([])
  await letThrough(partnership, id)
  await answered(partnership, period, { commentIds: [id] })
  expect(await keysOn("2026-11-21")).toEqual(["comments-report"])
  await partnership.act((tx, actor) => publishReport(tx, actor, { id: period }))
  expect(await keysOn("2026-11-22")).toEqual([])
})
