import { bodyHindrances } from "#councils"
import { inLanguage, locales } from "#platform/words"
import { inBoth, parityHindrances } from "#site"
import type { PublishedMatter } from "#site"
import { decided } from "../reads/decisions.ts"
import { decisionToPublish, motionsNamed, seenDecisions } from "../reads/public-decisions.ts"
import { shortText } from "../rules/short-text.ts"
import { words } from "../words/index.ts"

/** What publishing a decision means: its text in both languages, its result, day and body. */
export const decisionsPublished: PublishedMatter = {
  label: (locale) => words(locale)("matter-decision"),
  named: async (tx, { ids, locale }) => {
    const found = ids.length > 0 ? await motionsNamed(tx, ids) : []
    return new Map(
      found.map((motion) => [
        motion.id,
        {
          title: shortText(inLanguage(locale, motion, "text") || motion.textEn || motion.textFr),
          publicPath: `/decisions/${motion.id}`,
          staffPath: `/council/motions/${motion.id}`,
        },
      ]),
    )
  },
  seen: seenDecisions,
  candidates: async (tx) => {
    const found = await decided(tx)
      .select("motion.id")
      .orderBy("last.at", "desc")
      .orderBy("motion.id")
      .limit(500)
      .execute()
    return found.map(({ id }) => id)
  },
  hindrances: async (tx, id) => {
    const motion = await decisionToPublish(tx, id)
    if (!motion) return []
    const { bodyId, aboutKind, isInternal } = motion
    const isDecided = await decided(tx).select("motion.id").where("motion.id", "=", id).executeTakeFirst()
    return [
      ...(isDecided ? [] : [words.message("not-decided-yet")]),
      ...(isInternal === true ? [words.message("decided-internally")] : []),
      ...(aboutKind === "application" ? [words.message("decides-on-person")] : []),
      ...(await bodyHindrances(tx, bodyId)),
      ...parityHindrances(inBoth(motion, "text")),
    ]
  },
  texts: async (tx, id) => {
    const motion = await decisionToPublish(tx, id)
    if (!motion || (await decisionsPublished.hindrances(tx, id)).length > 0) return []
    return locales.map((language) => {
      const text = inLanguage(language, motion, "text")
      return { language, title: shortText(text), text }
    })
  },
}
