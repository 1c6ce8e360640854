import type { ReactNode } from "react"

export type Fact = {
  term: string
  description: ReactNode
  /** Where to change it; the term is heard after its words. */
  action?: { href: string; label: string } | undefined
}

export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="facts">
      {facts.map(({ term, description, action }) => (
        <div key={term} className="fact">
          <dt>{term}</dt>
          <dd>{description}</dd>
          {action && (
            <dd className="fact-action">
              <a href={action.href}>
                {action.label}
                <span className="visually-hidden"> ({term})</span>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}
