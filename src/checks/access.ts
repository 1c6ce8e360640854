import { allow, defineAccess } from "#platform/access"

export const access = defineAccess([
  allow(["coordinator", "chair", "observer"], "read", "check"),
  allow(["coordinator"], "mend", "check"),
])
