import { z } from "zod"

export const newOfficer = z.strictObject({
  name: z.string().trim().min(1, "partnerships.name-needed").max(200, "partnerships.name-long"),
  email: z.email("partnerships.email-needed").max(254),
  locale: z.enum(["en", "fr"], "partnerships.language-needed"),
  role: z.enum(["officer", "lead"], "partnerships.role-needed"),
})

export const assignment = z.discriminatedUnion("does", [
  z.strictObject({ does: z.literal("assign"), officer: z.uuid("desk.officer-needed") }),
  z.strictObject({ does: z.literal("end"), assignment: z.uuid() }),
])

export const nothing = z.strictObject({})
