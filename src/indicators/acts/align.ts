import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Invalid, NotFound } from "#platform/refusals"
import { access } from "../access.ts"
import { alignable, alignments, listsOfTags } from "../reads/alignment.ts"
import type { AlignmentList } from "../rules/alignment-list.ts"
import { words } from "../words/index.ts"
import "../tables.ts"

declare module "#platform/acts" {
  interface Acts {
    "indicators.aligned": { title: string; titleFr: string; count: number }
  }
}

/** Says to which tags a priority, an outcome, an activity or an indicator contributes; those not named no longer. */
export async function align(
  tx: Tx,
  actor: Actor,
  aligned: { subjectId: string; tags: readonly { list: AlignmentList; code: string }[] },
): Promise<void> {
  access.check(actor, "change", "alignment")
  const { subjectId, tags } = aligned
  const subject = await alignable(tx, subjectId)
  if (!subject) throw new NotFound()
  const before = await alignments(tx, { subjectId })
  const lists = await listsOfTags(tx)
  const isKnown = (tag: { list: AlignmentList; code: string }) => {
    const known = lists.find(({ list }) => list === tag.list)?.tags.find(({ code }) => code === tag.code)
    const had = before.some(({ list, code }) => list === tag.list && code === tag.code)
    return known !== undefined && (known.retiredOn === null || had)
  }
  if (!tags.every(isKnown)) throw new Invalid(words.message("tag-unknown"))
  await tx.deleteFrom("alignment").where("subjectId", "=", subjectId).execute()
  const { partnershipId } = actor
  const rows = tags.map(({ list, code }) => ({ partnershipId, subjectId, list, code }))
  if (rows.length > 0) await tx.insertInto("alignment").values(rows).execute()
  await record(tx, actor, {
    kind: "indicators.aligned",
    subject: { kind: subject.kind, id: subjectId },
    details: { title: subject.titleEn, titleFr: subject.titleFr, count: tags.length },
  })
}
