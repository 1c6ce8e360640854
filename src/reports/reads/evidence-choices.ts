import { documents, evidenceWords, supportWanted, walkDown } from "#evidence"
import type { NodeKind } from "#evidence"
import type { Tx } from "#platform/database"
import { acceptedUpdates } from "./accepted-updates.ts"
import { both } from "../rules/both.ts"
import type { Bilingual } from "../rules/template.ts"

export type EvidenceChoice = {
  id: string
  kind: NodeKind
  title: Bilingual
  note: Bilingual
  isLinked: boolean
}

/** As many documents as a page can offer; whatever is older is linked from its own page. */
const most = 200

/**
 * What a claim may stand on: what it stands on already, then the year's accepted updates, then documents, the newest first.
 */
export async function evidenceChoices(
  tx: Tx,
  { fiscalYear, claimId }: { fiscalYear: number; claimId: string | null },
): Promise<EvidenceChoice[]> {
  const beneath = claimId ? await walkDown(tx, claimId) : []
  const linked = beneath
    .filter(({ steps, kind }) => steps === 1 && wanted.includes(kind))
    .map(({ id, kind, titleEn, titleFr }) => ({ id, kind, title: { en: titleEn, fr: titleFr }, note: none }))
  const updates = (await acceptedUpdates(tx, fiscalYear)).map(({ id, activity, organization }) => ({
    id,
    kind: "update" as const,
    title: activity,
    note: organization,
  }))
  const papers = (await documents(tx, { most })).map(({ id, titleEn, titleFr, strength }) => ({
    id,
    kind: "document" as const,
    title: { en: titleEn, fr: titleFr },
    note: both(evidenceWords, `strength-${strength}`),
  }))
  const known = new Set(linked.map(({ id }) => id))
  const others = [...updates, ...papers].filter(({ id }) => !known.has(id))
  return [
    ...linked.map((choice) => ({ ...choice, isLinked: true })),
    ...others.map((choice) => ({ ...choice, isLinked: false })),
  ]
}

const none: Bilingual = { en: "", fr: "" }
const wanted: readonly NodeKind[] = supportWanted.claim
