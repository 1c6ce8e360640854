import { allow, defineAccess } from "#platform/access"

export const access = defineAccess([
  allow(["coordinator", "chair", "observer"], "read", "plan"),
  allow(["coordinator", "chair"], "read", "remark"),
  allow(["coordinator"], "change", "plan"),
  allow(["coordinator"], "import", "plan"),
  allow(["coordinator"], "approve", "plan"),
  allow(["coordinator", "link"], "change", "status"),
  allow(["coordinator", "link"], "change", "commitment"),
])
