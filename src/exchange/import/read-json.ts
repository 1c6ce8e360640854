import { isPlainObject } from "./plain-object.ts"
import { countsText } from "../rules/counts.ts"
import type { Count } from "../rules/counts.ts"
import { columns, namedLists } from "../rules/lists.ts"
import type { ListCode, NamedList } from "../rules/lists.ts"
import { nothingAbout } from "../rules/row.ts"
import type { About, Fault, FileContent, FileRow, Row } from "../rules/row.ts"
import { valueIn } from "../rules/value-in.ts"
import { shapeFaults } from "./shape-faults.ts"

type Json = Record<string, unknown>

const mostRows = 20_000
const deepest = 20
/** Names that would reach into what every object has. Nobody writes them by mistake. */
const forbidden = new Set(["__proto__", "constructor", "prototype"])

/** Reads one JSON document. Every fault names the place by its pointer. Null when it is no such document at all. */
export function readJson(text: string): FileContent | null {
  const whole = parsed(text)
  if (!isPlainObject(whole)) return null
  const found = namedLists.filter((list) => whole[list] !== undefined)
  if (found.length === 0 || !isWellMade(whole, 0)) return null
  const content: FileContent = {
    form: "json",
    about: aboutOf(whole["entente"]),
    rows: [],
    lists: [...found],
    leftOut: Object.keys(whole).filter((key) => !knownAtTop.has(key)),
    faults: [],
  }
  for (const list of found) readList(content, list, whole[list])
  content.leftOut = [...new Set(content.leftOut)].toSorted()
  return content
}

const knownAtTop = new Set<string>(["$schema", "entente", ...namedLists])

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** Neither nested without end nor with a name that is everybody's. */
function isWellMade(value: unknown, depth: number): boolean {
  if (typeof value !== "object" || value === null) return true
  if (depth > deepest) return false
  if (Array.isArray(value)) return value.every((each) => isWellMade(each, depth + 1))
  return Object.entries(value).every(([key, each]) => !forbidden.has(key) && isWellMade(each, depth + 1))
}

function aboutOf(said: unknown): About {
  if (!isPlainObject(said)) return nothingAbout
  const source = isPlainObject(said["source"]) ? said["source"] : {}
  const textOf = (value: unknown) => (typeof value === "string" && value !== "" ? value.slice(0, 300) : null)
  const withheld = Array.isArray(said["withheld"]) ? said["withheld"] : []
  return {
    sourceId: textOf(source["id"]),
    nameEn: textOf(source["name"]),
    nameFr: textOf(source["name_fr"]),
    exportedOn: textOf(said["exported_on"]),
    withheld: withheld.filter((code) => typeof code === "string"),
  }
}

function readList(content: FileContent, list: NamedList, said: unknown): void {
  const wrong = (pointer: string, code: Fault["code"], values?: Fault["values"]) =>
    content.faults.push({ place: { pointer }, code, ...(values ? { values } : {}) })
  if (!Array.isArray(said)) return void wrong(`/${list}`, "wrong-type")
  if (said.length > mostRows) return void wrong(`/${list}`, "too-long", { most: mostRows })
  for (const [index, each] of said.entries()) {
    const pointer = `/${list}/${index}`
    const faults = shapeFaults(list, each, pointer)
    content.faults.push(...faults)
    if (faults.length > 0 || !isPlainObject(each)) continue
    const flat = flattened(list, each)
    content.leftOut.push(...flat.leftOut.map((key) => `${list}.${key}`))
    content.rows.push(checkedRow(content, { list, said: flat.values, pointerOf: pointerIn(pointer) }))
    if (list === "vote_events") readVotes(content, each, pointer)
  }
}

function pointerIn(pointer: string) {
  const keys: Record<string, string> = {
    website: "links",
    email: "contact_details",
    phone: "contact_details",
  }
  return (code?: string) => (code ? `${pointer}/${keys[code] ?? code}` : pointer)
}

/** The nested parts of a class as plain columns, and the keys this exchange knows nothing of. */
function flattened(
  list: NamedList,
  said: Json,
): { values: Record<string, string | null>; leftOut: string[] } {
  const values: Record<string, string | null> = {}
  const leftOut: string[] = []
  const known = new Set(columns[list].map(({ code }) => code))
  for (const [key, value] of Object.entries(said)) {
    if (key === "links" && list === "organizations") values["website"] = websiteIn(value as Json[])
    else if (key === "contact_details" && list === "persons")
      Object.assign(values, detailsIn(value as Json[]))
    else if (key === "other_names" && list === "organizations")
      values[key] = (value as Json[]).map(({ name }) => String(name)).join("\n") || null
    else if (key === "counts" && list === "vote_events") values[key] = countsText(value as Count[]) || null
    else if (key === "rules" && list === "vote_events") values[key] = value ? JSON.stringify(value) : null
    else if (known.has(key) && (value === null || typeof value === "string")) values[key] = value
    else if (key !== "votes" || list !== "vote_events") leftOut.push(key)
  }
  return { values, leftOut }
}

function websiteIn(links: readonly Json[]): string | null {
  const link = links.find(({ note }) => note === "website") ?? links[0]
  return typeof link?.["url"] === "string" ? link["url"] : null
}

function detailsIn(details: readonly Json[]): Row {
  const of = (...types: string[]) => {
    const found = details.find(({ type }) => types.includes(String(type)))
    return found ? String(found["value"]) : null
  }
  return { email: of("email"), phone: of("voice", "phone", "cell") }
}

type Said = {
  list: ListCode
  said: Row
  pointerOf: (code?: string) => string
}

function checkedRow(content: FileContent, { list, said, pointerOf }: Said): FileRow {
  const values: Record<string, string | null> = {}
  for (const [code, written] of Object.entries(said)) {
    const column = columns[list].find((one) => one.code === code)
    if (!column) continue
    const isUsable = written === null || isText(written)
    const read = isUsable ? valueIn(column, written) : { fault: "text-unusable" as const }
    if ("value" in read) values[code] = read.value
    else content.faults.push({ place: { pointer: pointerOf(code) }, code: read.fault, ...valuesOf(read) })
  }
  return { list, values, at: (code) => ({ pointer: pointerOf(code) }) }
}

function valuesOf(read: { values?: Fault["values"] }): { values?: NonNullable<Fault["values"]> } {
  return read.values ? { values: read.values } : {}
}

/** What a database can hold: no NUL, no half of a character. */
function isText(text: string): boolean {
  return text.isWellFormed() && !text.includes("\u0000")
}

function readVotes(content: FileContent, event: Json, pointer: string): void {
  if (!Array.isArray(event["votes"])) return
  if (!content.lists.includes("votes")) content.lists.push("votes")
  for (const [index, vote] of (event["votes"] as Json[]).entries()) {
    const at = `${pointer}/votes/${index}`
    const { weight, ...rest } = vote
    const known = columns.votes.filter(({ code }) => typeof rest[code] === "string")
    const said = {
      ...Object.fromEntries(known.map(({ code }) => [code, rest[code] as string])),
      vote_event_id: event["id"] as string,
      weight: typeof weight === "number" ? String(weight) : null,
    }
    const pointerOf = pointerIn(at)
    content.rows.push(checkedRow(content, { list: "votes", said, pointerOf }))
  }
}
