import { allow, defineAccess } from "#platform/access"

export const access = defineAccess([
  allow(["coordinator", "chair"], "read", "recruitment"),
  allow(["coordinator"], "change", "recruitment"),
  // Whoever comes to the public page, without an account.
  allow(["anybody"], "express", "interest"),
])
