import { allow, defineAccess } from "#platform/access"

export const access = defineAccess([
  allow(["coordinator", "chair", "observer"], "read", "evidence"),
  allow(["coordinator"], "add", "evidence"),
])
