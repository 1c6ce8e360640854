import { allow, defineAccess } from "#platform/access"

export const access = defineAccess([
  allow(["coordinator", "chair"], "read", "access"),
  allow(["coordinator"], "change", "access"),
  allow(["coordinator", "chair"], "read", "reminder limit"),
  allow(["coordinator"], "change", "reminder limit"),
])
