import { bodiesInForce, bodyOf } from "#councils"
import type { Tx } from "#platform/database"

/** Who may be named to answer for something: the bodies in force, and whoever is named now, ended or not. */
export async function bodiesToChoose(tx: Tx, on: string, known: string | null = null) {
  const inForce = await bodiesInForce(tx, on)
  const named = known === null || inForce.some(({ id }) => id === known) ? undefined : await bodyOf(tx, known)
  return [...inForce, ...(named ? [named] : [])].map(({ id, nameEn, nameFr }) => ({ id, nameEn, nameFr }))
}
