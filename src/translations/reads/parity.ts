import type { Tx } from "#platform/database"
import { parityProblems } from "../rules/parity.ts"
import type { ParityProblem } from "../rules/parity.ts"
import { languageChoice } from "./languages.ts"
import { standingsOf } from "./standings.ts"

/** What keeps a subject from being published in English and French as equals. */
export async function parityOf(tx: Tx, kind: string, subjectId: string): Promise<ParityProblem[]> {
  const { main } = await languageChoice(tx)
  return parityProblems(await standingsOf(tx, { kind, subjects: [subjectId] }), main)
}
