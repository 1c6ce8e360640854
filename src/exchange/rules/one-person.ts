import { fault } from "./final.ts"
import type { Final } from "./final.ts"
import { isOnePerson } from "./classification.ts"
import type { Fault } from "./row.ts"

/** What could not stand of members who are one person: they are their own one contact, and sit in the seats they hold. */
export function onePersonFaults(finals: readonly Final[]): Fault[] {
  const people = new Map(
    finals.filter(({ values }) => isOnePerson(values["classification"])).map((final) => [final.id, final]),
  )
  if (people.size === 0) return []
  const at = (list: Final["list"], code: string) =>
    Map.groupBy(
      finals.filter((final) => final.list === list && people.has(final.values[code] ?? "")),
      ({ values }) => values[code]!,
    )
  const contacts = at("persons", "organization_id")
  const turns = at("memberships", "on_behalf_of_id")
  return [...people.values()].flatMap((person) => [
    ...contactFaults(person, contacts.get(person.id) ?? []),
    ...seatFaults(turns.get(person.id) ?? []),
  ])
}

function contactFaults(person: Final, contacts: readonly Final[]): Fault[] {
  const [contact, ...others] = contacts.toSorted((one, other) => Number(!!one.isNew) - Number(!!other.isNew))
  return [
    ...alikeFaults([person], "name_fr", person.values["name"]),
    ...(contact || !person.row ? [] : [fault(person, "name", "contact-needed", called(person))]),
    ...others
      .filter(({ row }) => row)
      .map((other) => fault(other, "organization_id", "one-person", called(person))),
    ...(contact ? sameFaults(person, contact) : []),
  ]
}

/** The one contact is the member: of the same name and language, leaving with it, and at work nowhere. */
function sameFaults(person: Final, contact: Final): Fault[] {
  const either = [contact, person]
  const onlyOf = (code: string, why: "leaves-as-member" | "not-of-person") =>
    contact.row && contact.values[code] ? [fault(contact, code, why, called(person))] : []
  return [
    ...["name", "language"].flatMap((code) => alikeFaults(either, code, person.values[code])),
    ...onlyOf("end_date", "leaves-as-member"),
    ...onlyOf("job_title", "not-of-person"),
  ]
}

/** That the first says what the last says; named at whichever of them the file speaks of. */
function alikeFaults(either: readonly Final[], code: string, said: string | null | undefined): Fault[] {
  const [one] = either
  const person = either.at(-1)!
  if ((one!.values[code] ?? null) === (said ?? null)) return []
  const spoken =
    either.find((final) => final.isNew || final.changed?.has(code)) ?? either.find(({ row }) => row)
  return spoken ? [fault(spoken, code, "one-name", called(person))] : []
}

function called({ values }: Final): { name: string } {
  return { name: values["name"] ?? "" }
}

/** Who holds a seat for themselves sits in it, from the first to the last day, and nobody else does. */
function seatFaults(turns: readonly Final[]): Fault[] {
  return turns
    .filter(({ row }) => row)
    .flatMap((turn) => {
      const { person_id: sits, post_id: post } = turn.values
      const counterparts = turns.filter(
        ({ values }) => values["post_id"] === post && !values["person_id"] !== !sits,
      )
      const isSame = (code: string) => (other: Final) =>
        (other.values[code] ?? null) === (turn.values[code] ?? null)
      if (counterparts.some((other) => isSame("start_date")(other) && isSame("end_date")(other))) return []
      const begunWith = counterparts.some(isSame("start_date"))
      const code = begunWith ? "end_date" : counterparts.length > 0 ? "start_date" : "person_id"
      return [fault(turn, code, "sits-for-themselves")]
    })
}
