import { allow, defineAccess } from "#platform/access"

export const access = defineAccess([
  allow(["coordinator", "chair", "observer"], "read", "update"),
  allow(["coordinator"], "ask for", "updates"),
  allow(["link"], "submit", "update"),
  allow(["coordinator"], "enter", "update"),
  allow(["coordinator"], "judge", "update"),
])
