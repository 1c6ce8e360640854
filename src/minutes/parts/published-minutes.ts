import { bodyHindrances } from "#councils"
import { formatDate, locales, nameIn } from "#platform/words"
import { parityHindrances } from "#site"
import type { PublishedMatter, SitePart } from "#site"
import { minutesOf } from "../reads/minutes.ts"
import {
  adoptedMinutesIds,
  forPublicOf,
  minutesNamed,
  publicMinutesLines,
  seenMinutes,
} from "../reads/public-minutes.ts"
import { forPublic, textsOf } from "../rules/for-public.ts"
import { words } from "../words/index.ts"

/** What publishing minutes means: the adopted text, without names and internal items, in both languages. */
export const minutesPublished: PublishedMatter = {
  label: (locale) => words(locale)("matter-minutes"),
  named: async (tx, { ids, locale }) => {
    const found = ids.length > 0 ? await minutesNamed(tx, ids) : []
    return new Map(
      found.map((meeting) => [
        meeting.id,
        {
          title: words(locale)("minutes-named", {
            meeting: nameIn(locale, meeting),
            date: formatDate(locale, meeting.heldOn),
          }),
          publicPath: `/minutes/${meeting.id}`,
          staffPath: `/council/meetings/${meeting.id}/minutes`,
        },
      ]),
    )
  },
  seen: seenMinutes,
  candidates: (tx) => adoptedMinutesIds(tx),
  hindrances: async (tx, id) => {
    const minutes = await minutesOf(tx, id)
    if (!minutes?.adopted) return [words.message("not-adopted-yet")]
    return [
      ...(await bodyHindrances(tx, minutes.meeting.bodyId)),
      ...parityHindrances(textsOf(forPublic(minutes.content))),
    ]
  },
  texts: async (tx, id) => {
    const shown = await forPublicOf(tx, id)
    if (!shown) return []
    const { content } = shown
    return locales.map((language) => ({
      language,
      title: words(language)("minutes-named", {
        meeting: content.meeting.name[language],
        date: formatDate(language, content.meeting.heldOn),
      }),
      text: textsOf(content)
        .map((text) => text[language])
        .join("\n\n"),
    }))
  },
}

/** The menu names the minutes while some are there. */
export const minutesOnSite: SitePart = {
  order: 50,
  entries: async (tx, { locale, at, matters }) => {
    const isThere = matters.has("minutes") && (await publicMinutesLines(tx, at)).length > 0
    return isThere ? [{ path: "/minutes", label: words(locale)("minutes-of-meetings") }] : []
  },
}
