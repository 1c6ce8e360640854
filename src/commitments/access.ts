import { allow, defineAccess } from "#platform/access"

export const access = defineAccess([
  allow(["coordinator", "chair", "observer"], "read", "commitment"),
  allow(["coordinator"], "ask", "commitment"),
  allow(["coordinator"], "enter", "commitment"),
  allow(["link"], "answer", "commitment"),
])
