import { allow, defineAccess } from "#platform/access"

export const access = defineAccess([
  allow(["coordinator", "chair", "observer"], "read", "page"),
  allow(["coordinator"], "write", "page"),
  allow(["coordinator"], "publish", "page"),
])
