import type { Locale } from "#platform/words"
import { writeNumber } from "#platform/words"
import { fieldName, longest, updateFields } from "./read-updates.ts"
import type { UpdateField } from "./read-updates.ts"
import type { Version } from "../reads/versions.ts"

/** What was typed and not sent takes the place of what is known. */
export function withDraft(
  activityId: string,
  filled: Record<UpdateField, string>,
  draft: Readonly<Record<string, string>>,
): Record<UpdateField, string> {
  const kept = updateFields.map((field) => [field, draft[fieldName(field, activityId)] ?? filled[field]])
  return Object.fromEntries(kept) as Record<UpdateField, string>
}

/** What was answered by mail stands where nothing was said yet. */
export function withReply(
  filled: Record<UpdateField, string>,
  body: string | undefined,
): Record<UpdateField, string> {
  return body && !filled.narrative ? { ...filled, narrative: body.slice(0, longest.narrative) } : filled
}

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
      help: "",
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
    help: version.helpWanted,
  }
}
