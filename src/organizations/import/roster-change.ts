import { fold } from "#platform/workbooks"
import { nameKey } from "../rules/name-key.ts"
import { isAmong } from "./merge-entry.ts"
import type { ChangedField, FieldChange, KnownMember, RosterChange, RosterEntry } from "./roster-plan.ts"

/** What a roster's entry would change of a known organisation; null when nothing. A blank cell takes nothing away. */
export function rosterChange(entry: RosterEntry, known: KnownMember): RosterChange | null {
  if (known.kind === "community-member") return changeOfPerson(entry, known)
  const fields = [...names(entry, known), ...sector(entry, known), ...others(entry, known)]
  const contacts = entry.contacts.filter((contact) => !isAmong(contact, known.contacts))
  return fields.length === 0 && contacts.length === 0 ? null : { id: known.id, entry, fields, contacts }
}

/** Their name and address are changed where they stand: a list would make a second person of them. */
function changeOfPerson(entry: RosterEntry, known: KnownMember): RosterChange | null {
  const fields = sector(entry, known)
  return fields.length === 0 ? null : { id: known.id, entry, fields, contacts: [] }
}

/** A name it already goes by, however typed, is no new name. */
function names(entry: RosterEntry, known: KnownMember): FieldChange[] {
  const keys = new Set([known.nameEn, known.nameFr, known.acronym ?? "", ...known.names].map(nameKey))
  return (["nameEn", "nameFr"] as const).flatMap((field) => {
    const written = entry[field]
    if (written === null || (keys.has(nameKey(written)) && !saysOnlyOther(field, written, known))) return []
    return changed(field, known[field], written)
  })
}

/** Until somebody gives the French name, both languages carry the one that was first written: giving it is a change. */
function saysOnlyOther(field: "nameEn" | "nameFr", written: string, known: KnownMember): boolean {
  return (
    known.nameEn === known.nameFr && nameKey(written) !== nameKey(known[field]) && written !== known.acronym
  )
}

function sector(entry: RosterEntry, known: KnownMember): FieldChange[] {
  if (entry.sectorAsWritten === null) return []
  if (entry.sector) return entry.sector === known.sector ? [] : changed("sector", known.sector, entry.sector)
  const sameAsBefore = fold(entry.sectorAsWritten) === fold(known.sectorAsWritten ?? "")
  return sameAsBefore ? [] : changed("sectorAsWritten", known.sectorAsWritten, entry.sectorAsWritten)
}

function others(entry: RosterEntry, known: KnownMember): FieldChange[] {
  return (["acronym", "locale", "website"] as const).flatMap((field) => {
    const written = entry[field]
    return written === null || plain(written) === plain(known[field] ?? "")
      ? []
      : changed(field, known[field], written)
  })
}

function changed(field: ChangedField, from: string | null, to: string): FieldChange[] {
  return [{ field, from, to }]
}

function plain(written: string): string {
  return fold(written.replace(/^https?:\/\/(?:www\.)?/i, ""))
}
