import { isOfficial, knownLanguages, ownNameOf } from "#translations"

/** `ar` is العربية, `uk` is Українська; an unknown tag stands for itself. */
export function languageName(tag: string): string {
  const name = ownNameOf(tag)
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1)
}

/** Those newcomers read most, to begin with; any other can be added by its tag. */
export const offeredLanguages = knownLanguages.map(({ tag }) => tag).filter((tag) => !isOfficial(tag))
