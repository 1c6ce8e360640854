import { allow, defineAccess } from "#platform/access"

export const access = defineAccess([
  allow(["coordinator", "chair", "observer"], "read", "report"),
  allow(["coordinator"], "start", "report"),
  allow(["coordinator"], "write", "report"),
  allow(["coordinator", "chair"], "submit", "report"),
  allow(["coordinator"], "change", "report-form"),
  allow(["coordinator"], "note the reply to", "report"),
])
