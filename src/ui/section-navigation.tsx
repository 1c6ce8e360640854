import type { ReactNode } from "react"

export type SectionLink = {
  href: string
  label: string
  current?: boolean | undefined
  /** A `Status`: how far this part is. */
  status?: ReactNode
}

export type SectionNavigationProps = {
  /** Names the navigation: "Parts of this report". */
  label: string
  links: readonly SectionLink[]
  /** A row under the title (an organisation's pages) or a column beside the work (a report's sections). */
  layout?: "row" | "column" | undefined
}

export function SectionNavigation({ label, links, layout = "row" }: SectionNavigationProps) {
  return (
    <nav className={`section-navigation section-navigation-${layout}`} aria-label={label}>
      <ul>
        {links.map(({ href, label: words, current, status }) => (
          <li key={href}>
            <a href={href} aria-current={current ? "page" : undefined}>
              {words}
            </a>
            {status}
          </li>
        ))}
      </ul>
    </nav>
  )
}
