import { shortText } from "#motions"
import type { NamedList } from "./lists.ts"
import type { Row } from "./row.ts"

/** What a line is called, in both languages. */
export type Title = { en: string; fr: string }

/** By name; a seat by its body, a turn by who sits or what holds, at which body; a vote by its motion. */
export function titleOf(list: NamedList, row: Row, all: ReadonlyMap<string, Row>): Title {
  const at = (code: string) => (row[code] ? all.get(row[code]) : undefined)
  if (list === "motions") return textOf(row)
  if (list === "vote_events") return textOf(at("motion_id") ?? {})
  if (list === "posts") return nameOf(at("organization_id") ?? {})
  if (list !== "memberships") return nameOf(row)
  const who = nameOf(at("person_id") ?? at("on_behalf_of_id") ?? {})
  const where = nameOf(all.get(at("post_id")?.["organization_id"] ?? "") ?? {})
  return { en: `${who.en} – ${where.en}`, fr: `${who.fr} – ${where.fr}` }
}

export function nameOf(row: Row): Title {
  const name = row["name"] ?? "–"
  return { en: name, fr: row["name_fr"] || name }
}

/** A motion by its first line. */
export function textOf(row: Row): Title {
  const text = shortText(row["text"] ?? "")
  return { en: text, fr: row["text_fr"] ? shortText(row["text_fr"]) : text }
}
