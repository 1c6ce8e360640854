import type { Figure } from "./figure.ts"
import type { ReportedStatus } from "./reported-status.ts"

/** What somebody says of one activity. */
export type UpdateGiven = {
  activityId: string
  status: ReportedStatus
  narrative: string
  figure: Figure
  obstacles: string
  /** What they would like the partnership to do; absent: nothing. */
  helpWanted?: string
  /** The version the form was filled from; left as it was, it says nothing new. */
  filledFrom?: string | null
}

type Said = Pick<UpdateGiven, "status" | "narrative" | "figure" | "obstacles" | "helpWanted">

/** Whether both say the same: sent again, it is not a correction. */
export function saysTheSame(one: Said, other: Said): boolean {
  return (
    one.status === other.status &&
    one.narrative === other.narrative &&
    one.obstacles === other.obstacles &&
    (one.helpWanted ?? "") === (other.helpWanted ?? "") &&
    isSameFigure(one.figure, other.figure)
  )
}

function isSameFigure(one: Figure, other: Figure): boolean {
  return one.state === other.state && valueOf(one) === valueOf(other) && unitOf(one) === unitOf(other)
}

function valueOf(figure: Figure): number | null {
  return figure.state === "value" ? figure.value : null
}

function unitOf(figure: Figure): string {
  return figure.state === "not-applicable" ? "" : figure.unit
}
