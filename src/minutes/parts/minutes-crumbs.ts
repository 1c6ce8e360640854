import type { Locale } from "#platform/words"
import type { MinutesContent } from "../rules/minutes-content.ts"
import { words } from "../words/index.ts"

/** The way back from a page about one meeting's minutes. */
export function minutesCrumbs(
  locale: Locale,
  base: string,
  of: { meetingId: string; content: MinutesContent },
) {
  const say = words(locale)
  const here = `${base}/meetings/${of.meetingId}`
  return [
    { label: say("council"), href: base },
    { label: of.content.meeting.name[locale], href: here },
    { label: say("minutes"), href: `${here}/minutes` },
  ]
}
