import type { Locale } from "#platform/words"
import { writeNumber } from "#platform/words"
import type { UpdateField } from "./read-updates.ts"
import type { Version } from "../reads/versions.ts"

/** What the form of one activity is filled with: what was said before; else the unit it was counted in before. */
export function filledIn(
  locale: Locale,
  version: Version | undefined,
  unit: string | null,
): Record<UpdateField, string> {
  if (!version) {
    return {
      from: "",
      status: "",
      narrative: "",
      "figure-state": "",
      figure: "",
      unit: unit ?? "",
      obstacles: "",
    }
  }
  const { figure } = version
  return {
    from: version.id,
    status: version.status,
    narrative: version.narrative,
    "figure-state": figure.state,
    figure: figure.state === "value" ? writeNumber(locale, figure.value) : "",
    unit: figure.state === "not-applicable" ? (unit ?? "") : figure.unit,
    obstacles: version.obstacles,
  }
}
