import type { Tx } from "#platform/database"
import type { Locale } from "#platform/words"

/** A line of the public site's menu. */
export type MenuEntry = {
  /** Within the public site, such as "/plan". */
  path: string
  label: string
  /** The language of the label, where it is not the interface's. */
  lang?: string
  /** It is another public page of the partnership: the path is within its own addresses, in English or French. */
  isBeside?: true
}

export type SiteAsked = {
  /** English or French: what the interface speaks. */
  locale: Locale
  /** What the page is asked for in: a BCP 47 tag. */
  language: string
  at: Date
  today: string
  /** Of which matters anything is public now. */
  matters: ReadonlySet<string>
}

/** A part of the public site: its place in the menu, and what it puts there; nothing while it shows nothing. */
export type SitePart = { order: number; entries(tx: Tx, asked: SiteAsked): Promise<MenuEntry[]> }

const wired = Symbol.for("entente.site.on-site")
const shared = globalThis as { [wired]?: Map<string, SitePart> }

/** Puts a part on the menu of every public site. Wired once, in `commands/wire-site.ts`. */
export function onSite(name: string, part: SitePart): void {
  shared[wired] = (shared[wired] ?? new Map<string, SitePart>()).set(name, part)
}

/** The whole menu, in its order. */
export async function siteMenu(tx: Tx, asked: SiteAsked): Promise<MenuEntry[]> {
  const parts = [...(shared[wired]?.values() ?? [])].sort((a, b) => a.order - b.order)
  const entries: MenuEntry[] = []
  for (const part of parts) entries.push(...(await part.entries(tx, asked)))
  return entries
}
