import { allow, defineAccess } from "#platform/access"

export const access = defineAccess([
  allow(["coordinator", "chair", "observer"], "read", "organization"),
  allow(["coordinator"], "add", "organization"),
  allow(["coordinator"], "change", "organization"),
  allow(["coordinator"], "import", "organizations"),
])
