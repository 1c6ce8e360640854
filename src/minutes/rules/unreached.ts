type Item = { id: string; titleEn: string; titleFr: string }

export type HowFar = {
  /** The items that were taken up in the room. */
  called: ReadonlySet<string>
  /** The items that something stands under in the minutes, or that were adopted together by consent. */
  minuted: ReadonlySet<string>
  /** Whether the minutes went round or were adopted: then what they leave out was not reached. */
  isWritten: boolean
}

/**
 * The items a meeting that has ended did not reach. Where the room called none, only the minutes can tell, and not before
 * they went round: an empty page is not yet a meeting that did nothing.
 */
export function unreachedItems<Of extends Item>(items: readonly Of[], far: HowFar): Of[] {
  const { called, minuted, isWritten } = far
  if (called.size === 0 && !isWritten) return []
  return items.filter(({ id }) => !called.has(id) && !minuted.has(id))
}
