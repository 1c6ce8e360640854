import { notSaidOf } from "./classification.ts"
import { countsIn } from "./counts.ts"
import { columns, namedLists } from "./lists.ts"
import type { NamedList } from "./lists.ts"
import type { Held, Row } from "./row.ts"
import { votesIn } from "./votes-text.ts"

type Json = Record<string, unknown>

export type ExportAbout = {
  source: { id: string; name: string; name_fr: string }
  exported_on: string
  withheld: string[]
}

/** Everything as one document: lists and keys always in the same order, so that two of one day are the same to the byte. */
export function* popoloText(held: Held, about: ExportAbout): Generator<string> {
  yield `{\n"entente": ${JSON.stringify({ format: "entente-exchange-1", ...about })}`
  for (const list of namedLists) {
    yield `,\n"${list}": [`
    let before = "\n"
    for (const row of held[list]) {
      yield before + JSON.stringify(popoloOf(list, row))
      before = ",\n"
    }
    yield "\n]"
  }
  yield "\n}\n"
}

/** One line of a list as its class has it. A column that is not there is left out; nothing known is null. */
export function popoloOf(list: NamedList, row: Row): Json {
  const said: Json = {}
  const leftOut = list === "organizations" ? notSaidOf(row["classification"]) : []
  for (const { code } of columns[list]) {
    const value = row[code]
    if (value === undefined || leftOut.includes(code)) continue
    Object.assign(said, keyOf(code, value))
  }
  if (list === "persons" && row["email"] !== undefined) said["contact_details"] = contactDetails(row)
  if (list === "vote_events" && row["votes"]) said["votes"] = votesIn(row["votes"]).map(voteOf)
  return said
}

function keyOf(code: string, value: string | null): Json {
  if (code === "email" || code === "phone") return {}
  if (code === "website") return { links: value === null ? [] : [{ url: value, note: "website" }] }
  if (code === "other_names") return { other_names: value ? value.split("\n").map((name) => ({ name })) : [] }
  if (code === "counts") return value === null ? {} : { counts: countsIn(value) ?? [] }
  if (code === "rules") return { rules: value === null ? null : JSON.parse(value) }
  return { [code]: value }
}

function contactDetails({ email, phone }: Row): Json[] {
  return [
    ...(email ? [{ type: "email", value: email }] : []),
    ...(phone ? [{ type: "voice", value: phone }] : []),
  ]
}

function voteOf(vote: Row): Json {
  const { weight, ...rest } = vote
  const said = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== null))
  return weight ? { ...said, weight: Number(weight) } : said
}
