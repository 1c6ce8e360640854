import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import type { Preview } from "#platform/imports"
import { heldBy } from "../reads/held.ts"
import { identitiesOf, identityKey } from "../reads/identities.ts"
import { planned } from "../rules/planned.ts"
import type { Planned } from "../rules/planned.ts"
import type { FileContent } from "../rules/row.ts"

/** From where a file is: the key its ids are known by, and what people call it. */
export type Source = { key: string; nameEn: string; nameFr: string; exportedOn: string | null }

export type PlannedExchange = Planned & { source: Source; isOwn: boolean; leftOut: string[] }

export type ExchangePreview = Preview<PlannedExchange>

/** What a file says of itself; one of another system goes by the name somebody gave it. */
export function sourceOf({ about }: FileContent, system: string): Source {
  const { sourceId, nameEn, nameFr, exportedOn } = about
  const name = nameEn ?? nameFr ?? system
  return { key: sourceId ?? system, nameEn: name, nameFr: nameFr ?? name, exportedOn }
}

/** What a file would do here now. */
export async function exchangePreview(
  tx: Tx,
  actor: Actor,
  { content, source }: { content: FileContent; source: Source },
): Promise<ExchangePreview> {
  const identities = await identitiesOf(tx, source.key)
  const plan = planned(content, {
    held: await heldBy(tx, actor.timeZone),
    isOwn: source.key === actor.partnershipId,
    identity: (kind, sourceId) => identities.get(identityKey(kind, sourceId)),
    today: actor.today,
  })
  const { added, changed, unchanged } = plan
  return {
    added: added.length,
    changed: changed.length,
    unchanged,
    doubtful: [],
    planned: { ...plan, source, isOwn: source.key === actor.partnershipId, leftOut: content.leftOut },
  }
}
