import { allow, defineAccess } from "#platform/access"

export const access = defineAccess([
  allow(["coordinator", "chair", "observer"], "read", "comment-period"),
  allow(["coordinator"], "change", "comment-period"),
  // What waits or was held back may name people.
  allow(["coordinator", "chair"], "read", "comment"),
  allow(["coordinator"], "moderate", "comment"),
  // Whoever comes to the public page, without an account.
  allow(["anybody"], "send", "comment"),
])
