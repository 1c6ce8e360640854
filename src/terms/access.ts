import { allow, defineAccess } from "#platform/access"

export const access = defineAccess([
  allow(["coordinator", "chair", "observer"], "read", "terms"),
  allow(["coordinator"], "change", "terms"),
])
