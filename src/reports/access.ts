import { allow, defineAccess } from "#platform/access"

export const access = defineAccess([
  allow(["coordinator", "chair", "observer", "officer"], "read", "report"),
  allow(["coordinator"], "start", "report"),
  allow(["coordinator"], "write", "report"),
  allow(["coordinator", "chair"], "submit", "report"),
  allow(["coordinator", "chair"], "review", "report"),
  allow(["coordinator", "chair"], "sign off", "report"),
  allow(["coordinator"], "change", "report-form"),
  // The funder's officer replies from the desk; the coordinator notes a reply that came on another way.
  allow(["coordinator", "officer"], "note the reply to", "report"),
])
