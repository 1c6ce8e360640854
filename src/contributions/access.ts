import { allow, defineAccess } from "#platform/access"

export const access = defineAccess([
  allow(["coordinator", "chair", "observer"], "read", "contribution"),
  allow(["coordinator", "chair"], "read", "remark"),
  allow(["coordinator"], "change", "contribution"),
  allow(["link"], "confirm", "contribution"),
  allow(["coordinator", "chair", "observer"], "read", "application"),
  allow(["coordinator"], "change", "application"),
])
