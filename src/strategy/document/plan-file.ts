import { copyNamed, drawCopy } from "#platform/documents"
import type { Tx } from "#platform/database"
import { download } from "#platform/web"
import { adoptionOf, communityPlanOf, standingSince } from "../reads/community-plans.ts"
import { contentOf } from "../reads/plan-content.ts"
import { versionOf } from "../reads/versions.ts"
import { contentDigest } from "../rules/content.ts"
import { planDocument } from "./plan-document.ts"

type Plan = NonNullable<Awaited<ReturnType<typeof planToTakeAway>>>

/** What a plan says now, or what a version of it said, with where the plan stands. */
export async function planToTakeAway(tx: Tx, of: { planId: string } | { versionId: string }, on: string) {
  const kept = "versionId" in of ? await versionOf(tx, of.versionId) : undefined
  const planId = kept?.communityPlanId ?? ("planId" in of ? of.planId : undefined)
  const plan = planId ? await communityPlanOf(tx, planId) : undefined
  const content = kept?.content ?? (plan && (await contentOf(tx, plan.id)))
  if (!plan || !content) return undefined
  const adoption = adoptionOf(plan, on)
  const adopted = adoption?.versionId ? await versionOf(tx, adoption.versionId) : undefined
  const isAsAdopted = adopted?.sha256 === contentDigest(content)
  return { plan, content, kept, standing: standingSince(plan, on), isAsAdopted }
}

/** The plan as the file a name asks for: `community-plan-en.pdf`, `community-plan.json`; undefined for any other name. */
export async function planFile(
  found: Plan,
  name: string,
  around: { partnership: { nameEn: string; nameFr: string; standing: string }; today: string },
): Promise<Response | undefined> {
  if (name === "community-plan.json")
    return download({ name, mediaType: "application/json; charset=utf-8", content: asJson(found) })
  const copy = copyNamed(name, "community-plan")
  if (!copy) return undefined
  const { plan: _, ...said } = found
  const tree = planDocument({ locale: copy.locale, ...said, ...around })
  return download({ name, ...(await drawCopy(tree, copy.format)) })
}

/** Everything of it, what was withdrawn left out. */
function asJson({ plan, content, kept }: Plan): string {
  const steps = plan.steps
    .filter(({ withdrawnAt }) => withdrawnAt === null)
    .map(({ kind, onDay, byWhom, resolution, conditions, versionNumber, motionId, note }) => ({
      kind,
      onDay,
      byWhom,
      resolution,
      conditions,
      versionNumber,
      motionId,
      note,
    }))
  const version = kept ? { number: kept.number, keptOn: kept.keptOn, note: kept.note } : null
  return JSON.stringify({ ...content, version, sha256: contentDigest(content), steps }, null, 2)
}
