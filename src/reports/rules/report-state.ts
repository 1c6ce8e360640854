/** Where a year's report stands. `returned` is open again: the funder asked for more. */
export type ReportState = "not-started" | "in-progress" | "submitted" | "returned" | "accepted"

/** From its steps, newest first. A report without a step is being written. */
export function reportState(steps: readonly { step: "submitted" | "returned" | "accepted" }[]): ReportState {
  return steps[0]?.step ?? "in-progress"
}

/** While it is open, it is drawn from the records; otherwise from its snapshot. */
export function isOpen(state: ReportState): boolean {
  return state === "in-progress" || state === "returned"
}
