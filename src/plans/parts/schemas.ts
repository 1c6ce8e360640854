import { z } from "zod"
import { bothTitles, titled, titleFields } from "#platform/web"
import { activityStatuses } from "../rules/activity-status.ts"

const long = z.string().max(4000).default("")
const written = z.string().max(200).default("")
const day = z.iso.date().or(z.literal("")).default("")
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
  notes: long,
  leads: organizations,
  partners: organizations,
}

export const newActivity = z.strictObject(fields).refine(...titled("plans.title-needed"))
export const changedActivity = z
  .strictObject({ ...fields, version: z.coerce.number().int().positive() })
  .refine(...titled("plans.title-needed"))
export const newStatus = z.strictObject({
  status: z.enum(activityStatuses, "plans.status-needed"),
  reason: z.string().max(2000).default(""),
})

type Typed = z.output<typeof newActivity>

/** What a form says of an activity, as the acts want it: an empty box is nothing. */
export function activityTyped(typed: Typed) {
  const { notes, leads, partners } = typed
  return {
    ...bothTitles(typed),
    notes,
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
