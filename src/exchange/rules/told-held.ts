import { toldSector } from "#organizations"
import { columns } from "./lists.ts"
import type { Held, HeldRow } from "./row.ts"

/** What a file says it leaves out for whoever does not keep the roster. */
export const withheldFromOthers = ["contact_details", "sector"]

/**
 * What may be taken out by somebody who does not keep the roster: no address and no telephone number, and lived
 * experience told of nobody, so that it looks like a sector nobody has entered.
 */
export function toldHeld(held: Held): Held {
  const details = columns.persons.filter(({ isContactDetail }) => isContactDetail).map(({ code }) => code)
  return {
    ...held,
    organizations: held.organizations.map(withToldSector),
    posts: held.posts.map(withToldSector),
    persons: held.persons.map((person) => without(person, details)),
  }
}

function withToldSector(row: HeldRow): HeldRow {
  const { sector = null, sector_as_written: sectorAsWritten = null } = row
  const told = toldSector({ sector, sectorAsWritten })
  const asWritten = row["sector_as_written"] === undefined ? {} : { sector_as_written: told.sectorAsWritten }
  return { ...row, sector: told.sector, ...asWritten }
}

function without(row: HeldRow, codes: readonly string[]): HeldRow {
  return Object.fromEntries(Object.entries(row).filter(([code]) => !codes.includes(code))) as HeldRow
}
