type OfSector = { sector: string | null; sectorAsWritten: string | null }

/**
 * An organisation's sector as somebody may read it who does not keep the roster. Lived experience of immigration is told
 * of nobody by name, and looks like a sector nobody has entered: were the two told apart here, whoever sits in a seat
 * that is "not shown" would be known after all.
 */
export function toldSector<Known extends OfSector>(known: Known): Known {
  if (known.sector !== null && known.sector !== "lived-experience") return known
  return { ...known, sector: null, sectorAsWritten: null }
}
