import { allow, defineAccess } from "#platform/access"

export const access = defineAccess([
  allow(["coordinator", "chair", "observer"], "read", "searches"),
  allow(["coordinator"], "answer", "searches"),
  // Whoever searched the public site, without an account.
  allow(["anybody"], "miss", "searches"),
])
