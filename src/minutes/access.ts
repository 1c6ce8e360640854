import { allow, defineAccess } from "#platform/access"

export const access = defineAccess([
  allow(["coordinator", "chair", "observer"], "read", "minutes"),
  allow(["coordinator", "chair"], "write", "minutes"),
  allow(["link"], "correct", "minutes"),
  allow(["link"], "report", "action"),
])
