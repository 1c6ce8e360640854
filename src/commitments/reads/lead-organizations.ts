import { firstReaders } from "#organizations"
import type { Reader } from "#organizations"
import { leadsOfYear } from "#plans"
import type { Lead } from "#plans"
import type { Tx } from "#platform/database"
import { isSilent, isToLead, isUnasked } from "../rules/still-open.ts"

/** An organisation that is named as a lead in a year, and all it is named for. */
export type LeadOrganization = {
  id: string
  nameEn: string
  nameFr: string
  leads: Lead[]
  /** Whom it is written to; null where nobody there has an address. */
  reader: Reader | null
  /** The day it was asked last. */
  askedOn: string | null
}

/** Everything organisations are named to lead in a year, what is dropped or carried over aside. */
export async function leadsToAnswer(tx: Tx, fiscalYear: number): Promise<Lead[]> {
  return (await leadsOfYear(tx, fiscalYear)).filter(isToLead)
}

export async function leadOrganizations(tx: Tx, fiscalYear: number): Promise<LeadOrganization[]> {
  const byOrganization = Map.groupBy(await leadsToAnswer(tx, fiscalYear), (one) => one.organizationId)
  const readers = await firstReaders(tx, [...byOrganization.keys()])
  const found = [...byOrganization].map(([id, leads]) => {
    const { nameEn, nameFr } = leads[0]!
    const [askedOn = null] = leads
      .flatMap((one) => one.askedOn ?? [])
      .toSorted()
      .toReversed()
    return { id, nameEn, nameFr, leads, reader: readers.get(id) ?? null, askedOn }
  })
  return found.toSorted((one, other) => one.nameEn.localeCompare(other.nameEn, "en"))
}

/** Whom one act asks for the first time, or anew: who can be written to, and was not today. */
export function unaskedOn(organizations: readonly LeadOrganization[], today: string): LeadOrganization[] {
  return organizations.filter((one) => canBeWrittenTo(one, today) && one.leads.some(isUnasked))
}

/** Whom one act reminds. */
export function silentOn(organizations: readonly LeadOrganization[], today: string): LeadOrganization[] {
  return organizations.filter((one) => canBeWrittenTo(one, today) && one.leads.some(isSilent))
}

function canBeWrittenTo({ reader, askedOn }: LeadOrganization, today: string): boolean {
  return reader !== null && askedOn !== today
}
