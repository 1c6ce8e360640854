import type { Tx } from "#platform/database"
import { latestAcceptedUpdates } from "#updates"
import type { Bilingual } from "../rules/template.ts"

/** What a partner reported and the secretariat accepted: to quote, and to stand under a claim. */
export type AcceptedUpdate = {
  /** The update in the chain. */
  id: string
  activity: Bilingual
  organization: Bilingual
  locale: "en" | "fr"
  narrative: string
  submittedAt: Date
}

export async function acceptedUpdates(tx: Tx, fiscalYear: number): Promise<AcceptedUpdate[]> {
  const updates = await latestAcceptedUpdates(tx, fiscalYear)
  return updates.map(({ nodeId, activityEn, activityFr, organizationEn, organizationFr, ...said }) => ({
    id: nodeId,
    activity: { en: activityEn, fr: activityFr },
    organization: { en: organizationEn, fr: organizationFr },
    locale: said.locale,
    narrative: said.narrative,
    submittedAt: said.submittedAt,
  }))
}
