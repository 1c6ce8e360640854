import { openingOf } from "#attendance"
import { meetingOf } from "#meetings"
import type { Carried, Meaning } from "#motions"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { formatDate, nameIn } from "#platform/words"
import type { Locale } from "#platform/words"
import { adoptableMinutes, adoptionOf } from "../reads/adoptable-minutes.ts"
import { minutesOf } from "../reads/minutes.ts"
import { minutesDigest } from "../rules/minutes-digest.ts"
import { words } from "../words/index.ts"
import { adoptMinutes } from "./adopt-minutes.ts"
import { lockMinutes } from "./draft-minutes.ts"

/** What carrying a motion about minutes means: they are adopted as they stood when the vote was opened. */
export const minutesMeaning: Meaning = {
  choices: async (tx, { locale, bodyId, meetingId }) => {
    const at = meetingId === null ? undefined : await meetingOf(tx, meetingId)
    const found = await adoptableMinutes(tx, bodyId)
    return found
      .filter(({ id, heldOn }) => id !== meetingId && (!at || heldOn <= at.heldOn))
      .map((meeting) => ({ value: meeting.id, label: named(locale, meeting) }))
  },
  digest: digestOf,
  carried: adoptByMotion,
  shown: async (tx, { locale, aboutId, motionId, digest }) => {
    const meeting = await meetingOf(tx, aboutId)
    if (!meeting) return undefined
    const adoption = await adoptionOf(tx, aboutId)
    const isOther = (await digestOf(tx, aboutId)) !== digest
    const why = adoption ? "adopted-otherwise" : isOther ? "changed-since" : "went-on"
    return {
      label: words(locale)("minutes-of", { body: named(locale, meeting) }),
      path: `/council/meetings/${aboutId}/minutes`,
      isDone: adoption?.motionId === motionId,
      whyNot: words(locale)(why),
    }
  },
}

/** Nothing is adopted while the meeting goes on, nor what somebody wrote on after the vote was opened. */
async function adoptByMotion(tx: Tx, actor: Actor, carried: Carried): Promise<void> {
  const { aboutId: meetingId, motionId, on, digest } = carried
  await lockMinutes(tx, meetingId)
  const meeting = await meetingOf(tx, meetingId)
  const opening = await openingOf(tx, meetingId)
  if (!meeting || !opening?.closedAt || meeting.heldOn > on) return
  if (await adoptionOf(tx, meetingId)) return
  if ((await digestOf(tx, meetingId)) !== digest) return
  await adoptMinutes(tx, actor, { meetingId, adoptedOn: on, atMeetingId: carried.meetingId, motionId })
}

async function digestOf(tx: Tx, meetingId: string): Promise<string | null> {
  const minutes = await minutesOf(tx, meetingId)
  return minutes ? minutesDigest(minutes.content) : null
}

function named(locale: Locale, meeting: { nameEn: string; nameFr: string; heldOn: string }): string {
  return `${nameIn(locale, meeting)}, ${formatDate(locale, meeting.heldOn)}`
}
