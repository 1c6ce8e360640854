import { inLanguage } from "#platform/words"
import type { Locale } from "#platform/words"
import type { Motion } from "../reads/motions.ts"
import { motionStanding } from "../rules/motion-standing.ts"
import type { MotionStanding } from "../rules/motion-standing.ts"
import { shortText } from "../rules/short-text.ts"

/** A motion as a list names it. */
export type ListedMotion = {
  id: string
  text: string
  body: string
  item: string
  isAmendment: boolean
  standing: MotionStanding
}

export function listedMotion(locale: Locale, motion: Motion, at: Date): ListedMotion {
  return {
    id: motion.id,
    text: shortText(inLanguage(locale, motion, "text")),
    body: inLanguage(locale, motion, "body"),
    item: inLanguage(locale, motion, "item") ?? "",
    isAmendment: motion.amendsId !== null,
    standing: motionStanding(motion, at),
  }
}
