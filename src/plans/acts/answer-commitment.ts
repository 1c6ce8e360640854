import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict, Invalid } from "#platform/refusals"
import type { Locale } from "#platform/words"
import { access } from "../access.ts"
import { leadsOfActivities } from "../reads/leads.ts"
import type { Lead } from "../reads/leads.ts"
import type { CommitmentAnswer } from "../rules/lead-standing.ts"
import { words } from "../words/index.ts"
import "../tables.ts"

declare module "#platform/acts" {
  interface Acts {
    "plans.commitment-answered": CommitmentSaid
    "plans.commitment-entered": CommitmentSaid
  }
}

type CommitmentSaid = {
  title: string
  titleFr: string
  organization: string
  organizationFr: string
  answer: CommitmentAnswer
  reference: string
}

export type NewCommitment = {
  activityId: string
  organizationId: string
  /** The version of the activity that was read: nobody takes on unseen what was written since. */
  version: number
  answer: CommitmentAnswer
  /** Why it is declined, or on what understanding it is accepted. */
  remark: string
  locale: Locale
  reference: string
  /** By which link and by whom, or who told staff and how. */
  by: { linkId: string; contactId: string } | { told: string }
}

/** Keeps what a lead answers to leading an activity as it is worded now; the answers before stay. */
export async function answerCommitment(tx: Tx, actor: Actor, given: NewCommitment): Promise<void> {
  access.check(actor, "change", "commitment")
  const { activityId, organizationId, answer, remark, locale, reference, by } = given
  const lead = await mustLead(tx, given)
  if (answer === "declined" && remark === "")
    throw new Invalid([{ field: "remark", reason: words.message("why-declined-needed") }])
  const { titleEn, titleFr, deliverableEn, deliverableFr, startsOn, endsOn } = lead
  const wording = { titleEn, titleFr, deliverableEn, deliverableFr, startsOn, endsOn }
  const isByLink = "linkId" in by
  const { partnershipId, at } = actor
  const enteredBy = !isByLink && actor.kind === "person" ? actor.id : null
  const said = { activityId, organizationId, answer, remark, locale, reference }
  await tx
    .insertInto("commitment")
    .values({ partnershipId, ...said, ...wording, ...by, enteredBy, at })
    .execute()
  await record(tx, actor, {
    kind: isByLink ? "plans.commitment-answered" : "plans.commitment-entered",
    subject: { kind: "activity", id: activityId },
    details: {
      title: titleEn,
      titleFr,
      organization: lead.nameEn,
      organizationFr: lead.nameFr,
      answer,
      reference,
    },
  })
}

async function mustLead(
  tx: Tx,
  { activityId, organizationId, version }: Pick<NewCommitment, "activityId" | "organizationId" | "version">,
): Promise<Lead> {
  await tx.selectFrom("activity").select("id").where("id", "=", activityId).forUpdate().execute()
  const lead = (await leadsOfActivities(tx, [activityId])).find(
    (one) => one.organizationId === organizationId,
  )
  if (!lead) throw new Conflict(words.message("leads-no-more"))
  if (lead.version !== version) throw new Conflict(words.message("worded-meanwhile"))
  return lead
}
