import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict, NotFound } from "#platform/refusals"
import { access } from "../access.ts"
import { communityPlanOf } from "../reads/community-plans.ts"
import { principleOf } from "../reads/plan-content.ts"
import { shifted } from "../rules/shifted.ts"
import type { Way } from "../rules/shifted.ts"
import "../tables.ts"

declare module "#platform/acts" {
  interface Acts {
    "strategy.principle-added": Named
    "strategy.principle-changed": Named
    "strategy.principle-removed": Named
    "strategy.principle-moved": Named
  }
}

type Named = { principle: string; principleFr: string }
type Texts = { textEn: string; textFr: string }

/** Adds a guiding principle at the end. */
export async function addPrinciple(
  tx: Tx,
  actor: Actor,
  added: Texts & { communityPlanId: string },
): Promise<string> {
  access.check(actor, "change", "strategy")
  const { communityPlanId } = added
  if (!(await communityPlanOf(tx, communityPlanId))) throw new NotFound()
  const last = await tx
    .selectFrom("guidingPrinciple")
    .select((row) => row.fn.max("position").as("position"))
    .where("communityPlanId", "=", communityPlanId)
    .executeTakeFirst()
  const { id } = await tx
    .insertInto("guidingPrinciple")
    .values({ partnershipId: actor.partnershipId, ...added, position: (last?.position ?? 0) + 1 })
    .returning("id")
    .executeTakeFirstOrThrow()
  await note(tx, actor, "strategy.principle-added", { id, ...added })
  return id
}

/** @param change with the version the form was filled from: a later one is not overwritten. */
export async function changePrinciple(
  tx: Tx,
  actor: Actor,
  change: Texts & { id: string; version: number },
): Promise<void> {
  access.check(actor, "change", "strategy")
  const { id, version, ...texts } = change
  const changed = await tx
    .updateTable("guidingPrinciple")
    .set({ ...texts, version: version + 1 })
    .where("id", "=", id)
    .where("version", "=", version)
    .executeTakeFirst()
  if (changed.numUpdatedRows === 0n) {
    await principle(tx, id)
    throw new Conflict({ key: "web.changed-meanwhile" })
  }
  await note(tx, actor, "strategy.principle-changed", change)
}

/** Takes a principle out; versions that were kept still say it. */
export async function removePrinciple(tx: Tx, actor: Actor, { id }: { id: string }): Promise<void> {
  access.check(actor, "change", "strategy")
  const removed = await principle(tx, id)
  await tx.deleteFrom("guidingPrinciple").where("id", "=", id).execute()
  await note(tx, actor, "strategy.principle-removed", removed)
}

/** Moves a principle one place up or down; the first and the last stay where they are. */
export async function movePrinciple(
  tx: Tx,
  actor: Actor,
  { communityPlanId, id, way }: { communityPlanId: string; id: string; way: Way },
): Promise<void> {
  access.check(actor, "change", "strategy")
  const moved = await principle(tx, id)
  if (moved.communityPlanId !== communityPlanId) throw new NotFound()
  const all = await tx
    .selectFrom("guidingPrinciple")
    .select("id")
    .where("communityPlanId", "=", communityPlanId)
    .orderBy("position")
    .orderBy("id")
    .forUpdate()
    .execute()
  for (const [place, one] of shifted(
    all.map((row) => row.id),
    id,
    way,
  ).entries())
    await tx
      .updateTable("guidingPrinciple")
      .set({ position: place + 1 })
      .where("id", "=", one)
      .execute()
  await note(tx, actor, "strategy.principle-moved", moved)
}

async function principle(tx: Tx, id: string) {
  const found = await principleOf(tx, id)
  if (!found) throw new NotFound()
  return found
}

function note(
  tx: Tx,
  actor: Actor,
  kind:
    | "strategy.principle-added"
    | "strategy.principle-changed"
    | "strategy.principle-removed"
    | "strategy.principle-moved",
  { id, textEn, textFr }: Texts & { id: string },
): Promise<void> {
  const details = { principle: textEn, principleFr: textFr }
  return record(tx, actor, { kind, subject: { kind: "principle", id }, details })
}
