import { expect, test } from "vitest"
import { walkDown } from "#evidence"
import { readWorkbook, textOf, writeCsv, writeWorkbook } from "#platform/workbooks"
import { aPartnership } from "../../../tests/builders.ts"
import { anIndicatorUnderAnOutcome, saysOfItself } from "../../../tests/builders/indicators.ts"
import { addIndicator, enterValues, indicatorOf, valuesOf } from "../index.ts"
import { exportedValues } from "../parts/exported-values.ts"
import { indicatorsStanding } from "../reads/indicators-standing.ts"
import { everyValueOf } from "../reads/values.ts"
import { versionsOf } from "../reads/versions.ts"
import type { Measured } from "../rules/value.ts"
import { changeIndicator } from "./change-indicator.ts"
import { retireIndicator } from "./retire-indicator.ts"

const rate = {
  numeratorEn: "Hired",
  numeratorFr: "Embauchées",
  denominatorEn: "Asked",
  denominatorFr: "Interrogées",
  per: 100,
  partOfWhole: true,
  unitEn: "%",
  unitFr: "%",
}

const year = (of: number) => ({ startsOn: `${of}-04-01`, endsOn: `${of + 1}-03-31` })
const number = (amount: number, outOf: number | null = null): Measured => ({ state: "value", amount, outOf })
const entered = (indicatorId: string, of: number, measured: Measured, more = {}) => [
  { indicatorId, ...year(of), label: "", reason: "", measured, ...more },
]
const refusal = (...problems: { field: string; key: string }[]) => ({
  status: 400,
  problems: problems.map(({ field, key }) => ({
    field,
    reason: expect.objectContaining({ key: `indicators.${key}` }),
  })),
})

test("an indicator stands in the chain on what it measures, and moves with it", async () => {
  const partnership = await aPartnership()
  const { act, read } = partnership
  const { priority, outcome, indicator } = await anIndicatorUnderAnOutcome(partnership)
  expect((await read((tx) => walkDown(tx, indicator))).map(({ id }) => id)).toEqual([outcome, priority])
  const change = { ...saysOfItself(priority), id: indicator, version: 1, why: "Too narrow" }
  await act((tx, actor) => changeIndicator(tx, actor, change))
  expect((await read((tx) => walkDown(tx, indicator))).map(({ id }) => id)).toEqual([priority])
  expect(await read((tx) => indicatorOf(tx, indicator))).toMatchObject({ priorityId: priority, version: 2 })
})

test("what an indicator said before stays beside what it says now, with the reason", async () => {
  const partnership = await aPartnership()
  const { act, read } = partnership
  const { outcome, indicator } = await anIndicatorUnderAnOutcome(partnership)
  const change = (definitionEn: string) =>
    act((tx, actor) =>
      changeIndicator(tx, actor, {
        ...saysOfItself(outcome, { definitionEn }),
        id: indicator,
        version: 1,
        why: "Clearer",
      }),
    )
  await change("Paid work only")
  await expect(change("Any work")).rejects.toMatchObject({ status: 409 })
  expect(await read((tx) => versionsOf(tx, indicator))).toMatchObject([
    { version: 2, why: "Clearer", said: { definitionEn: "Paid work only" } },
    { version: 1, said: { definitionEn: "" } },
  ])
})

test("an indicator that contradicts itself is refused, each field named", async () => {
  const partnership = await aPartnership()
  const { outcome } = await anIndicatorUnderAnOutcome(partnership)
  const add = (change: Parameters<typeof saysOfItself>[1]) =>
    partnership.act((tx, actor) => addIndicator(tx, actor, saysOfItself(outcome, change)))
  await expect(add({ baselineAmount: 0 })).rejects.toMatchObject(
    refusal({ field: "baselineOn", key: "baseline-date-needed" }),
  )
  await expect(add({ ...rate, denominatorEn: "", denominatorFr: "" })).rejects.toMatchObject({ status: 400 })
  await expect(add({ targetOn: "2027-03-31" })).rejects.toMatchObject(
    refusal({ field: "target", key: "target-needed" }),
  )
  await expect(add({ underId: crypto.randomUUID() })).rejects.toMatchObject(
    refusal({ field: "underId", key: "under-needed" }),
  )
})

