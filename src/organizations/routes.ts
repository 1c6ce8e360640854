import { route } from "@react-router/dev/routes"
import type { RouteConfigEntry } from "@react-router/dev/routes"

export const organizationsRoutes: RouteConfigEntry[] = [
  route("organizations", "organizations/pages/organizations.tsx"),
  route("organizations/new", "organizations/pages/new-organization.tsx"),
  route("organizations/community-members/new", "organizations/pages/new-community-member.tsx"),
  route("organizations/community-members/:member/change", "organizations/pages/change-community-member.tsx"),
  route("organizations/import", "organizations/pages/import.tsx"),
  route("organizations/export/:file", "organizations/pages/organization-export.ts"),
  route("organizations/:organization", "organizations/pages/organization.tsx"),
  route("organizations/:organization/change", "organizations/pages/change-organization.tsx"),
  route("organizations/:organization/contacts/new", "organizations/pages/new-contact.tsx"),
  route("organizations/contacts/:contact/change", "organizations/pages/change-contact.tsx"),
]
