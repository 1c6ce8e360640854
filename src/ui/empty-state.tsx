import type { ReactNode } from "react"
import { Heading, type HeadingLevel } from "./section.tsx"

export type EmptyStateProps = {
  /** What will stand here. */
  title: string
  level?: HeadingLevel | undefined
  /** Why it matters, in a sentence or two. */
  why: ReactNode
  /** The one thing to do next: one `Button`. */
  next?: ReactNode
  /** How it looks in the invented partnership. */
  example?: { title: string; children: ReactNode } | undefined
}

/** An empty list teaches what it is for. */
export function EmptyState({ title, level = 2, why, next, example }: EmptyStateProps) {
  return (
    <div className="empty-state">
      <div className="flow">
        <Heading level={level}>{title}</Heading>
        <div className="flow">{why}</div>
        {next && <div className="button-row">{next}</div>}
      </div>
      {example && (
        <div className="empty-example flow">
          <p className="empty-example-title">{example.title}</p>
          {example.children}
        </div>
      )}
    </div>
  )
}
