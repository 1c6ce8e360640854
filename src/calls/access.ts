import { allow, defineAccess } from "#platform/access"

export const access = defineAccess([
  // Of a funder.
  allow(["lead", "officer"], "read", "call"),
  allow(["lead"], "make", "call"),
  allow(["lead", "officer"], "review", "application"),
  allow(["lead"], "decide", "application"),
  // Of a partnership.
  allow(["coordinator", "chair", "observer"], "read", "application"),
  allow(["coordinator"], "write", "application"),
  allow(["link"], "endorse", "application"),
])
