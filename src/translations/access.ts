import { allow, defineAccess } from "#platform/access"

export const access = defineAccess([
  allow(["coordinator", "chair", "observer"], "read", "translation"),
  allow(["coordinator"], "write", "text"),
  allow(["coordinator"], "write", "translation"),
  allow(["coordinator"], "change", "languages"),
])
