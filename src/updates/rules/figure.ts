/** One number with its unit, or why there is none: zero, blank and not applicable are three answers. */
export type Figure =
  | { state: "value"; value: number; unit: string }
  | { state: "blank"; unit: string }
  | { state: "not-applicable" }

export function figureOf(row: {
  figureState: Figure["state"]
  figure: number | null
  figureUnit: string
}): Figure {
  if (row.figureState === "not-applicable") return { state: "not-applicable" }
  if (row.figureState === "blank") return { state: "blank", unit: row.figureUnit }
  return { state: "value", value: row.figure ?? 0, unit: row.figureUnit }
}
