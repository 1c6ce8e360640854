type Adopted = { inForceFrom: string; number: number }

/** Of the adopted versions, the one in force on a day: the last that had come into force by then. */
export function inForceOn<Version extends Adopted>(
  versions: readonly Version[],
  on: string,
): Version | undefined {
  return versions
    .filter((version) => version.inForceFrom <= on)
    .toSorted((one, other) => order(one).localeCompare(order(other)))
    .at(-1)
}

function order({ inForceFrom, number }: Adopted): string {
  return `${inForceFrom} ${String(number).padStart(6, "0")}`
}
