import { paragraphsOf, versionOf } from "#strategy"
import type { PlanContent, PlanParagraph } from "#strategy"
import { NotFound } from "#platform/refusals"
import type { Tx } from "#platform/database"
import { wholePlan } from "../rules/comment-state.ts"
import { words } from "../words/index.ts"

/** The plan as it was consulted on: whole, then paragraph by paragraph. */
export type Consulted = { number: number; content: PlanContent; paragraphs: PlanParagraph[] }

export async function consultedOn(tx: Tx, versionId: string): Promise<Consulted> {
  const kept = await versionOf(tx, versionId)
  if (!kept) throw new NotFound()
  const { number, content } = kept
  return { number, content, paragraphs: [planAsAWhole(), ...paragraphsOf({ content })] }
}

/** What somebody comments on who speaks to no one paragraph. */
function planAsAWhole(): PlanParagraph {
  const [en, fr] = [words("en")("whole-plan"), words("fr")("whole-plan")]
  return {
    key: wholePlan,
    kind: "vision",
    depth: 0,
    levelName: { en, fr },
    titleEn: en,
    titleFr: fr,
    textEn: "",
    textFr: "",
  }
}
