import { calendarPurpose } from "../acts/keep-feed.ts"
import { replyPurpose } from "../acts/invite.ts"

/** Which page under a personal link serves which purpose of ours. */
export const meetingLinkPages: Readonly<Record<string, string>> = {
  [replyPurpose]: "meeting",
  [calendarPurpose]: "meetings.ics",
}
