import { listedSaid, listsWithSomebody } from "#attendance"
import { formatDate } from "#platform/words"
import type { Locale } from "#platform/words"
import { actionSaid, consentLines, inEither, isWorthSaying } from "../rules/item-said.ts"
import type { MinutedItem, MinutesContent } from "../rules/minutes-content.ts"
import { words } from "../words/index.ts"

/** Minutes as plain text, for a letter. */
export function minutesText(locale: Locale, content: MinutesContent): string {
  const say = words(locale)
  const attendance = listsWithSomebody(content.attendance).map(
    (list) =>
      `${say(`list-${list}`)}\n${content.attendance[list].map((one) => `- ${listedSaid(locale, one)}`).join("\n")}`,
  )
  return [
    `${content.meeting.name[locale]}\n${formatDate(locale, content.meeting.heldOn)}`,
    ...attendance,
    ...content.items.filter(isWorthSaying).map((item, place) => itemText(locale, item, place + 1)),
  ].join("\n\n")
}

function itemText(locale: Locale, item: MinutedItem, number: number): string {
  const say = words(locale)
  const title = item.id === null ? say("besides") : `${number}. ${item.title[locale]}`
  return [
    title,
    ...consentLines(locale, item),
    ...item.conflicts.map(({ organization }) => say("conflict-said", { organization: organization[locale] })),
    ...item.paragraphs.map(({ text }) => inEither(locale, text).text),
    ...item.motions.flatMap((motion) => [
      say("motion-said", { text: inEither(locale, motion.text).text }),
      ...motion.said[locale],
    ]),
    ...item.actions.map((action) => actionSaid(locale, action)),
  ].join("\n")
}
