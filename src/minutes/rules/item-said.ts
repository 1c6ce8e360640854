import { formatDate } from "#platform/words"
import type { Locale } from "#platform/words"
import type { Both, MinutedItem } from "./minutes-content.ts"
import { words } from "../words/index.ts"

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
