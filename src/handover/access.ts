import { allow, defineAccess } from "#platform/access"

export const access = defineAccess([
  allow(["coordinator", "chair"], "read", "handover"),
  allow(["coordinator"], "change", "handover"),
])
