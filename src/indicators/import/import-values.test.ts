import fc from "fast-check"
import { expect, test } from "vitest"
import { readWorkbook, writeCsv, writeWorkbook } from "#platform/workbooks"
import type { WrittenCell } from "#platform/workbooks"
import type { Locale } from "#platform/words"
import { aPartnership } from "../../../tests/builders.ts"
import type { TestPartnership } from "../../../tests/builders.ts"
import { anIndicatorUnderAnOutcome, saysOfItself } from "../../../tests/builders/indicators.ts"
import { anUpload, workbookAgain } from "../../../tests/builders/organizations.ts"
import {
  addIndicator,
  confirmValues,
  enterValues,
  previewValues,
  undoValuesImport,
  valuesOf,
} from "../index.ts"
import type { Indicator, NewValue } from "../index.ts"
import { exportedValues } from "../parts/exported-values.ts"
import { indicatorsStanding } from "../reads/indicators-standing.ts"
import { isSameMeasured, numberOf } from "../rules/value.ts"
import type { Measured } from "../rules/value.ts"
import { words } from "../words/index.ts"
import { valuesPreview } from "./import-values.ts"

const today = "2026-11-22"
const rate = {
  titleEn: "Share hired",
  titleFr: "Part embauchée",
  numeratorEn: "Hired",
  numeratorFr: "Embauchées",
  denominatorEn: "Asked",
  denominatorFr: "Interrogées",
  per: 100,
  partOfWhole: true,
  unitEn: "%",
  unitFr: "%",
}

/** People by year and group, a rate by year, and hours by quarter. */
async function threeIndicators(partnership: TestPartnership) {
  const { outcome, indicator: people } = await anIndicatorUnderAnOutcome(partnership, {
    breakdown: "Women\nMen; others",
  })
  const add = (change: Partial<Indicator>) =>
    partnership.act((tx, actor) => addIndicator(tx, actor, saysOfItself(outcome, change)))
  const share = await add(rate)
  const hours = { titleEn: "=Hours", titleFr: "Heures", countsPeople: false, frequency: "quarterly" as const }
  return { people, share, hours: await add(hours) }
}

const reasons = ["blank", "not-applicable", "not-yet-reported", "suppressed"] as const
const none = fc.constantFrom(...reasons).map((state): Measured => ({ state }))
const amounts = {
  people: fc.oneof(fc.constant(0), fc.integer({ min: 5, max: 100_000 })).map(plain),
  hours: fc
    .oneof(
      fc.constant(0),
      fc.integer({ min: 1, max: 999_999 }).map((n) => n / 1000),
    )
    .map(plain),
  share: fc
    .tuple(fc.integer({ min: 5, max: 500 }), fc.integer({ min: 0, max: 500 }))
    .map(([amount, more]): Measured => ({ state: "value", amount, outOf: amount + more })),
}

function plain(amount: number): Measured {
  return { state: "value", amount, outOf: null }
}

/** Where a value of each may stand: years, their groups, quarters. */
const years = [2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024]
const places = [
  ...years.flatMap((year) =>
    ["", "Women", "Men; others"].map((label) => ({ of: "people" as const, ...fiscal(year), label })),
  ),
  ...years.map((year) => ({ of: "share" as const, ...fiscal(year), label: "" })),
  ...years.map((year) => ({
    of: "hours" as const,
    startsOn: `${year}-07-01`,
    endsOn: `${year}-09-30`,
    label: "",
  })),
]

function fiscal(year: number) {
  return { startsOn: `${year}-04-01`, endsOn: `${year + 1}-03-31` }
}

const value = (of: keyof typeof amounts) => fc.oneof(none, amounts[of], amounts[of])
const everyPlace = fc.tuple(...places.map(({ of }) => value(of)))

type Sheet = WrittenCell[][]

function fileOf(partnership: TestPartnership, locale: Locale): Promise<Sheet> {
  return partnership.read(async (tx) =>
    exportedValues(locale, await indicatorsStanding(tx, today, { withRetired: true }), today),
  )
}

async function previewOf(partnership: TestPartnership, rows: Sheet, locale: Locale = "en", format = "xlsx") {
  const content = format === "csv" ? writeCsv(rows) : await writeWorkbook([{ name: "Values", rows }])
  const workbook = await readWorkbook(content, `values.${format}`)
  return partnership.read((tx) => valuesPreview(tx, { workbook, locale, today }))
}

