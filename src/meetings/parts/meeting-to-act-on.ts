import { NotFound } from "#platform/refusals"
import type { Visit } from "#platform/web"
import { access } from "../access.ts"
import { mustTakePlace } from "../acts/claim-meeting.ts"
import { meetingOf } from "../reads/meetings.ts"

/** What a page shows that changes or cancels a meeting: the meeting, while it takes place. */
export function meetingToActOn(visit: Visit, id: string) {
  return visit.read(async (tx) => {
    access.check(visit.actor, "change", "meeting")
    const meeting = await meetingOf(tx, id)
    if (!meeting) throw new NotFound()
    mustTakePlace(meeting)
    return {
      locale: visit.locale,
      base: visit.address("/council"),
      submissionKey: crypto.randomUUID(),
      meeting,
    }
  })
}
