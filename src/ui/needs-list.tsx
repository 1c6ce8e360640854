import type { ReactNode } from "react"
import { Heading, type HeadingLevel } from "./section.tsx"

export type Need = {
  key: string
  /** What needs doing: "The council meets without a quorum in sight". */
  what: string
  /** Why it is here: "5 of 9 voting seats have not answered". */
  why: ReactNode
  /** A `Status` that says the day: "Due 2 April 2026". */
  due: ReactNode
  /** One `Button`. */
  action: ReactNode
}

/** "What needs you": what, why, by when, and the one thing to do about it, most pressing first. */
export function NeedsList({ needs, level = 2 }: { needs: readonly Need[]; level?: HeadingLevel }) {
  return (
    <ol className="needs">
      {needs.map(({ key, what, why, due, action }) => (
        <li key={key} className="need">
          <div className="need-words">
            <Heading level={level}>{what}</Heading>
            <div className="need-why">{why}</div>
          </div>
          <p className="need-due">{due}</p>
          <div className="need-action">{action}</div>
        </li>
      ))}
    </ol>
  )
}
