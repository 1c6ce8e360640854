import { z } from "zod"
import { roles } from "../rules/role.ts"

const role = z.enum(roles, "partnerships.role-needed")

export const newAccess = z.strictObject({
  name: z.string().trim().min(1, "partnerships.name-needed").max(200, "partnerships.name-long"),
  email: z.email("partnerships.email-needed").max(254),
  locale: z.enum(["en", "fr"], "partnerships.language-needed"),
  role,
})

export const changedAccess = z.strictObject({ role })

export const nothing = z.strictObject({})