test("the five kinds of nothing and zero survive entry, file and import in both languages, and twenty edits are those twenty", async () => {
  await fc.assert(
    fc.asyncProperty(
      everyPlace,
      everyPlace,
      fc.shuffledSubarray(
        places.map((_, index) => index),
        { minLength: 20, maxLength: 20 },
      ),
      fc.constantFrom<[Locale, string]>(["en", "xlsx"], ["fr", "xlsx"], ["en", "csv"], ["fr", "csv"]),
      async (before, after, edited, [locale, format]) => {
        const partnership = await aPartnership()
        const ids = await threeIndicators(partnership)
        const { of: _of, ...first } = places[0]!
        const values = places.map(({ of, ...place }, index): NewValue => ({
          indicatorId: ids[of],
          ...place,
          measured: before[index]!,
          reason: "",
        }))
        await partnership.act((tx, actor) =>
          enterValues(tx, actor, [
            ...values,
            { ...first, ...fiscal(2025), label: "", indicatorId: ids.people, measured: plain(0), reason: "" },
          ]),
        )
        const rolledUp = await partnership.read((tx) => indicatorsStanding(tx, today))
        for (const { indicator, points } of rolledUp) {
          const own = places.map((place, index) => ({ ...place, measured: before[index]! }))
          const numbers = own.filter(
            ({ of, label, measured }) =>
              ids[of] === indicator.id && label === "" && measured.state === "value",
          )
          // Besides: people of the last year, none, which is zero and a number.
          expect(points).toHaveLength(numbers.length + (indicator.id === ids.people ? 1 : 0))
        }
        const rows = await fileOf(partnership, locale)
        expect(await previewOf(partnership, rows, locale, format)).toMatchObject({
          added: 0,
          changed: 0,
          doubtful: [],
          unchanged: rows.length - 1,
        })
        const edits = edited
          .map((index) => ({ ...places[index]!, from: before[index]!, to: after[index]! }))
          .filter(({ from, to }) => !isSameMeasured(from, to))
        const changed = withEdits(rows, edits, locale)
        const preview = await previewOf(partnership, changed, locale, format)
        expect(preview.doubtful).toEqual([])
        const keyOf = (one: { startsOn: string; label: string }, id: string) =>
          `${id} ${one.startsOn} ${one.label}`
        expect(preview.planned.map((one) => keyOf(one, one.indicatorId)).toSorted()).toEqual(
          edits.map((one) => keyOf(one, ids[one.of])).toSorted(),
        )
        for (const one of edits)
          expect(
            preview.planned.find((it) => keyOf(it, it.indicatorId) === keyOf(one, ids[one.of]))?.measured,
          ).toEqual(one.to)
      },
    ),
    { numRuns: 8, endOnFailure: true },
  )
}, 60_000)

type Edit = (typeof places)[number] & { to: Measured }

/** The file with some values typed over, as somebody would: the word, and the numbers or none. A value that was never there is a row of its own. */
function withEdits(rows: Sheet, edits: readonly Edit[], locale: Locale): Sheet {
  const say = words(locale)
  const copy = rows.map((row) => [...row])
  for (const { of, startsOn, endsOn, label, to } of edits) {
    const titles = {
      people: ["People hired", "Personnes embauchées"],
      share: [rate.titleEn, rate.titleFr],
      hours: ["=Hours", "Heures"],
    }[of]
    const title = titles[locale === "fr" ? 1 : 0]!
    const group = label || say("everybody")
    let row = copy.find(
      (cells) =>
        cells[0] === title && cells[4] === group && (cells[2] as { date?: string } | null)?.date === startsOn,
    )
    if (!row) {
      row = [title, "", { date: startsOn }, { date: endsOn }, group, "", null, null, null, "", "", "", ""]
      copy.push(row)
    }
    const number = to.state === "value" ? to : null
    row[5] = say(`state-${to.state}`)
    row[6] = number && numberOf(of === "share" ? 100 : null, number)
    row[7] = of === "share" && number ? number.amount : null
    row[8] = number ? number.outOf : null
  }
  return copy
}

/** A file as it is sent, looked at and confirmed. */
async function brought(partnership: TestPartnership, rows: Sheet): Promise<string> {
  const upload = await anUpload(partnership, { name: "values.csv", content: writeCsv(rows) })
  const id = await partnership.act((tx, actor) => previewValues(tx, actor, { upload, locale: "en" }))
  const workbook = await workbookAgain(partnership, id)
  await partnership.act((tx, actor) => confirmValues(tx, actor, { id, workbook }))
  return id
}

const grid = (cells: WrittenCell[][]): Sheet => [["Indicateur", "2023-24", "2024-25"], ...cells]

