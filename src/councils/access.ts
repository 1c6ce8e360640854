import { allow, defineAccess } from "#platform/access"

export const access = defineAccess([
  allow(["coordinator", "chair", "observer"], "read", "council"),
  allow(["coordinator"], "change", "council"),
  // Who is asked to join, who falls silent and what is handed over is for those who answer for the table.
  allow(["coordinator", "chair"], "steer", "council"),
])
