import { Icon } from "./icon.tsx"
import { useWords } from "./spoken.tsx"

export type Crumb = { href: string; label: string }

/** The pages above this one, outermost first; the page itself is its `h1` and does not repeat here. */
export function Breadcrumb({ crumbs }: { crumbs: readonly Crumb[] }) {
  const say = useWords()
  if (crumbs.length === 0) return null
  return (
    <nav className="breadcrumb" aria-label={say("breadcrumb")}>
      <ol>
        {crumbs.map(({ href, label }) => (
          <li key={href}>
            <a href={href}>
              <bdi>{label}</bdi>
            </a>
            <Icon name="chevron" />
          </li>
        ))}
      </ol>
    </nav>
  )
}