test("a simple sheet of indicators and periods is read, and a rate is written as both its numbers", async () => {
  const partnership = await aPartnership()
  const { people, share } = await threeIndicators(partnership)
  await brought(
    partnership,
    grid([
      ["People hired", 12, 0],
      ["Part embauchée", "45/120", "sans objet"],
    ]),
  )
  const stands = await partnership.read((tx) => valuesOf(tx, [people, share]))
  const said = stands.map(({ indicatorId, startsOn, measured }) => [indicatorId, startsOn, measured])
  expect(said).toHaveLength(4)
  expect(said).toEqual(
    expect.arrayContaining([
      [people, "2023-04-01", plain(12)],
      [people, "2024-04-01", plain(0)],
      [share, "2023-04-01", { state: "value", amount: 45, outOf: 120 }],
      [share, "2024-04-01", { state: "not-applicable" }],
    ]),
  )
})

test.each<[string, WrittenCell[][], string]>([
  ["an indicator nobody knows", [["Happiness", 1, null]], "indicator-unknown"],
  ["a number that is none", [["People hired", "about ten", null]], "number-unclear"],
  ["half a person", [["People hired", 1.5, null]], "fault-whole-people"],
  ["a rate as one number", [["Share hired", 37.5, null]], "rate-by-both"],
  ["more than the whole", [["Share hired", "130/120", null]], "fault-more-than-whole"],
  ["a period of another frequency", [["Heures", 3, null]], "fault-period-misfits"],
  [
    "the same value twice",
    [
      ["People hired", 1, null],
      ["Personnes embauchées", 2, null],
    ],
    "twice",
  ],
])("%s is named with its place, and is not taken in", async (_what, cells, code) => {
  const partnership = await aPartnership()
  await threeIndicators(partnership)
  const { planned, doubtful } = await previewOf(partnership, grid(cells))
  expect(doubtful.map(({ row, column, reason }) => [row, column, reason.code])).toEqual([
    [cells.length + 1, 2, code],
  ])
  expect(planned).toHaveLength(cells.length - 1)
})

test("a number beside “hidden” is refused and never kept, and of a hidden value none comes back", async () => {
  const partnership = await aPartnership()
  const { people } = await threeIndicators(partnership)
  await brought(partnership, grid([["People hired", "hidden", null]]))
  const rows = await fileOf(partnership, "en")
  const at = rows.findIndex((row) => row[5] === words("en")("state-suppressed"))
  expect(rows[at]!.slice(6, 9)).toEqual([null, null, null])
  rows[at]![6] = 3
  const { planned, doubtful } = await previewOf(partnership, rows)
  expect(planned).toEqual([])
  expect(doubtful.map(({ reason }) => reason.code)).toEqual(["number-beside-reason"])
  const [value] = await partnership.read((tx) => valuesOf(tx, [people]))
  expect(value!.measured).toEqual({ state: "suppressed" })
})

test("undoing puts back what stood, and is refused once one of the values was corrected", async () => {
  const partnership = await aPartnership()
  const { people } = await threeIndicators(partnership)
  await brought(partnership, grid([["People hired", 12, null]]))
  const second = await brought(partnership, grid([["People hired", 14, 9]]))
  const stands = () =>
    partnership.read(async (tx) =>
      Object.fromEntries((await valuesOf(tx, [people])).map((one) => [one.startsOn, one.measured])),
    )
  expect(await stands()).toEqual({ "2023-04-01": plain(14), "2024-04-01": plain(9) })
  const undo = (id: string) =>
    partnership.act((tx, actor) => undoValuesImport(tx, actor, { id, locale: "en" }))
  await undo(second)
  expect(await stands()).toEqual({ "2023-04-01": plain(12), "2024-04-01": { state: "not-yet-reported" } })
  await expect(undo(second)).rejects.toMatchObject({ status: 409 })
  const third = await brought(partnership, grid([["People hired", 20, null]]))
  await partnership.act((tx, actor) =>
    enterValues(tx, actor, [
      { indicatorId: people, ...fiscal(2023), label: "", reason: "Recounted", measured: plain(21) },
    ]),
  )
  await expect(undo(third)).rejects.toMatchObject({ status: 409 })
  expect((await stands())["2023-04-01"]).toEqual(plain(21))
})

test("a confirmation does what was shown, and is refused where somebody entered a value meanwhile", async () => {
  const partnership = await aPartnership()
  const { people } = await threeIndicators(partnership)
  const content = writeCsv(grid([["People hired", 12, null]]))
  const upload = await anUpload(partnership, { name: "values.csv", content })
  const id = await partnership.act((tx, actor) => previewValues(tx, actor, { upload, locale: "en" }))
  await partnership.act((tx, actor) =>
    enterValues(tx, actor, [
      { indicatorId: people, ...fiscal(2023), label: "", reason: "", measured: plain(11) },
    ]),
  )
  const workbook = await workbookAgain(partnership, id)
  await expect(
    partnership.act((tx, actor) => confirmValues(tx, actor, { id, workbook })),
  ).rejects.toMatchObject({ status: 409 })
})
