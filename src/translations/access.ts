import { allow, defineAccess } from "#platform/access"

export const access = defineAccess([
  allow(["coordinator", "chair", "observer", "translator"], "read", "translation"),
  allow(["coordinator"], "write", "text"),
  allow(["coordinator", "translator"], "write", "translation"),
  // What a translator is not shown: other languages than theirs, who wrote what, texts of what is gone.
  allow(["coordinator", "chair", "observer"], "read", "every language"),
  allow(["coordinator", "chair", "observer"], "read", "writers"),
  allow(["coordinator", "chair", "observer"], "read", "closed text"),
  // A secretariat is often one person: it may check its own words.
  allow(["coordinator"], "review", "own translation"),
  allow(["coordinator"], "change", "languages"),
  allow(["coordinator"], "choose", "translator languages"),
])
