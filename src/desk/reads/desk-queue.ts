import { sql } from "kysely"
import { dayOf } from "#platform/clock"
import type { Tx } from "#platform/database"
import { reportDueOn, sectionState, thaw } from "#reports"
import type { ReportContent } from "#reports"
import { daysSince, lateness } from "../rules/lateness.ts"
import type { Lateness } from "../rules/lateness.ts"
import { deskPartnerships } from "./desk-partnerships.ts"
import type { DeskPartnership } from "./desk-partnerships.ts"

export type Submission = {
  /** Where it stands with the funder; returned is being written again. */
  step: "submitted" | "returned" | "accepted"
  takenAt: Date
  firstSubmittedAt: Date
  submittedAt: Date
  /** How many times it was submitted. */
  submissions: number
  content: ReportContent
}

export type Queued = {
  partnership: DeskPartnership
  dueOn: string
  /** Null when nothing was submitted yet. */
  submission: Submission | null
  /** Of what was never submitted, by today; of what was, by the day it first was. */
  lateness: Lateness
  daysLate: number
  /** Calendar days a submitted report has waited for an answer. */
  waiting: number | null
}

/** The reports of one fiscal year on somebody's desk, what waits longest first, then what is latest. */
export async function deskQueue(
  tx: Tx,
  asked: { personId: string | null; fiscalYear: number; today: string },
): Promise<Queued[]> {
  const { personId, fiscalYear, today } = asked
  const partnerships = await deskPartnerships(tx, personId)
  const submissions = await submissionsOf(tx, personId, fiscalYear)
  const dueOn = reportDueOn(fiscalYear)
  const rows = partnerships.map((partnership): Queued => {
    const submission = submissions.get(partnership.id) ?? null
    const { timeZone } = partnership
    const by = submission ? dayOf(submission.firstSubmittedAt, timeZone) : today
    const isWaiting = submission?.step === "submitted"
    return {
      partnership,
      dueOn,
      submission,
      lateness: lateness(dueOn, by),
      daysLate: Math.max(0, daysSince(dueOn, by)),
      waiting: isWaiting ? daysSince(dayOf(submission.submittedAt, timeZone), today) : null,
    }
  })
  return rows.toSorted(
    (one, other) => (other.waiting ?? -1) - (one.waiting ?? -1) || pressing(other) - pressing(one),
  )
}

/** Nothing received is more pressing the later it is; what was answered is not pressing any more. */
function pressing({ submission, daysLate }: Queued): number {
  return submission ? -1 : daysLate
}

/** How many sections of what was submitted are complete, of how many; an officer's measure and nobody's mark. */
export function sectionsComplete({ sections }: ReportContent): { complete: number; of: number } {
  return {
    complete: sections.filter((section) => sectionState(section) === "complete").length,
    of: sections.length,
  }
}

type Row = Omit<Submission, "content"> & { partnershipId: string; snapshot: string }

async function submissionsOf(tx: Tx, personId: string | null, fiscalYear: number) {
  const found = await sql<Row>`select * from desk_submissions(${personId}::uuid, ${fiscalYear})`.execute(tx)
  return new Map(
    found.rows.map(({ partnershipId, snapshot, ...row }): [string, Submission] => [
      partnershipId,
      { ...row, content: thaw(snapshot) },
    ]),
  )
}
