import { allow, defineAccess } from "#platform/access"

export const access = defineAccess([
  allow(["coordinator", "chair", "observer"], "read", "indicator"),
  allow(["coordinator"], "change", "indicator"),
  allow(["coordinator"], "enter", "value"),
  allow(["coordinator"], "ask", "value"),
  allow(["link"], "give", "value"),
  allow(["coordinator"], "change", "alignment"),
])
