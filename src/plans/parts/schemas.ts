import { z } from "zod"
import { bothTitles, titled, titleFields } from "#platform/web"
import { activityStatuses } from "../rules/activity-status.ts"
import { longestFunders, longestText } from "../rules/plan-column.ts"

const long = z.string().max(longestText).default("")
const written = z.string().max(200).default("")
const day = z.iso.date().or(z.literal("")).default("")
export const reason = z.string().max(2000, "plans.reason-long").default("")
const organizations = z.array(z.uuid()).max(500).default([])

const fields = {
  ...titleFields,
  under: z.uuid("plans.under-needed"),
  bodyId: z.uuid().or(z.literal("")).default(""),
  startsOn: day,
  endsOn: day,
  startsAsWritten: written,
  endsAsWritten: written,
  deliverableEn: long,
  deliverableFr: long,
  resourcesEn: long,
  resourcesFr: long,
  funders: z.string().max(longestFunders).default(""),
  notes: long,
  reason,
  leads: organizations,
  partners: organizations,
}

export const newActivity = z.strictObject(fields).refine(...titled("plans.title-needed"))
export const changedActivity = z
  .strictObject({ ...fields, version: z.coerce.number().int().positive() })
  .refine(...titled("plans.title-needed"))
export const newStatus = z.strictObject({
  status: z.enum(activityStatuses, "plans.status-needed"),
  reason,
})

const uuids = z.array(z.uuid()).max(500).default([])

/** A card of the board: which activity, where the board showed it, and where it moves to. */
export const movedCard = z.strictObject({
  moved: z.string().transform((sent, context) => {
    const [activityId, , to] = sent.split(" ")
    const read = z.object({ activityId: z.uuid(), status: z.enum(activityStatuses) })
    const card = read.safeParse({ activityId, status: to })
    if (card.success) return card.data
    context.addIssue({ code: "custom", message: "plans.status-needed" })
    return z.NEVER
  }),
})
export const carrying = z.strictObject({
  does: z.enum(["carry", "drop"]),
  activityIds: uuids,
  reason,
})
export const agreement = z.strictObject({
  step: z.enum(["ratified", "approved"], "plans.step-needed"),
  bodyId: z.uuid("plans.body-needed"),
  covers: z.enum(["whole", "own"]).default("whole"),
  decidedOn: z.iso.date("plans.date-needed"),
  decidedWhere: z.string().min(1, "plans.where-needed").max(300),
})
export const dropping = z.strictObject({ does: z.enum(["remove", "drop"]).default("remove"), reason })

type Typed = z.output<typeof newActivity>

/** What a form says of an activity, as the acts want it: an empty box is nothing. */
export function activityTyped(typed: Typed) {
  const { notes, leads, partners, funders, reason } = typed
  return {
    ...bothTitles(typed),
    notes,
    funders,
    reason,
    resourcesEn: typed.resourcesEn || typed.resourcesFr,
    resourcesFr: typed.resourcesFr || typed.resourcesEn,
    leads,
    partners,
    bodyId: typed.bodyId || null,
    startsOn: typed.startsOn || null,
    endsOn: typed.endsOn || null,
    startsAsWritten: typed.startsAsWritten || null,
    endsAsWritten: typed.endsAsWritten || null,
    deliverableEn: typed.deliverableEn || typed.deliverableFr,
    deliverableFr: typed.deliverableFr || typed.deliverableEn,
  }
}
