import { expect, test } from "vitest"
import { aPartnership } from "../../../tests/builders.ts"
import { aFullYear } from "../../../tests/builders/reports.ts"
import { reportOf } from "./queries.ts"
import { stillOwed } from "./still-owed.ts"

test("a report names each organisation that was asked for an update and sent none, and nobody who answered", async () => {
  const partnership = await aPartnership()
  const { busy, silent } = await aFullYear(partnership)
  const names = await partnership.read((tx) =>
    tx.selectFrom("organization").select(["id", "nameEn"]).where("id", "in", [busy.id, silent.id]).execute(),
  )
  const nameOf = (id: string) => names.find((one) => one.id === id)!.nameEn
  const owed = await partnership.read(async (tx) =>
    stillOwed(tx, await reportOf(tx, { fiscalYear: 2026 }), "2026-11-22"),
  )
  const updates = owed.filter(({ kind }) => kind === "updates")
  expect(updates.map(({ who, count }) => [who!.en, count])).toEqual([[nameOf(silent.id), 1]])
  expect(updates.map(({ who }) => who!.en)).not.toContain(nameOf(busy.id))
})
