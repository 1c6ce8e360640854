import { firstReaders } from "#organizations"
import type { Reader } from "#organizations"
import type { Tx } from "#platform/database"
import { isUnanswered, valuesDue } from "./values-due.ts"
import type { DueValue } from "./values-due.ts"

/** An organisation that has numbers, what it owes, and whether it can be asked. */
export type Owner = {
  id: string
  nameEn: string
  nameFr: string
  due: DueValue[]
  unanswered: DueValue[]
  reader: Reader | null
  /** The day it was asked last. */
  askedOn: string | null
}

export async function owners(tx: Tx, today: string): Promise<Owner[]> {
  const byOwner = Map.groupBy(await valuesDue(tx, today), ({ indicator }) => indicator.ownerId!)
  const readers = await firstReaders(tx, [...byOwner.keys()])
  const asked = await tx
    .selectFrom("indicatorAsking")
    .select((row) => ["organizationId", row.fn.max("onDay").as("onDay")])
    .groupBy("organizationId")
    .execute()
  const askedOn = new Map(asked.map(({ organizationId, onDay }) => [organizationId, onDay]))
  return [...byOwner]
    .map(([id, due]) => ({
      id,
      nameEn: due[0]!.indicator.ownerEn ?? "",
      nameFr: due[0]!.indicator.ownerFr ?? "",
      due,
      unanswered: due.filter(isUnanswered),
      reader: readers.get(id) ?? null,
      askedOn: askedOn.get(id) ?? null,
    }))
    .toSorted((one, other) => one.nameEn.localeCompare(other.nameEn, "en"))
}

/** Whom one act asks: who owes something, can be written to, and was not today. */
export function toAskOn(all: readonly Owner[], today: string): Owner[] {
  return all.filter(
    ({ unanswered, reader, askedOn }) => unanswered.length > 0 && reader !== null && askedOn !== today,
  )
}