test("the five things a period can say stay five things, to the row and into both files and back", async () => {
  const partnership = await aPartnership()
  const { act, read, coordinator } = partnership
  const { indicator } = await anIndicatorUnderAnOutcome(partnership, { countsPeople: false })
  const five: Measured[] = [
    number(0),
    { state: "blank" },
    { state: "not-applicable" },
    { state: "suppressed" },
    number(7),
  ]
  for (const [at, measured] of five.entries())
    await act((tx, actor) => enterValues(tx, actor, entered(indicator, 2020 + at, measured)))
  const known = await read((tx) => indicatorsStanding(tx, coordinator.today))
  expect(known[0]!.values.map(({ measured }) => measured)).toEqual(five.toReversed())
  expect(known[0]!.points, "what is no number is no point").toHaveLength(2)

  const rows = exportedValues("en", known, coordinator.today)
  const told = rows.map((row) => [row[5], row[6]])
  expect(told.slice(1)).toEqual([
    ["Not yet reported", null],
    ["A number (zero is one)", 7],
    ["Hidden to protect people: the number is not kept", null],
    ["Not applicable", null],
    ["Left blank: nobody gave a number", null],
    ["A number (zero is one)", 0],
  ])
  const xlsx = await readWorkbook(await writeWorkbook([{ name: "Values", rows }]), "values.xlsx")
  const csv = await readWorkbook(writeCsv(rows), "values.csv")
  for (const { sheets } of [xlsx, csv]) {
    const back = sheets[0]!.rows.map((row) => [5, 6].map((at) => (row[at] ? textOf(row[at]) : "")))
    expect(back).toEqual(told.map(([state, value]) => [state, value === null ? "" : String(value)]))
  }
})

test("a rate is its two numbers, and what is part of a whole is never more", async () => {
  const partnership = await aPartnership()
  const { act, read } = partnership
  const { indicator } = await anIndicatorUnderAnOutcome(partnership, rate)
  const enter = (measured: Measured) =>
    act((tx, actor) => enterValues(tx, actor, entered(indicator, 2024, measured)))
  await expect(enter(number(10))).rejects.toMatchObject(refusal({ field: "outOf", key: "out-of-needed" }))
  await expect(enter(number(0, 0))).rejects.toMatchObject(refusal({ field: "outOf", key: "out-of-needed" }))
  await expect(enter(number(11, 10))).rejects.toMatchObject(
    refusal({ field: "amount", key: "more-than-whole" }),
  )
  await expect(enter(number(1.5, 10))).rejects.toMatchObject(
    refusal({ field: "amount", key: "whole-people" }),
  )
  await enter(number(10, 40))
  const [known] = await read((tx) => indicatorsStanding(tx, "2026-11-22"))
  expect(known!.points).toEqual([{ on: "2025-03-31", number: 25 }])
})

test("a correction is a new row with its reason, and the last one counts", async () => {
  const partnership = await aPartnership()
  const { act, read } = partnership
  const { indicator } = await anIndicatorUnderAnOutcome(partnership)
  const enter = (amount: number, reason = "") =>
    act((tx, actor) => enterValues(tx, actor, entered(indicator, 2024, number(amount), { reason })))
  await enter(12)
  await expect(enter(13)).rejects.toMatchObject(refusal({ field: "reason", key: "reason-needed" }))
  await expect(enter(12), "the same again is nothing new").rejects.toMatchObject({ status: 400 })
  await enter(0, "Counted twice")
  expect(await read((tx) => valuesOf(tx, [indicator]))).toMatchObject([{ measured: { amount: 0 } }])
  expect(await read((tx) => everyValueOf(tx, [indicator]))).toMatchObject([
    { measured: { amount: 0 }, reason: "Counted twice" },
    { measured: { amount: 12 } },
  ])
})

test("periods fit the frequency, are over, and do not overlap; one taken back leaves its period free", async () => {
  const partnership = await aPartnership()
  const { act } = partnership
  const { indicator } = await anIndicatorUnderAnOutcome(partnership)
  const enter = (startsOn: string, endsOn: string, measured = number(20), reason = "") =>
    act((tx, actor) =>
      enterValues(tx, actor, [{ indicatorId: indicator, startsOn, endsOn, label: "", reason, measured }]),
    )
  const wrong = (key: string) => refusal({ field: "startsOn", key })
  await expect(enter("2024-04-01", "2024-12-31")).rejects.toMatchObject(wrong("period-misfits"))
  await expect(enter("2026-04-01", "2027-03-31")).rejects.toMatchObject(wrong("period-not-over"))
  await enter("2024-04-01", "2025-03-31")
  await expect(enter("2024-01-01", "2024-12-31")).rejects.toMatchObject(wrong("overlaps"))
  await enter("2024-04-01", "2025-03-31", { state: "not-yet-reported" }, "Wrong year")
  await enter("2024-01-01", "2024-12-31")
})

