import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict, NotFound } from "#platform/refusals"
import { access } from "../access.ts"
import { contentOf } from "../reads/plan-content.ts"
import { planNamed } from "../reads/plan-name.ts"
import { versionsOf } from "../reads/versions.ts"
import { contentDigest } from "../rules/content.ts"
import type { PlanContent } from "../rules/content.ts"
import { words } from "../words/index.ts"
import "../tables.ts"

declare module "#platform/acts" {
  interface Acts {
    "strategy.version-kept": { title: string; titleFr: string; number: number }
  }
}

/** Keeps what the plan says now under the next number, for good; refused while it says what the last version said. */
export async function keepVersion(
  tx: Tx,
  actor: Actor,
  { communityPlanId, note }: { communityPlanId: string; note: string },
): Promise<string> {
  access.check(actor, "change", "strategy")
  const content = await lockedContent(tx, communityPlanId)
  const [last] = await versionsOf(tx, communityPlanId)
  if (last?.sha256 === contentDigest(content))
    throw new Conflict(words.message("nothing-new-to-keep", { number: last.number }))
  return write(tx, actor, content, { note, number: (last?.number ?? 0) + 1 })
}

/** The version that says what the plan says now, kept anew where none does. For acts that asked who may. */
export async function versionOfNow(
  tx: Tx,
  actor: Actor,
  { communityPlanId, note }: { communityPlanId: string; note: string },
): Promise<{ id: string; sha256: string }> {
  const content = await lockedContent(tx, communityPlanId)
  const sha256 = contentDigest(content)
  const [last] = await versionsOf(tx, communityPlanId)
  if (last?.sha256 === sha256) return { id: last.id, sha256 }
  const id = await write(tx, actor, content, { note, number: (last?.number ?? 0) + 1 })
  return { id, sha256 }
}

/** What a plan says, read while nobody else keeps a version or moves something of it. */
async function lockedContent(tx: Tx, communityPlanId: string): Promise<PlanContent> {
  await tx.selectFrom("communityPlan").select("id").where("id", "=", communityPlanId).forUpdate().execute()
  const content = await contentOf(tx, communityPlanId)
  if (!content) throw new NotFound()
  return content
}

async function write(
  tx: Tx,
  actor: Actor,
  content: PlanContent,
  { note, number }: { note: string; number: number },
): Promise<string> {
  const { communityPlanId } = content
  const { id } = await tx
    .insertInto("communityPlanVersion")
    .values({
      partnershipId: actor.partnershipId,
      communityPlanId,
      number,
      content: JSON.stringify(content),
      sha256: contentDigest(content),
      note,
      keptAt: actor.at,
      keptOn: actor.today,
    })
    .returning("id")
    .executeTakeFirstOrThrow()
  await record(tx, actor, {
    kind: "strategy.version-kept",
    subject: { kind: "community-plan-version", id },
    details: { ...planNamed(content), number },
  })
  return id
}
