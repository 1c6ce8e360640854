import { bodyHindrances, bodyOf } from "#councils"
import { inLanguage, locales, nameIn } from "#platform/words"
import type { Locale } from "#platform/words"
import { inBoth, parityHindrances } from "#site"
import type { PublishedMatter } from "#site"
import { adoptedIds, publicTerms, versionsNamed } from "../reads/public-terms.ts"
import { termsVersion } from "../reads/terms.ts"
import type { TermsVersion } from "../reads/terms.ts"
import { words } from "../words/index.ts"
import { ruleSentences } from "./rule-sentences.ts"
import type { RuleSection } from "./rule-sentences.ts"

/** What publishing terms of reference means: an adopted version, of a body that is public, in both languages. */
export const termsPublished: PublishedMatter = {
  label: (locale) => words(locale)("matter-terms"),
  named: async (tx, { ids, locale }) => {
    const found = ids.length > 0 ? await versionsNamed(tx, ids) : []
    return new Map(
      found.map((version) => [
        version.id,
        {
          title: words(locale)("terms-and-number", { body: nameIn(locale, version), number: version.number }),
          publicPath: `/terms/${version.id}`,
          staffPath: `/council/terms/${version.id}`,
        },
      ]),
    )
  },
  seen: async (tx, ids, at) =>
    (await publicTerms(tx, at)).map(({ id }) => id).filter((id) => ids.includes(id)),
  candidates: (tx) => adoptedIds(tx),
  hindrances: async (tx, id) => {
    const version = await termsVersion(tx, id)
    if (!version) return []
    return [
      ...(version.adoptedOn === null ? [words.message("not-adopted-yet")] : []),
      ...(await bodyHindrances(tx, version.bodyId)),
      ...parityHindrances(version.sections.flatMap((section) => inBoth(section, "text"))),
    ]
  },
  texts: async (tx, id) => {
    const version = await termsVersion(tx, id)
    const body = version && (await bodyOf(tx, version.bodyId))
    if (!version || !body || version.adoptedOn === null) return []
    if ((await bodyHindrances(tx, body.id)).length > 0) return []
    return locales.map((language) => ({
      language,
      title: words(language)("terms-of", { body: nameIn(language, body) }),
      text: wholeText(language, version),
    }))
  },
}

function wholeText(locale: Locale, { sections, rules }: TermsVersion): string {
  const said = ruleSentences(locale, rules)
  return sections
    .flatMap((section) => {
      const lines = [...(said[section.key as RuleSection] ?? []), inLanguage(locale, section, "text")]
      const told = lines.filter((line) => line !== "")
      return told.length > 0 ? [words(locale)(`section-${section.key}`), ...told] : []
    })
    .join("\n\n")
}
