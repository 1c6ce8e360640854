import { allow, defineAccess } from "#platform/access"

export const access = defineAccess([
  allow(["coordinator", "chair", "observer"], "read", "motion"),
  allow(["coordinator", "chair"], "move", "motion"),
  allow(["coordinator", "chair"], "take", "vote"),
  allow(["link"], "cast", "vote"),
])