test("a group of one to four people is refused as a number and kept as hidden, without it", async () => {
  const partnership = await aPartnership()
  const { act, read } = partnership
  const { indicator } = await anIndicatorUnderAnOutcome(partnership, { breakdown: "Women\nMen" })
  const enter = (label: string, measured: Measured) =>
    act((tx, actor) => enterValues(tx, actor, entered(indicator, 2024, measured, { label })))
  await expect(enter("Women", number(3))).rejects.toMatchObject(refusal({ field: "amount", key: "too-few" }))
  await expect(enter("Children", number(30))).rejects.toMatchObject(
    refusal({ field: "label", key: "unknown-label" }),
  )
  await enter("Women", { state: "suppressed" })
  await enter("Men", number(0))
  await enter("", number(3))
  const kept = await read((tx) =>
    tx.selectFrom("indicatorValue").select(["label", "state", "amount"]).orderBy("label").execute(),
  )
  expect(kept).toEqual([
    { label: "", state: "value", amount: 3 },
    { label: "Men", state: "value", amount: 0 },
    { label: "Women", state: "suppressed", amount: null },
  ])
})

test("of several values none is entered when one cannot be, and its field is named", async () => {
  const partnership = await aPartnership()
  const { act, read } = partnership
  const { indicator } = await anIndicatorUnderAnOutcome(partnership, rate)
  const both = [
    ...entered(indicator, 2024, number(10, 20), { suffix: "-a" }),
    ...entered(indicator, 2023, number(30, 20), { suffix: "-b" }),
  ]
  await expect(act((tx, actor) => enterValues(tx, actor, both))).rejects.toMatchObject(
    refusal({ field: "amount-b", key: "more-than-whole" }),
  )
  expect(await read((tx) => valuesOf(tx, [indicator]))).toEqual([])
})

test("an indicator owes the last period that is over until something was said of it; retired it owes nothing", async () => {
  const partnership = await aPartnership()
  const { act, read, coordinator } = partnership
  const { indicator } = await anIndicatorUnderAnOutcome(partnership)
  const owed = async () =>
    (await read((tx) => indicatorsStanding(tx, coordinator.today))).map((one) => one.owed)
  expect(await owed()).toEqual([year(2025)])
  await act((tx, actor) => enterValues(tx, actor, entered(indicator, 2025, { state: "not-applicable" })))
  expect(await owed()).toEqual([null])
  await act((tx, actor) => retireIndicator(tx, actor, { id: indicator, why: "Nobody used it" }))
  expect(await owed()).toEqual([])
  await expect(
    act((tx, actor) => enterValues(tx, actor, entered(indicator, 2024, number(9)))),
  ).rejects.toMatchObject({ status: 409 })
})

test("once it has values a plain number does not become a rate", async () => {
  const partnership = await aPartnership()
  const { act } = partnership
  const { outcome, indicator } = await anIndicatorUnderAnOutcome(partnership)
  await act((tx, actor) => enterValues(tx, actor, entered(indicator, 2024, number(9))))
  const change = { ...saysOfItself(outcome, rate), id: indicator, version: 1, why: "" }
  await expect(act((tx, actor) => changeIndicator(tx, actor, change))).rejects.toMatchObject(
    refusal({ field: "per", key: "has-values" }),
  )
})

test("a chair and an observer read, and change nothing", async () => {
  const partnership = await aPartnership()
  const { act, as } = partnership
  const { outcome, indicator } = await anIndicatorUnderAnOutcome(partnership)
  for (const role of ["chair", "observer"]) {
    await expect(act((tx) => addIndicator(tx, as(role), saysOfItself(outcome)))).rejects.toMatchObject({
      status: 403,
    })
    await expect(
      act((tx) => enterValues(tx, as(role), entered(indicator, 2024, number(9)))),
    ).rejects.toMatchObject({ status: 403 })
  }
})
