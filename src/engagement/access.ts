import { allow, defineAccess } from "#platform/access"

export const access = defineAccess([
  allow(["coordinator", "chair"], "read", "engagement"),
  allow(["coordinator"], "change", "engagement"),
])
