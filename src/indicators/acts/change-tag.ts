import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict, NotFound } from "#platform/refusals"
import { access } from "../access.ts"
import { ownTags } from "../reads/alignment.ts"
import type { OwnList, Tag } from "../rules/alignment-list.ts"
import "../tables.ts"

declare module "#platform/acts" {
  interface Acts {
    "indicators.tag-changed": { title: string; titleFr: string }
  }
}

/** Says anew what a tag is called, and whether it is still given. Where it was given it stays. */
export async function changeTag(
  tx: Tx,
  actor: Actor,
  change: Tag & { list: OwnList; version: number; isRetired: boolean },
): Promise<void> {
  access.check(actor, "change", "alignment")
  const { list, code, titleEn, titleFr, version, isRetired } = change
  const before = (await ownTags(tx)).find((tag) => tag.list === list && tag.code === code)
  if (!before) throw new NotFound()
  const retiredOn = isRetired ? (before.retiredOn ?? actor.today) : null
  const changed = await tx
    .updateTable("alignmentTag")
    .set({ titleEn, titleFr, retiredOn, version: version + 1 })
    .where("list", "=", list)
    .where("code", "=", code)
    .where("version", "=", version)
    .executeTakeFirst()
  if (changed.numUpdatedRows === 0n) throw new Conflict({ key: "web.changed-meanwhile" })
  await record(tx, actor, { kind: "indicators.tag-changed", details: { title: titleEn, titleFr } })
}
