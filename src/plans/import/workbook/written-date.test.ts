import * as fc from "fast-check"
import { expect, test } from "vitest"
import { dateReadings, understandDate } from "./written-date.ts"

const plan2016 = { fiscalYear: 2016 }
const meaning = (written: string, fiscalYear = 2016) => {
  const date = understandDate(written, { fiscalYear })
  return date ? `${date.from ?? "…"} ${date.to ?? "…"} ${date.precision}` : null
}

const understood: Record<string, string> = {
  "2016-06-15": "2016-06-15 2016-06-15 day",
  "2017-03-01T09:30": "2017-03-01 2017-03-01 day",
  "2026/04/13": "2026-04-13 2026-04-13 day",
  "15 June 2016": "2016-06-15 2016-06-15 day",
  "June 15, 2016": "2016-06-15 2016-06-15 day",
  "Wednesday, June 15th, 2016": "2016-06-15 2016-06-15 day",
  "15-Jun-16": "2016-06-15 2016-06-15 day",
  "le 15 juin 2016": "2016-06-15 2016-06-15 day",
  "1er avril 2026": "2026-04-01 2026-04-01 day",
  "June 15": "2016-06-15 2016-06-15 day",
  "15 février": "2017-02-15 2017-02-15 day",
  "13/04/2026": "2026-04-13 2026-04-13 day",
  "04/13/2026": "2026-04-13 2026-04-13 day",
  "15.06.2016": "2016-06-15 2016-06-15 day",
  "04/04/2026": "2026-04-04 2026-04-04 day",
  "March 2017": "2017-03-01 2017-03-31 month",
  "mars 2017": "2017-03-01 2017-03-31 month",
  "Apr 2016": "2016-04-01 2016-04-30 month",
  "Sept. 2016": "2016-09-01 2016-09-30 month",
  "août 2016": "2016-08-01 2016-08-31 month",
  "Mar-17": "2017-03-01 2017-03-31 month",
  "2017-02": "2017-02-01 2017-02-28 month",
  "06/2016": "2016-06-01 2016-06-30 month",
  March: "2017-03-01 2017-03-31 month",
  avril: "2016-04-01 2016-04-30 month",
  "in May 2016": "2016-05-01 2016-05-31 month",
  "en mai 2016": "2016-05-01 2016-05-31 month",
  "Summer 2016": "2016-06-01 2016-08-31 season",
  "été 2016": "2016-06-01 2016-08-31 season",
  "Fall 2016": "2016-09-01 2016-11-30 season",
  "Autumn 2016": "2016-09-01 2016-11-30 season",
  "à l’automne 2016": "2016-09-01 2016-11-30 season",
  "Spring 2017": "2017-03-01 2017-05-31 season",
  "printemps 2017": "2017-03-01 2017-05-31 season",
  "Winter 2016-17": "2016-12-01 2017-02-28 season",
  "hiver 2016-2017": "2016-12-01 2017-02-28 season",
  "Winter 2017": "2016-12-01 2017-02-28 season",
  "Winter 2016": "2016-12-01 2017-02-28 season",
  winter: "2016-12-01 2017-02-28 season",
  Q3: "2016-10-01 2016-12-31 quarter",
  T3: "2016-10-01 2016-12-31 quarter",
  "Quarter 1": "2016-04-01 2016-06-30 quarter",
  "4e trimestre": "2017-01-01 2017-03-31 quarter",
  "second quarter": "2016-07-01 2016-09-30 quarter",
  "Q3 2026-27": "2026-10-01 2026-12-31 quarter",
  "T4 2026-2027": "2027-01-01 2027-03-31 quarter",
  "Q1 FY2026-27": "2026-04-01 2026-06-30 quarter",
  "2016-17": "2016-04-01 2017-03-31 fiscal-year",
  "2016/2017": "2016-04-01 2017-03-31 fiscal-year",
  "2011-12": "2011-04-01 2012-03-31 fiscal-year",
  "FY 2026-27": "2026-04-01 2027-03-31 fiscal-year",
  "exercice 2026-2027": "2026-04-01 2027-03-31 fiscal-year",
  "fiscal year": "2016-04-01 2017-03-31 fiscal-year",
  "2016": "2016-01-01 2016-12-31 year",
  "2016-2019": "2016-01-01 2019-12-31 range",
  "Apr-Dec 2016": "2016-04-01 2016-12-31 range",
  "April to June 2026": "2026-04-01 2026-06-30 range",
  "d’avril à juin 2026": "2026-04-01 2026-06-30 range",
  "April 2026 – March 2027": "2026-04-01 2027-03-31 range",
  "Nov-Feb 2017": "2016-11-01 2017-02-28 range",
  "Nov 2016 to Feb": "2016-11-01 2017-02-28 range",
  "Summer 2016-Mar 2017": "2016-06-01 2017-03-31 range",
  "Spring/Summer 2016": "2016-03-01 2016-08-31 range",
  "Q1-Q3": "2016-04-01 2016-12-31 range",
  "Q1, Q2 and Q4": "2016-04-01 2017-03-31 range",
  "Q2 to Q3 2026-27": "2026-07-01 2026-12-31 range",
  "June 15-17, 2016": "2016-06-15 2016-06-17 range",
  "15-17 June 2016": "2016-06-15 2016-06-17 range",
  "du 15 au 17 juin 2016": "2016-06-15 2016-06-17 range",
  "2016-06-15 to 2016-06-20": "2016-06-15 2016-06-20 range",
  "week of June 13, 2016": "2016-06-13 2016-06-19 range",
  "end of March": "2017-03-31 2017-03-31 part-of-month",
  "fin mars 2017": "2017-03-31 2017-03-31 part-of-month",
  "mid-May 2016": "2016-05-11 2016-05-20 part-of-month",
  "mi-mai 2016": "2016-05-11 2016-05-20 part-of-month",
  "early June 2016": "2016-06-01 2016-06-10 part-of-month",
  "late Feb 2017": "2017-02-21 2017-02-28 part-of-month",
  "début avril 2016": "2016-04-01 2016-04-01 part-of-month",
  "year end": "2017-03-31 2017-03-31 part-of-month",
  "by March 2017": "… 2017-03-31 month",
  "d’ici la fin mars 2017": "… 2017-03-31 part-of-month",
  "before June 2016": "… 2016-05-31 month",
  "starting September 2016": "2016-09-01 … month",
  "à partir de septembre 2016": "2016-09-01 … month",
  ongoing: "… … ongoing",
  "En continu": "… … ongoing",
  Monthly: "… … ongoing",
  TBD: "… … undecided",
  "À déterminer": "… … undecided",
  "N/A": "… … none",
}

