import type { KnownMember, RosterPlan } from "./roster.ts"

/** For tests only: an organisation already known. */
export function member(id: string, name: string, more: Partial<KnownMember> = {}): KnownMember {
  return {
    id,
    kind: "organization",
    names: [name],
    nameEn: name,
    nameFr: name,
    acronym: null,
    sector: null,
    sectorAsWritten: null,
    locale: "en",
    website: null,
    contacts: [],
    ...more,
  }
}

/** What the roster would be known as, once its additions are added. */
export function addedAs(plan: RosterPlan): KnownMember[] {
  return plan.additions.map((entry) =>
    member(`id of ${entry.key}`, entry.name, {
      kind: entry.kind ?? "organization",
      names: [
        entry.name,
        entry.nameEn ?? "",
        entry.nameFr ?? "",
        entry.acronym ?? "",
        ...entry.aliases,
      ].filter(Boolean),
      nameEn: entry.nameEn ?? entry.name,
      nameFr: entry.nameFr ?? entry.name,
      acronym: entry.acronym,
      sector: entry.sector,
      sectorAsWritten: entry.sectorAsWritten,
      locale: entry.locale ?? "en",
      website: entry.website,
      contacts: entry.contacts.map(({ name, email, phone }) => ({
        name: name ?? email ?? phone ?? "",
        email,
      })),
    }),
  )
}
