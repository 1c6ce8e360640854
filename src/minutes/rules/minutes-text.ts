import { formatDate } from "#platform/words"
import type { Locale } from "#platform/words"
import type { Both, MinutedItem, MinutesContent } from "./minutes-content.ts"
import { words } from "../words/index.ts"
import { listed, listedSaid } from "./listed-said.ts"

/** Minutes as plain text, for a letter. */
export function minutesText(locale: Locale, content: MinutesContent): string {
  const say = words(locale)
  const attendance = listed(content.attendance).map(
    (list) =>
      `${say(`list-${list}`)}\n${content.attendance[list].map((one) => `- ${listedSaid(locale, one)}`).join("\n")}`,
  )
  return [
    `${content.meeting.name[locale]}\n${formatDate(locale, content.meeting.heldOn)}`,
    ...attendance,
    ...content.items.filter(isWorthSaying).map((item, place) => itemText(locale, item, place + 1)),
  ].join("\n\n")
}

/** Whether minutes say anything under an item: a heading is said always, the meeting as a whole only when something is. */
export function isWorthSaying(item: MinutedItem): boolean {
  return item.id !== null || item.paragraphs.length + item.motions.length + item.actions.length > 0
}

/** In the reader's language, else in the other: a missing translation hides nothing. */
export function inEither(locale: Locale, text: Both): { text: string; lang: Locale } {
  const own = text[locale]
  if (own) return { text: own, lang: locale }
  const other = locale === "fr" ? "en" : "fr"
  return { text: text[other], lang: other }
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

/** "Ask the library for the room: Two Rivers Library, Ana Lima, by 4 December 2026". */
export function actionSaid(locale: Locale, action: MinutedItem["actions"][number]): string {
  const say = words(locale)
  const who = [action.organization?.[locale] ?? "", action.owner].filter((part) => part !== "").join(", ")
  const by = action.dueOn ? say("by-day", { date: formatDate(locale, action.dueOn) }) : ""
  const text = inEither(locale, action.text).text
  const rest = [who, by].filter((part) => part !== "").join(", ")
  return rest ? say("action-said", { text, rest }) : say("action-said-alone", { text })
}

/** "Adopted by consent: That the items on the consent agenda be adopted."; none where it was not. */
export function consentLines(locale: Locale, { byConsent }: MinutedItem): string[] {
  return byConsent ? [words(locale)("by-consent", { motion: inEither(locale, byConsent).text })] : []
}