test("dates are understood as people write them in plans, in English and French", () => {
  for (const [written, expected] of Object.entries(understood))
    expect(meaning(written), written).toBe(expected)
})

test("a date without a year, a quarter and a winter follow the year of the plan", () => {
  expect(meaning("Q3", 2026)).toBe("2026-10-01 2026-12-31 quarter")
  expect(meaning("end of March", 2026)).toBe("2027-03-31 2027-03-31 part-of-month")
  expect(meaning("Nov-Feb 2017", 2020)).toBe("2016-11-01 2017-02-28 range")
  expect(meaning("Winter 2020", 2016)).toBe("2019-12-01 2020-02-29 season")
  expect(meaning("Winter 2020", 2020)).toBe("2020-12-01 2021-02-28 season")
})

test("what is no date, or could be two, is not guessed", () => {
  const texts = [
    "",
    "soon",
    "after the forum",
    "12",
    "3/4",
    "03/04/2026",
    "31 June 2016",
    "30 février 2017",
    "2016-13-45",
    "June 2016-May 2015",
    "Q5",
    "1066",
    "late 2016",
    "May not happen",
    "March of Dimes",
    "Launch in June 2016 if the funding comes through and everybody agrees to it by then ok",
  ]
  for (const text of texts) expect(meaning(text), text).toBeNull()
})

test("a numeric date in which day and month could be either shows both readings", () => {
  expect(dateReadings("03/04/2026")).toEqual(["2026-04-03", "2026-03-04"])
  expect(dateReadings("13/04/2026")).toEqual(["2026-04-13"])
  expect(dateReadings("April 2026")).toEqual([])
})

const english = (day: Date, options: Intl.DateTimeFormatOptions) =>
  day.toLocaleDateString("en-CA", { timeZone: "UTC", ...options })
const french = (day: Date, options: Intl.DateTimeFormatOptions) =>
  day.toLocaleDateString("fr-CA", { timeZone: "UTC", ...options })

test("every day is understood in each of its full forms, in both languages", { timeout: 30_000 }, () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 30_000 }), (days) => {
      const day = new Date(Date.UTC(2000, 0, 1 + days))
      const iso = day.toISOString().slice(0, 10)
      const forms = [english, french].flatMap((say) => [
        say(day, { dateStyle: "long" }),
        say(day, { dateStyle: "full" }),
        say(day, { year: "numeric", month: "short", day: "numeric" }),
      ])
      for (const written of [iso, ...forms])
        expect(understandDate(written, plan2016), written).toEqual({ from: iso, to: iso, precision: "day" })
    }),
    { numRuns: 300 },
  )
})

test(
  "whatever is typed, understanding it never fails, ends quickly and never runs backwards",
  { timeout: 30_000 },
  () => {
    const word = fc.constantFrom(
      "june",
      "mars",
      "2016",
      "17",
      "-",
      "/",
      "to",
      "au",
      "q3",
      "t1",
      "winter",
      "fin",
      "by",
      "de",
      "2016-17",
      "31",
      "(",
      ".",
      "of",
      "1er",
    )
    const typed = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 80 }),
      fc.array(word, { maxLength: 9 }).map((words) => words.join(" ")),
      fc.array(word, { maxLength: 9 }).map((words) => words.join("")),
    )
    fc.assert(
      fc.property(typed, fc.integer({ min: 2000, max: 2090 }), (written, fiscalYear) => {
        const date = understandDate(written, { fiscalYear })
        if (date?.from && date.to) expect(date.from <= date.to).toBe(true)
      }),
      { numRuns: 1_000 },
    )
    const before = process.threadCpuUsage()
    for (const bit of ["end of ", "by ", "- ", "in the ", "((", "june-", "1 "])
      understandDate(bit.repeat(12).slice(0, 80), plan2016)
    expect(process.threadCpuUsage(before).user / 1_000).toBeLessThan(2_000)
  },
)
