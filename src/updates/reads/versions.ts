import type { Tx } from "#platform/database"
import { figureOf } from "../rules/figure.ts"
import type { Figure } from "../rules/figure.ts"
import type { ReportedStatus } from "../rules/reported-status.ts"
import "../tables.ts"

export type Verdict = {
  verdict: "accepted" | "returned"
  comment: string
  givenAt: Date
  givenBy: string | null
}

/** What was said once of an activity, and what the secretariat said to it. */
export type Version = {
  id: string
  nodeId: string
  activityId: string
  requestId: string
  organizationId: string
  locale: "en" | "fr"
  status: ReportedStatus
  narrative: string
  figure: Figure
  obstacles: string
  helpWanted: string
  reference: string
  submittedAt: Date
  submittedVia: "link" | "staff" | "import"
  contactName: string | null
  /** Who answered in place of the link's reader; empty when the reader did. */
  saidBy: string
  enteredBy: string | null
  toldBy: string
  toldHow: "phone" | "email" | "in-person" | "document" | null
  supersedesId: string | null
  verdict: Verdict | null
}

/** Every version sent in for a request, oldest first. */
export async function versionsOfRequest(tx: Tx, requestId: string): Promise<Version[]> {
  return (await versions(tx).where("said.requestId", "=", requestId).execute()).map(versionOf)
}

/** Every version of one update, oldest first. */
export async function versionsOfNode(tx: Tx, nodeId: string): Promise<Version[]> {
  return (await versions(tx).where("said.nodeId", "=", nodeId).execute()).map(versionOf)
}

/** Of each activity the version that nothing supersedes. */
export function currentVersions(all: readonly Version[]): Map<string, Version> {
  const superseded = new Set(all.map((version) => version.supersedesId))
  const current = all.filter((version) => !superseded.has(version.id))
  return new Map(current.map((version) => [version.activityId, version]))
}

function versions(tx: Tx) {
  return tx
    .selectFrom("progressUpdate as said")
    .leftJoin("updateVerdict as verdict", (join) =>
      join
        .onRef("verdict.partnershipId", "=", "said.partnershipId")
        .onRef("verdict.updateId", "=", "said.id"),
    )
    .leftJoin("contact", (join) =>
      join
        .onRef("contact.partnershipId", "=", "said.partnershipId")
        .onRef("contact.id", "=", "said.contactId"),
    )
    .select(["said.id", "said.nodeId", "said.activityId", "said.requestId", "said.organizationId"])
    .select(["said.locale", "said.status", "said.narrative", "said.obstacles", "said.helpWanted"])
    .select(["said.figureState", "said.figure", "said.figureUnit"])
    .select(["said.reference", "said.submittedAt", "said.submittedVia", "said.supersedesId"])
    .select(["said.enteredBy", "said.toldBy", "said.toldHow", "said.saidBy", "contact.name as contactName"])
    .select(["verdict.verdict", "verdict.comment", "verdict.givenAt", "verdict.givenBy"])
    .orderBy("said.submittedAt")
    .orderBy("said.id")
    .limit(1000)
}

type Row = Awaited<ReturnType<ReturnType<typeof versions>["execute"]>>[number]

function versionOf(row: Row): Version {
  const { figure, figureState, figureUnit, verdict, comment, givenAt, givenBy, ...said } = row
  return {
    ...said,
    figure: figureOf({ figure, figureState, figureUnit }),
    verdict: verdict && givenAt ? { verdict, comment: comment ?? "", givenAt, givenBy } : null,
  }
}
