import type { CommunityPlan } from "#strategy"

/** Whether the plan says already that it was consulted on in this version. */
export function isConsulted({ steps }: CommunityPlan, versionId: string): boolean {
  return steps.some(
    (step) => step.kind === "consulted" && step.versionId === versionId && step.withdrawnAt === null,
  )
}
