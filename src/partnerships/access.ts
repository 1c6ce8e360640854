import { allow, defineAccess } from "#platform/access"

export const access = defineAccess([
  allow(["coordinator", "chair", "lead"], "read", "access"),
  allow(["coordinator", "lead"], "change", "access"),
  allow(["coordinator", "chair"], "read", "reminder limit"),
  allow(["coordinator"], "change", "reminder limit"),
  allow(["coordinator"], "say", "province"),
])
