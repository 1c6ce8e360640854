import type { Tx } from "#platform/database"
import type { Locale, Message } from "#platform/words"

/** One thing of a matter, as lists and the public site name it. */
export type Publishable = {
  title: string
  /** The language of the title, where it is not the one that was asked for. */
  lang?: string
  /** Within the public site, such as "/decisions/…". */
  publicPath: string
  /** Within the partnership's own pages, such as "/council/motions/…". */
  staffPath: string
}

/** A text of it for the search of the site, in one language. */
export type FoundText = { language: string; title: string; text: string }

/** What publishing a matter means, said by the domain that has it. */
export type PublishedMatter = {
  /** What the matter is called: "Adopted minutes". */
  label(locale: Locale): string
  /** Those of the wanted things that are there; in the site's language where it has a text in it. */
  named(tx: Tx, wanted: { ids: readonly string[]; locale: Locale }): Promise<Map<string, Publishable>>
  /** What is there to be published, the newest first; a matter without it is published on its own pages alone. */
  candidates?(tx: Tx): Promise<string[]>
  /** Why it may not be made public now, in a sentence each; empty where it may. */
  hindrances(tx: Tx, id: string): Promise<Message[]>
  /**
   * Of those published, the ones that may be seen at a moment: a decision only while its body is. All of them where it is
   * not said.
   */
  seen?(tx: Tx, ids: readonly string[], at: Date): Promise<readonly string[]>
  /** Everything of it that the public may read, in each language it has; only asked for what is public. */
  texts(tx: Tx, id: string): Promise<FoundText[]>
}

const wired = Symbol.for("entente.site.when-published")
const shared = globalThis as { [wired]?: Map<string, PublishedMatter> }

/** Says what publishing this matter means. Wired once, in `commands/wire-site.ts`. */
export function whenPublished(matter: string, meaning: PublishedMatter): void {
  shared[wired] = (shared[wired] ?? new Map<string, PublishedMatter>()).set(matter, meaning)
}

/** Undefined where nobody said: such a thing cannot be published. */
export function matterOf(matter: string): PublishedMatter | undefined {
  return shared[wired]?.get(matter)
}

export function matters(): ReadonlyMap<string, PublishedMatter> {
  return shared[wired] ?? new Map()
}
