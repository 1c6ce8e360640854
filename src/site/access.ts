import { allow, defineAccess } from "#platform/access"

export const access = defineAccess([
  allow(["coordinator", "chair", "observer"], "read", "site"),
  allow(["coordinator"], "change", "site"),
  allow(["coordinator"], "publish", "site"),
])
