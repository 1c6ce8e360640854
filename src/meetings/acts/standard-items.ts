import { locales } from "#platform/words"
import type { ItemKind } from "../rules/item-kind.ts"
import { standardItems } from "../rules/standard-agenda.ts"
import { words } from "../words/index.ts"

type Titled = { titleEn: string; titleFr: string }
type Key = (typeof standardItems)[number]["key"]

/** Whether it is one of the items every usual agenda has anew, such as the call to order. */
export function isStandardItem(item: Titled): boolean {
  return standardItems.some(({ key }) => isTitled(item, key))
}

type OnAgenda = Titled & { id: string; kind: ItemKind; cameBackAt: Date | null }

/**
 * The item that business of earlier meetings stands behind: the approval of the minutes, "Business arising" where it
 * follows, and what came back already. Undefined where the agenda has neither.
 */
export function itemBusinessFollows<Of extends OnAgenda>(items: readonly Of[]): Of | undefined {
  const isHeading = (item: Of) => isTitled(item, "business-arising") || approvesMinutes(item)
  const heading = items.findLastIndex(isHeading)
  const start = heading === -1 ? items.findLastIndex(({ cameBackAt }) => cameBackAt !== null) : heading
  if (start === -1) return undefined
  const rest = items.slice(start + 1)
  const other = rest.findIndex(({ cameBackAt }) => cameBackAt === null)
  return items[start + (other === -1 ? rest.length : other)]
}

/** Whatever somebody called it: what is approved are minutes. */
function approvesMinutes({ kind, titleEn, titleFr }: OnAgenda): boolean {
  return kind === "approval" && (/\bminutes\b/i.test(titleEn) || /procès-verba/i.test(titleFr))
}

/** In one language or the other: somebody may have put the other right. */
function isTitled({ titleEn, titleFr }: Titled, key: Key): boolean {
  const titles = { en: titleEn, fr: titleFr }
  return locales.some((locale) => titles[locale] === words(locale)(`standard-${key}`))
}
