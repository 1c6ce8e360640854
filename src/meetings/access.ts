import { allow, defineAccess } from "#platform/access"

export const access = defineAccess([
  allow(["coordinator", "chair", "observer"], "read", "meeting"),
  allow(["coordinator", "chair"], "change", "meeting"),
  allow(["link"], "answer", "invitation"),
  allow(["coordinator", "chair", "observer", "link"], "keep", "calendar"),
])
