import { communityOrganizations } from "./organizations/community.ts"
import { newcomerOrganizations } from "./organizations/newcomer.ts"
import { publicOrganizations } from "./organizations/public.ts"
import type { SampleOrganization } from "./types.ts"

/**
 * Every member organization. No emergency service and no Indigenous organization has joined yet,
 * on purpose: the representation page has two gaps to show.
 */
export const organizations: readonly SampleOrganization[] = [
  ...newcomerOrganizations,
  ...publicOrganizations,
  ...communityOrganizations,
]
