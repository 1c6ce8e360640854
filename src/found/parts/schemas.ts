import { z } from "zod"

export const missing = z.strictObject({ words: z.string().max(200, "found.not-kept") })

export const madeNeed = z.strictObject({
  wanted: z.string().min(1).max(80),
  language: z.string().min(2).max(35),
})
