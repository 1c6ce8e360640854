import { allow, defineAccess } from "#platform/access"

export const access = defineAccess([
  // What everybody in the partnership may read they may also take out; addresses only who keeps the roster.
  allow(["coordinator", "chair", "observer"], "export", "council"),
  allow(["coordinator"], "export", "contact-details"),
  allow(["coordinator"], "import", "council"),
])
