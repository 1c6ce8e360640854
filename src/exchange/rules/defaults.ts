import { isBodyKind } from "./classification.ts"
import type { Final } from "./final.ts"
import { columns } from "./lists.ts"
import type { NamedList } from "./lists.ts"
import type { Row } from "./row.ts"

/**
 * A new line with everything it has to say: one name for both languages until somebody translates it, a seat from its
 * body's first day, a turn from its seat's first day, on behalf of whom the person works for.
 */
export function withDefaults(list: NamedList, said: Row, finals: ReadonlyMap<string, Final>): Row {
  const blank = Object.fromEntries(
    columns[list].filter(({ code }) => code !== "id").map(({ code }) => [code, null]),
  )
  const values: Record<string, string | null> = { ...blank, ...said }
  const of = (code: string) => (values[code] ? finals.get(values[code])?.values : undefined)
  if (list === "organizations") {
    values["name_fr"] ??= values["name"] ?? null
    values["language"] ??= isBodyKind(values["classification"]) ? null : "en"
    if (isBodyKind(values["classification"])) values["language"] = null
  }
  if (list === "persons") values["language"] ??= of("organization_id")?.["language"] ?? "en"
  if (list === "posts") values["start_date"] ??= of("organization_id")?.["founding_date"] ?? null
  if (list === "memberships") {
    values["on_behalf_of_id"] ??= of("person_id")?.["organization_id"] ?? null
    values["organization_id"] = of("post_id")?.["organization_id"] ?? null
    values["start_date"] ??= of("post_id")?.["start_date"] ?? null
  }
  if (list === "vote_events") values["votes"] ??= null
  return values
}
