import { z } from "zod"

const text = z.string().trim().min(1, "handover.note-needed").max(8000, "handover.note-long")

export const newNote = z.strictObject({ text })

export const seatAct = z.discriminatedUnion("act", [
  z.strictObject({ act: z.literal("note"), text }),
  z.strictObject({ act: z.literal("send") }),
])
