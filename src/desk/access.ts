import { allow, defineAccess } from "#platform/access"

export const access = defineAccess([
  // Of a funder.
  allow(["lead", "officer"], "read", "desk"),
  allow(["lead"], "assign", "officer"),
  // The operator, on the command line; no page leads to it.
  allow(["coordinator"], "fund", "partnership"),
  // Of an officer reviewing one partnership, and of that partnership.
  allow(["officer"], "reply to", "report"),
  allow(["coordinator", "chair", "observer", "officer"], "read", "comment"),
  allow(["coordinator"], "answer", "comment"),
  allow(["coordinator", "chair", "observer"], "read", "sharing"),
  allow(["coordinator"], "decide", "sharing"),
])
