import type { MinutesContent } from "./minutes-content.ts"

/** Minutes as somebody reads them who was invited without a seat: without what is for the body alone. */
export function forGuests(content: MinutesContent): MinutesContent {
  return { ...content, items: content.items.filter(({ isInternal }) => !isInternal) }
}
