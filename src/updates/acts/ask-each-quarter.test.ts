import { expect, test } from "vitest"
import { fixedClock } from "#platform/clock"
import { aPartnership } from "../../../tests/builders.ts"
import type { TestPartnership } from "../../../tests/builders.ts"
import { aLead, linkKey } from "../../../tests/builders/updates.ts"
import { atOnce } from "../../../tests/database.ts"
import { askEachQuarter, setQuarterlyAsking } from "../index.ts"
import { roundsOfYear } from "../reads/rounds.ts"

const run = ({ database }: TestPartnership, day: string) =>
  askEachQuarter({ database, clock: fixedClock(`${day}T17:00:00Z`), linkKey })

const rounds = async (partnership: TestPartnership) => {
  const found = await partnership.read((tx) => roundsOfYear(tx, 2026))
  return found.toReversed().map(({ dueOn, closedAt }) => [dueOn, closedAt === null ? "open" : "closed"])
}

const letters = (partnership: TestPartnership) =>
  partnership.read((tx) =>
    tx.selectFrom("outboxMessage").select("id").where("kind", "=", "updates.request").execute(),
  )

const turn = (partnership: TestPartnership, daysAfter: number | null) =>
  partnership.act((tx, actor) => setQuarterlyAsking(tx, actor, { fiscalYear: 2026, daysAfter }))

test("nobody is asked by itself until a coordinator turns it on; then once a quarter, and the one before is closed", async () => {
  const partnership = await aPartnership()
  await aLead(partnership)
  await run(partnership, "2027-01-01")
  expect(await rounds(partnership)).toEqual([])
  await turn(partnership, 14)
  await atOnce(() => Promise.all([run(partnership, "2027-01-01"), run(partnership, "2027-01-01")]))
  await run(partnership, "2027-01-02")
  expect(await rounds(partnership)).toEqual([["2027-01-14", "open"]])
  expect(await letters(partnership)).toHaveLength(1)
  await run(partnership, "2027-04-03")
  expect(await rounds(partnership)).toEqual([
    ["2027-01-14", "closed"],
    ["2027-04-14", "open"],
  ])
  expect(await letters(partnership)).toHaveLength(2)
})

test("a scheduler that stood still over the day asks when it wakes, with a week to answer; turned off, it does not", async () => {
  const partnership = await aPartnership()
  await aLead(partnership)
  await turn(partnership, 14)
  await run(partnership, "2027-01-13")
  expect(await rounds(partnership)).toEqual([["2027-01-20", "open"]])
  await turn(partnership, null)
  await run(partnership, "2027-04-01")
  expect(await rounds(partnership)).toHaveLength(1)
})

test("fewer than seven days or more than sixty are refused", async () => {
  const partnership = await aPartnership()
  await aLead(partnership)
  for (const days of [6, 61]) await expect(turn(partnership, days)).rejects.toMatchObject({ status: 400 })
})
