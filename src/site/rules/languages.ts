import { isOfficial, knownLanguages, ownNameOf } from "#translations"

/** `ar` is العربية, `uk` is Українська; an unknown tag stands for itself. */
export function languageName(tag: string): string {
  const name = ownNameOf(tag)
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1)
}

/** Those newcomers read most, to begin with; any other can be added by its tag. */
export const offeredLanguages = knownLanguages.map(({ tag }) => tag).filter((tag) => !isOfficial(tag))

/** The languages typed by their tags: known ones once each, in order; null where one is no tag of a language. */
export function languageTags(typed: string): string[] | null {
  const tags = typed.split(/[\s,;]+/).filter(Boolean)
  try {
    return [...new Set(tags.map((tag) => new Intl.Locale(tag).baseName))]
  } catch {
    return null
  }
}
