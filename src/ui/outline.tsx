import type { ReactNode } from "react"

export type Branch = {
  key: string
  title: string
  href?: string | undefined
  /** A line under the title. */
  note?: ReactNode
  status?: ReactNode
  branches?: readonly Branch[] | undefined
}

/** Things inside things: a council and its working groups; priorities, their outcomes, their activities. */
export function Outline({ branches }: { branches: readonly Branch[] }) {
  return (
    <ul className="outline">
      {branches.map(({ key, title, href, note, status, branches: inner }) => (
        <li key={key}>
          <div className="outline-branch">
            <div>
              <p className="outline-title">{href ? <a href={href}>{title}</a> : title}</p>
              {note && <div className="outline-note">{note}</div>}
            </div>
            {status}
          </div>
          {inner && inner.length > 0 && <Outline branches={inner} />}
        </li>
      ))}
    </ul>
  )
}
