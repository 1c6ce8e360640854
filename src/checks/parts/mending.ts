import type { CheckedSubject } from "../reads/checked-plan.ts"
import type { CheckCode } from "../rules/check.ts"

/** The field that mends a check: an address under the partnership's own. */
export function mending({ kind, id, priorityId }: CheckedSubject, check: CheckCode): string {
  if (check === "need") return `/evidence/${priorityId ?? id}`
  if (check === "outcome-indicator") return `/indicators/new?under=${id}`
  if (kind === "outcome") return `/strategy/outcomes/${id}/change`
  const field = fields[check]
  const form = kind === "activity" ? `/plans/activities/${id}/change` : `/indicators/${id}/change`
  return `${form}#field-${field}`
}

/** Where the page of the thing itself is. */
export function addressOf({ kind, id, priorityId }: CheckedSubject): string {
  if (kind === "activity") return `/plans/activities/${id}`
  return kind === "indicator" ? `/indicators/${id}` : `/strategy/priorities/${priorityId}`
}

const fields: Partial<Record<CheckCode, string>> = {
  lead: "leads%5B%5D",
  partner: "partners%5B%5D",
  start: "startsOn",
  end: "endsOn",
  deliverable: "deliverableEn",
  languages: "titleFr",
  "stands-under": "underId",
  unit: "unitEn",
  source: "source",
  baseline: "baselineAmount",
  target: "target",
  "target-date": "targetOn",
}
