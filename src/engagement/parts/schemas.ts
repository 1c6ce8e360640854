import { z } from "zod"

export const newOutreach = z.strictObject({
  onDay: z.iso.date("engagement.date-needed"),
  how: z.enum(["phone", "email", "in-person"], "engagement.how-needed"),
  note: z.string().max(4000, "engagement.note-long").default(""),
})
