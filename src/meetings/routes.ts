import { route } from "@react-router/dev/routes"
import type { RouteConfigEntry } from "@react-router/dev/routes"

export const meetingsRoutes: RouteConfigEntry[] = [
  route("council/meetings", "meetings/pages/meetings.tsx"),
  route("council/meetings/new", "meetings/pages/new-meeting.tsx"),
  route("council/meetings/calendar", "meetings/pages/your-calendar.tsx"),
  route("council/meetings/series/new", "meetings/pages/new-series.tsx"),
  route("council/meetings/series/:series", "meetings/pages/series.tsx"),
  route("council/meetings/series/:series/ending", "meetings/pages/series-ending.tsx"),
  route("council/meetings/:meeting", "meetings/pages/meeting.tsx"),
  route("council/meetings/:meeting/change", "meetings/pages/change-meeting.tsx"),
  route("council/meetings/:meeting/cancellation", "meetings/pages/meeting-cancellation.tsx"),
  route("council/meetings/:meeting/agenda", "meetings/pages/agenda.tsx"),
  route("council/meetings/:meeting/items/new", "meetings/pages/new-item.tsx"),
  route("council/meetings/:meeting/items/:item", "meetings/pages/change-item.tsx"),
  route("council/meetings/:meeting/items/:item/removal", "meetings/pages/item-removal.tsx"),
  route("council/meetings/:meeting/items/:item/documents", "meetings/pages/item-documents.tsx"),
  route("council/meetings/:meeting/invitations", "meetings/pages/invitations.tsx"),
  route("council/meetings/:meeting/invitations/:invitation", "meetings/pages/invitation.tsx"),
  // `pack-en.pdf`, `agenda-fr.docx`, `calendar.ics`
  route("council/meetings/:meeting/:download", "meetings/pages/meeting-file.ts"),
]

/** Behind the personal link of an invitation, and of a calendar. */
export const meetingsLinkRoutes: RouteConfigEntry[] = [
  route(":locale/link/:token/meeting", "meetings/pages/link-meeting.tsx"),
  route(":locale/link/:token/meeting/receipt", "meetings/pages/link-meeting-receipt.tsx"),
  route(":locale/link/:token/meeting/calendar", "meetings/pages/link-calendar.tsx"),
  // `date.ics`
  route(":locale/link/:token/meeting/:date", "meetings/pages/link-date.ts"),
  route(":locale/link/:token/:calendar", "meetings/pages/link-feed.ts"),
]
