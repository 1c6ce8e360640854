import { firstReaders } from "#organizations"
import type { Reader } from "#organizations"
import type { Tx } from "#platform/database"
import type { Confirmation } from "../rules/confirmation.ts"
import { contributionsOf } from "./contributions.ts"
import { lastAskings } from "./giver-links.ts"

/** Who gave in a year, how much of it they said is so, and whether they can be asked. */
export type Giver = {
  id: string
  nameEn: string
  nameFr: string
  counts: Record<Confirmation, number>
  reader: Reader | null
  /** The day they were asked last. */
  askedOn: string | null
}

export async function giversOf(tx: Tx, fiscalYear: number): Promise<Giver[]> {
  const askings = await lastAskings(tx, fiscalYear)
  const givers: Giver[] = []
  const given = await contributionsOf(tx, { fiscalYear })
  const byGiver = Map.groupBy(given, (one) => one.organizationId)
  const readers = await firstReaders(tx, [...byGiver.keys()])
  for (const [id, own] of byGiver) {
    const { organizationEn: nameEn, organizationFr: nameFr } = own[0]!
    const count = (wanted: Confirmation) => own.filter((one) => one.confirmation === wanted).length
    givers.push({
      id,
      nameEn,
      nameFr,
      counts: {
        confirmed: count("confirmed"),
        unconfirmed: count("unconfirmed"),
        disputed: count("disputed"),
      },
      reader: readers.get(id) ?? null,
      askedOn: askings.get(id) ?? null,
    })
  }
  return givers.toSorted((one, other) => one.nameEn.localeCompare(other.nameEn, "en"))
}

/** Whom one act asks: who has said nothing of something, can be written to, and was not written to today. */
export function silentOn(givers: readonly Giver[], today: string): Giver[] {
  return givers.filter(
    ({ counts, reader, askedOn }) => counts.unconfirmed > 0 && reader !== null && askedOn !== today,
  )
}
