import { nameKey } from "#organizations"
import { fold } from "#platform/workbooks"
import { isBodyKind, isOnePerson } from "./classification.ts"
import { fault } from "./final.ts"
import type { Final } from "./final.ts"
import type { NamedList } from "./lists.ts"
import { onePersonFaults } from "./one-person.ts"
import { overlaps } from "./overlaps.ts"
import type { Fault } from "./row.ts"

/** What could not stand as it would be afterwards. Only of lines the file adds or changes: what is here already stays. */
export function standingFaults(finals: readonly Final[], today: string): Fault[] {
  const byId = new Map(finals.map((final) => [final.id, final]))
  const of = (list: NamedList) => finals.filter((final) => final.list === list)
  const touched = finals.filter(({ row }) => row)
  return [
    ...touched.flatMap((final) => inOrderFaults(final)),
    ...touched.flatMap((final) => relationFaults(final, byId)),
    ...memberNames(of("organizations").filter(({ values }) => !isBodyKind(values["classification"]))),
    ...bodyFaults(
      of("organizations").filter(({ values }) => isBodyKind(values["classification"])),
      today,
    ),
    ...turnFaults(of("memberships")),
    ...onePersonFaults(finals),
  ]
}

function inOrderFaults(final: Final): Fault[] {
  const { list, values } = final
  if (list === "motions" || list === "vote_events") return []
  const [from, to] =
    list === "organizations" ? ["founding_date", "dissolution_date"] : ["start_date", "end_date"]
  const faults: Fault[] = []
  if (values[from!] && values[to!] && values[to!]! < values[from!]!)
    faults.push(fault(final, to!, "ends-before-start"))
  if ((list === "posts" || list === "memberships") && !values["start_date"])
    faults.push(fault(final, "start_date", "day-needed"))
  return faults
}

function relationFaults(final: Final, byId: ReadonlyMap<string, Final>): Fault[] {
  const { list, values } = final
  const classificationAt = (code: string) => {
    const id = values[code]
    return id ? (byId.get(id)?.values["classification"] ?? null) : null
  }
  const mustBeBody = (code: string): Fault[] =>
    values[code] && !isBodyKind(classificationAt(code)) ? [fault(final, code, "not-a-body")] : []
  const mustBeMember = (code: string): Fault[] =>
    values[code] && isBodyKind(classificationAt(code)) ? [fault(final, code, "not-a-member")] : []
  if (list === "organizations") return mustBeBody("parent_id")
  if (list === "posts" || list === "motions") return mustBeBody("organization_id")
  if (list === "persons") return mustBeMember("organization_id")
  if (list !== "memberships") return []
  const person = values["person_id"] ? byId.get(values["person_id"]) : undefined
  const worksFor = person?.values["organization_id"]
  const behalf = values["on_behalf_of_id"]
  return [
    ...mustBeMember("on_behalf_of_id"),
    ...(behalf ? [] : [fault(final, "on_behalf_of_id", "behalf-needed")]),
    ...(person && behalf && worksFor !== behalf ? [fault(final, "person_id", "works-elsewhere")] : []),
  ]
}

/** A name finds one member: a new organisation must have a name of its own, and none takes another's. People may share one. */
function memberNames(members: readonly Final[]): Fault[] {
  const holders = new Map<string, string>()
  const keep = (final: Final, keys: readonly string[]) => {
    for (const key of keys) if (key !== "" && !holders.has(key)) holders.set(key, final.id)
  }
  const namesOf = ({ values }: Final) =>
    [values["name"], values["name_fr"], ...(values["other_names"] ?? "").split("\n")].map((name) =>
      nameKey(name ?? ""),
    )
  for (const final of members) if (!final.row) keep(final, namesOf(final))
  const faults: Fault[] = []
  for (const final of members.filter(({ row }) => row)) {
    const isPerson = isOnePerson(final.values["classification"])
    if (isPerson && final.isNew) continue
    const isTaken = (code: string) =>
      (final.values[code] ?? "").split("\n").some((name) => {
        const holder = holders.get(nameKey(name))
        return nameKey(name) !== "" && holder !== undefined && holder !== final.id
      })
    const refused = isPerson
      ? []
      : final.isNew
        ? isTaken("name") && isTaken("name_fr")
          ? ["name"]
          : []
        : ["name", "name_fr", "other_names"].filter((code) => final.changed?.has(code) && isTaken(code))
    for (const code of refused)
      faults.push(
        fault(final, code, "name-taken", { name: (final.values[code] ?? "").replaceAll("\n", ", ") }),
      )
    keep(final, namesOf(final))
  }
  return faults
}

function bodyFaults(bodies: readonly Final[], today: string): Fault[] {
  const byId = new Map(bodies.map((body) => [body.id, body]))
  const goesOn = ({ values }: Final) => !values["dissolution_date"] || values["dissolution_date"] >= today
  const keysOf = ({ values }: Final) => [fold(values["name"] ?? ""), fold(values["name_fr"] ?? "")]
  const going = bodies.filter(goesOn)
  return bodies.flatMap((body) => {
    if (!body.row) return []
    const isSaid = (...codes: string[]) => body.isNew || codes.some((code) => body.changed?.has(code))
    const faults: Fault[] = []
    const others = going.filter(({ id }) => id !== body.id)
    const keys = keysOf(body)
    if (goesOn(body) && isSaid("name", "name_fr", "dissolution_date"))
      if (others.some((other) => keysOf(other).some((key) => keys.includes(key))))
        faults.push(fault(body, "name", "body-name-taken", { name: body.values["name"] ?? "" }))
    if (isUnderItself(body, byId)) faults.push(fault(body, "parent_id", "under-itself"))
    if (!body.isNew && isSaid("dissolution_date") && hasOneThatOutlasts(body, bodies))
      faults.push(fault(body, "dissolution_date", "outlasts-parent"))
    return faults
  })
}

function isUnderItself(body: Final, byId: ReadonlyMap<string, Final>): boolean {
  const passed = new Set<string>()
  let at = body.values["parent_id"] ?? null
  while (at && !passed.has(at)) {
    if (at === body.id) return true
    passed.add(at)
    at = byId.get(at)?.values["parent_id"] ?? null
  }
  return false
}

function hasOneThatOutlasts({ id, values }: Final, bodies: readonly Final[]): boolean {
  const ends = values["dissolution_date"]
  if (!ends) return false
  return bodies.some(
    (body) =>
      body.values["parent_id"] === id &&
      (!body.values["dissolution_date"] || body.values["dissolution_date"] > ends),
  )
}

/** A seat has one holder at a time, and one person sits in it. */
function turnFaults(turns: readonly Final[]): Fault[] {
  const bySeat = new Map<string, Final[]>()
  for (const turn of turns) {
    const key = `${turn.values["post_id"]} ${turn.values["person_id"] ? "person" : "holder"}`
    bySeat.set(key, [...(bySeat.get(key) ?? []), turn])
  }
  return [...bySeat.values()].flatMap((group) =>
    group
      .filter(
        (turn) => turn.row && group.some((other) => other !== turn && overlaps(turn.values, other.values)),
      )
      .map((turn) => fault(turn, "start_date", "two-at-once")),
  )
}
