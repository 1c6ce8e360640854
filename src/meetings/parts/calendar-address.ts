import { addressOfLink } from "#identity"
import { keyFor } from "#platform/settings"
import type { Services } from "#platform/web"
import { meetingLinkPages } from "./link-pages.ts"

/** Where the calendar behind a link is fetched; null without one. */
export async function calendarAddress(
  services: Services,
  feed: { partnershipId: string; linkId: string; locale: string } | null,
): Promise<string | null> {
  if (!feed) return null
  const { database, settings, secret } = services
  const key = keyFor(secret, "personal-links")
  const { partnershipId, linkId: id, locale } = feed
  const named = { database, baseUrl: settings.baseUrl, key, formAt: meetingLinkPages }
  return addressOfLink(named, { partnershipId, id, locale })
}
