import { expect, test } from "vitest"
import type { FigureTable } from "../rules/content.ts"
import { valueOf } from "../rules/report-value.ts"
import { chartOf } from "./chart.ts"

/** What was measured from one year to the next, on the way to a target. */
function trendOf(measured: readonly [number, number], target: number): FigureTable {
  const said = (text: string) => ({ en: text, fr: text })
  return {
    key: "trend",
    caption: said("Rents"),
    headings: ["Day", "Measured", "Target"].map(said),
    rows: measured.map((number, place) => ({
      key: `202${place + 5}-03-31`,
      label: said(`31 March 202${place + 5}`),
      cells: [valueOf(number), valueOf(target)],
      behind: [],
    })),
    base: 2,
    chart: "trend",
  }
}

test("a target is named at the end where the curve is further from it, so that both can be read", () => {
  const namedAt = (table: FigureTable) =>
    chartOf(table, "en")!.marks.flatMap((mark) =>
      mark.kind === "text" && mark.text.startsWith("Target") ? mark.anchor : [],
    )
  expect(namedAt(trendOf([79.5, 52.9], 75))).toEqual(["end"])
  expect(namedAt(trendOf([57.9, 62.5], 65))).toEqual(["start"])
})
