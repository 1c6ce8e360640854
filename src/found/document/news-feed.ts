import { Feed } from "feed"
import type { PublicThing } from "#site"

export type NewsFeed = {
  title: string
  about: string
  language: string
  /** The address of the site in this language, and of the feed itself. */
  site: string
  self: string
  things: readonly PublicThing[]
  made: Date
}

const most = 50

/** RSS 2.0: what became public, the newest first; each keeps its id for ever. */
export function newsFeed({ title, about, language, site, self, things, made }: NewsFeed): string {
  const feed = new Feed({
    id: site,
    title,
    description: about || title,
    link: site,
    language,
    feedLinks: { rss: self },
    generator: "Entente",
    copyright: "",
    updated: things[0]?.since ?? made,
  })
  for (const { matter, subjectId, since, title: name, kind, path } of things.slice(0, most))
    feed.addItem({
      id: `urn:uuid:${subjectId}#${matter}`,
      guid: `urn:uuid:${subjectId}#${matter}`,
      title: name,
      link: site + path,
      date: since,
      category: [{ name: kind }],
    })
  // A text may hold a control character that somebody pasted; a feed that has one is read by nobody.
  return feed.rss2().replaceAll(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu, "")
}
