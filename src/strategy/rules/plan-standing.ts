export const stepKinds = ["consulted", "adopted", "endorsed", "in-force", "superseded"] as const

export type StepKind = (typeof stepKinds)[number]
export type PlanStanding = "draft" | StepKind

type Step = { kind: StepKind; onDay: string; withdrawnAt: Date | null }

/** Where a plan stands on a day: the furthest it has come by then. What was withdrawn does not count. */
export function planStanding(steps: readonly Step[], on: string): PlanStanding {
  const reached = steps.filter((step) => counts(step) && step.onDay <= on).map(({ kind }) => kind)
  return stepKinds.findLast((kind) => reached.includes(kind)) ?? "draft"
}

export function counts({ withdrawnAt }: Pick<Step, "withdrawnAt">): boolean {
  return withdrawnAt === null
}

type Standing = { id: string; steps: readonly Step[] }

/** The plan that pages work on: the one in force, else the newest that is not superseded. Plans come newest first. */
export function currentOf<Plan extends Standing>(plans: readonly Plan[], on: string): Plan | undefined {
  const standing = (plan: Plan) => planStanding(plan.steps, on)
  const since = (plan: Plan) =>
    plan.steps
      .filter((step) => counts(step) && step.kind === "in-force" && step.onDay <= on)
      .reduce((last, { onDay }) => (onDay > last ? onDay : last), "")
  const inForce = plans
    .filter((plan) => standing(plan) === "in-force")
    .toSorted((one, other) => (since(one) < since(other) ? 1 : -1))
  return inForce[0] ?? plans.find((plan) => standing(plan) !== "superseded") ?? plans[0]
}
