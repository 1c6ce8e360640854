import { nameIn } from "#platform/words"
import type { Locale } from "#platform/words"
import { words } from "../words/index.ts"

type Named = { nameEn: string; nameFr: string }

/** The way back from a page about a meeting: council, body, the meeting itself. */
export function meetingCrumbs(at: {
  locale: Locale
  base: string
  here: string
  body: Named & { id: string }
  meeting: Named
}) {
  return [
    { label: words(at.locale)("council"), href: at.base },
    { label: nameIn(at.locale, at.body), href: `${at.base}/bodies/${at.body.id}` },
    { label: nameIn(at.locale, at.meeting), href: at.here },
  ]
}
