import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Invalid } from "#platform/refusals"
import { access } from "../access.ts"
import type { OwnList, Tag } from "../rules/alignment-list.ts"
import { words } from "../words/index.ts"
import "../tables.ts"

declare module "#platform/acts" {
  interface Acts {
    "indicators.tag-added": { title: string; titleFr: string }
  }
}

/** Adds a tag to the funder's outcomes or the city plan's own list. Its code is what exports name it by: once only. */
export async function addTag(tx: Tx, actor: Actor, added: Tag & { list: OwnList }): Promise<void> {
  access.check(actor, "change", "alignment")
  const row = await tx
    .insertInto("alignmentTag")
    .values({ partnershipId: actor.partnershipId, ...added })
    .onConflict((known) => known.doNothing())
    .returning("code")
    .executeTakeFirst()
  if (!row) throw new Invalid([{ field: "code", reason: words.message("code-taken") }])
  await record(tx, actor, {
    kind: "indicators.tag-added",
    details: { title: added.titleEn, titleFr: added.titleFr },
  })
}
