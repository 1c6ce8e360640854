import type { ReactNode } from "react"

export type Entry = {
  key: string
  href: string
  /** What the link leads to is written in, where it is not the page's language. */
  hrefLang?: string | undefined
  title: ReactNode
  /** When, where, of what kind: one short line. */
  note?: ReactNode
  /** A sentence or two of it. */
  words?: ReactNode
}

/** What can be read, one after the other: news, events, decisions, what a search found. */
export function EntryList({ entries }: { entries: readonly Entry[] }) {
  return (
    <ol className="entries">
      {entries.map(({ key, href, hrefLang, title, note, words }) => (
        <li key={key}>
          <a href={href} hrefLang={hrefLang}>
            {title}
          </a>
          {note && <p className="entry-note">{note}</p>}
          {words}
        </li>
      ))}
    </ol>
  )
}
