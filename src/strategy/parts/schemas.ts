import { z } from "zod"
import { titled, titleFields } from "#platform/web"

const why = { whyEn: z.string().max(4000).default(""), whyFr: z.string().max(4000).default("") }
const version = { version: z.coerce.number().int().positive() }

export const newPriority = z
  .strictObject({ ...titleFields, ...why })
  .refine(...titled("strategy.title-needed"))
export const changedPriority = z
  .strictObject({ ...titleFields, ...why, ...version })
  .refine(...titled("strategy.title-needed"))
export const newOutcome = z.strictObject(titleFields).refine(...titled("strategy.title-needed"))
export const changedOutcome = z
  .strictObject({ ...titleFields, ...version })
  .refine(...titled("strategy.title-needed"))
