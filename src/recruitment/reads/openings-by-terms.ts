import { bodiesInForce } from "#councils"
import type { Tx } from "#platform/database"
import { rulesInForce, termsVersion } from "#terms"
import { nextOpening } from "../rules/next-opening.ts"
import { recruitments } from "./recruitments.ts"

/**
 * For each body whose own terms of reference name the months in which it looks for members: the next time, where none is opened
 * for it already. `today` is `YYYY-MM-DD`.
 */
export async function openingsByTerms(tx: Tx, today: string) {
  const known = await recruitments(tx)
  const openings = []
  for (const { id: bodyId, nameEn, nameFr } of await bodiesInForce(tx, today)) {
    const { rules, termsVersionId } = await rulesInForce(tx, bodyId, today)
    const terms = termsVersionId ? await termsVersion(tx, termsVersionId) : undefined
    if (rules.recruitsIn === null || terms?.bodyId !== bodyId) continue
    const opening = nextOpening(rules.recruitsIn, today)
    const isOpened = known.some(
      (one) => one.bodyId === bodyId && (one.closesOn === null || one.closesOn >= opening.opensOn),
    )
    if (!isOpened) openings.push({ bodyId, nameEn, nameFr, ...opening })
  }
  return openings
}
