import { createContext, type ReactNode } from "react"

export type HeadingLevel = 2 | 3 | 4

/** What the heading above says already: a table with the same caption shows it only to who hears the page. */
export const SectionTitle = createContext<string | null>(null)

export type SectionProps = {
  title: string
  level?: HeadingLevel | undefined
  /** For links that lead straight here. */
  id?: string | undefined
  intro?: ReactNode
  /** One small act on the whole section, at the end of its heading's line. */
  actions?: ReactNode
  children: ReactNode
}

export function Section({ title, level = 2, id, intro, actions, children }: SectionProps) {
  return (
    <section className="section flow" id={id}>
      <div className="section-head">
        <Heading level={level}>{title}</Heading>
        {actions}
      </div>
      {intro && <div className="section-intro">{intro}</div>}
      <SectionTitle value={title}>{children}</SectionTitle>
    </section>
  )
}

export function Heading({ level, children }: { level: HeadingLevel; children: ReactNode }) {
  const Tag = `h${level}` as const
  return <Tag>{children}</Tag>
}

/** The work on the wide side, what happened or what it rests on beside it; under it on a phone. */
export function Columns({ beside, children }: { beside: ReactNode; children: ReactNode }) {
  return (
    <div className="columns">
      <div className="flow">{children}</div>
      <div className="columns-beside flow">{beside}</div>
    </div>
  )
}
