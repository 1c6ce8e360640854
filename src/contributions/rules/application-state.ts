/** Where an application for funding can stand, in the order of its way. */
export const applicationStates = [
  "idea",
  "drafting",
  "submitted",
  "granted",
  "partly-granted",
  "declined",
  "withdrawn",
] as const

export type ApplicationState = (typeof applicationStates)[number]

/** Still to be handed in: its deadline is to be kept. */
export const toHandIn: readonly ApplicationState[] = ["idea", "drafting"]

/** Money came of it. */
export function isGranted(state: ApplicationState): boolean {
  return state === "granted" || state === "partly-granted"
}

const next: Record<ApplicationState, readonly ApplicationState[]> = {
  idea: ["drafting", "submitted", "withdrawn"],
  drafting: ["idea", "submitted", "withdrawn"],
  submitted: ["granted", "partly-granted", "declined", "withdrawn"],
  granted: ["partly-granted", "declined", "withdrawn"],
  "partly-granted": ["granted", "declined", "withdrawn"],
  declined: ["drafting", "granted", "partly-granted"],
  withdrawn: ["drafting"],
}

/** Where an application can stand next; what a funder said can be corrected by what it says later. */
export function mayFollow(state: ApplicationState): readonly ApplicationState[] {
  return next[state]
}

/** How far a deadline is from a day: past, within the days that a coordinator is told of, or later. */
export function deadlineStanding(
  { state, deadline }: { state: ApplicationState; deadline: string | null },
  today: string,
  within = 21,
): "late" | "soon" | "later" | "none" {
  if (deadline === null || !toHandIn.includes(state)) return "none"
  const days = Math.round((Date.parse(deadline) - Date.parse(today)) / 86_400_000)
  if (days < 0) return "late"
  return days <= within ? "soon" : "later"
}

/** The order of the list: what is to be handed in first, by deadline, so that overdue comes first of all. */
export function byDeadline<
  Application extends { state: ApplicationState; deadline: string | null; addedAt: Date },
>(applications: readonly Application[]): Application[] {
  const turn = ({ state }: Application) => (toHandIn.includes(state) ? 0 : state === "submitted" ? 1 : 2)
  return applications.toSorted(
    (one, other) =>
      turn(one) - turn(other) ||
      (one.deadline ?? "9999").localeCompare(other.deadline ?? "9999") ||
      one.addedAt.getTime() - other.addedAt.getTime(),
  )
}
