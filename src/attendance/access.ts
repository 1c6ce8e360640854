import { allow, defineAccess } from "#platform/access"

export const access = defineAccess([
  allow(["coordinator", "chair", "observer"], "read", "attendance"),
  allow(["coordinator", "chair"], "take", "attendance"),
])
