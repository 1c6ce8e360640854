import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Invalid } from "#platform/refusals"
import { termsOf } from "../reads/terms.ts"
import type { TermsVersion } from "../reads/terms.ts"
import { amendmentsSaid } from "../rules/amendments-said.ts"
import { words } from "../words/index.ts"
import { bodyNames, lockedDraft } from "./change-draft.ts"

declare module "#platform/acts" {
  interface Acts {
    "terms.adopted": { body: string; bodyFr: string; number: number; on: string }
  }
}

export type Adoption = {
  id: string
  adoptedOn: string
  inForceFrom: string
  how: "founding" | "meeting" | "between-meetings" | "municipal-council"
  noteEn: string
  noteFr: string
  /** What it changes of the version before, in the words of whoever wrote it: the amendments log. Absent: worked out. */
  amendments?: { whatEn: string; whatFr: string }[]
  motionId?: string
}

/** Adopts a draft: from then on it never changes. Refused for a day that is not yet. */
export async function adoptTerms(tx: Tx, actor: Actor, adoption: Adoption): Promise<void> {
  const draft = await lockedDraft(tx, actor, adoption.id)
  const { adoptedOn, inForceFrom, how, noteEn, noteFr, motionId } = adoption
  if (adoptedOn > actor.today)
    throw new Invalid([{ field: "adoptedOn", reason: words.message("adopted-later") }])
  if (inForceFrom < adoptedOn)
    throw new Invalid([{ field: "inForceFrom", reason: words.message("in-force-before") }])
  const { partnershipId } = actor
  const amendments = adoption.amendments ?? (await workedOut(tx, draft))
  if (amendments.length > 0) {
    const rows = amendments.map((what, position) => ({
      partnershipId,
      termsVersionId: draft.id,
      position,
      ...what,
    }))
    await tx.insertInto("termsAmendment").values(rows).execute()
  }
  await tx
    .insertInto("termsAdoption")
    .values({
      partnershipId,
      termsVersionId: draft.id,
      adoptedOn,
      inForceFrom,
      how,
      noteEn,
      noteFr,
      motionId: motionId ?? null,
      recordedAt: actor.at,
    })
    .execute()
  await record(tx, actor, {
    kind: "terms.adopted",
    subject: { kind: "terms-version", id: draft.id },
    details: { ...(await bodyNames(tx, draft)), number: draft.number, on: adoptedOn },
  })
}

async function workedOut(tx: Tx, draft: TermsVersion) {
  const before = (await termsOf(tx, draft.bodyId)).find(({ number }) => number < draft.number)
  return before ? amendmentsSaid(before, draft) : []
}
