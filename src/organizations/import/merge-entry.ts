import { fold } from "#platform/workbooks"
import type { RosterEntry, RosterReason } from "./roster-plan.ts"

const filledIn = ["kind", "nameEn", "nameFr", "acronym", "locale", "website", "sectorAsWritten"] as const
const compared = ["acronym", "locale", "website"] as const

/**
 * Adds what a later row says of an organisation already met. Another person at the same organisation is no repetition; a
 * row that brings nobody new is. Where the two rows disagree the first stands, and the later row is named.
 */
export function mergeEntry(first: RosterEntry, later: RosterEntry): RosterReason[] {
  const at = { row: first.row, sheet: first.sheet }
  const people = later.contacts.filter((contact) => !isAmong(contact, first.contacts))
  const reasons: RosterReason[] = people.length === 0 ? [{ code: "duplicate-of-row", ...at }] : []
  first.contacts.push(...people)
  for (const field of compared) {
    if (differs(first[field], later[field])) reasons.push({ code: "differs-from-row", ...at, field })
  }
  if (differs(first.sector ?? first.sectorAsWritten, later.sector ?? later.sectorAsWritten)) {
    reasons.push({ code: "differs-from-row", ...at, field: "sector" })
  }
  fillIn(first, later)
  return reasons
}

function fillIn(first: RosterEntry, later: RosterEntry): void {
  if (first.sectorAsWritten === null) first.sector = later.sector
  for (const field of filledIn) Object.assign(first, { [field]: first[field] ?? later[field] })
  first.aliases.push(...later.aliases.filter((alias) => !first.aliases.includes(alias)))
}

function differs(first: string | null, later: string | null): boolean {
  return first !== null && later !== null && fold(first) !== fold(later)
}

type Person = { name: string | null; email: string | null; phone?: string | null }

/** The same address is the same person; without addresses, the same name is, or the number of somebody without a name. */
export function isAmong(contact: Person, people: readonly Person[]): boolean {
  const email = contact.email?.toLowerCase()
  const called = calledBy(contact)
  return people.some((person) =>
    email && person.email
      ? person.email.toLowerCase() === email
      : called !== "" && calledBy(person) === called,
  )
}

function calledBy({ name, email, phone }: Person): string {
  return fold(name ?? email ?? phone ?? "")
}
