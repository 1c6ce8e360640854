import { Icon } from "./icon.tsx"

export type Download = {
  href: string
  title: string
  /** "PDF". */
  format: string
  /** "1.2 MB", as it is read. */
  size: string
  /** The language of the document: its tag, and its name as it is read here. */
  language: { lang: string; name: string }
  /** "Adopted 2 April 2026, version 3". */
  note?: string | undefined
}

/** Documents to take away: what each is, in which format, size and language, before anyone spends a megabyte on it. */
export function Downloads({ downloads }: { downloads: readonly Download[] }) {
  return (
    <ul className="downloads">
      {downloads.map(({ href, title, format, size, language, note }) => (
        <li key={href}>
          <a href={href} hrefLang={language.lang} download>
            <Icon name="download" />
            <span>
              <span className="downloads-title">{title}</span>{" "}
              <span className="downloads-kind">
                <bdi>{format}</bdi> · <bdi>{size}</bdi> · {language.name}
              </span>
            </span>
          </a>
          {note && <p className="downloads-note">{note}</p>}
        </li>
      ))}
    </ul>
  )
}
