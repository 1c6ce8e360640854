import type { KnownMember, RosterContact, RosterEntry, RosterReason } from "./roster-plan.ts"

/** What a roster says of a community member: one person, who is their own contact, under one name. */
export function onePerson(entry: RosterEntry): { entry: RosterEntry; reasons: RosterReason[] } {
  const said = entry.contacts.find(({ email }) => email !== null) ?? entry.contacts[0]
  const contact: RosterContact = {
    name: entry.name,
    email: said?.email ?? null,
    phone: said?.phone ?? null,
    jobTitle: null,
    locale: said?.locale ?? entry.locale,
  }
  const alone = { nameEn: null, nameFr: null, acronym: null, aliases: [], website: null }
  const reasons: RosterReason[] =
    entry.contacts.length > 1 ? [{ code: "one-person", written: entry.name }] : []
  return { entry: { ...entry, ...alone, contacts: [contact] }, reasons }
}

/** That the roster calls a known member what it is not; what it is here stands. */
export function kindDoubts(entry: RosterEntry, known: KnownMember): RosterReason[] {
  const differs = entry.kind !== null && entry.kind !== known.kind
  return differs ? [{ code: "kind-differs", written: entry.name }] : []
}
