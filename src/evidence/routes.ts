import { route } from "@react-router/dev/routes"
import type { RouteConfigEntry } from "@react-router/dev/routes"

export const evidenceRoutes: RouteConfigEntry[] = [
  route("evidence", "evidence/pages/evidence.tsx"),
  route("evidence/documents/new", "evidence/pages/new-document.tsx"),
  route("evidence/documents/:document/file", "evidence/pages/document-file.ts"),
  route("evidence/findings/new", "evidence/pages/new-finding.tsx"),
  route("evidence/:node", "evidence/pages/chain.tsx"),
]
