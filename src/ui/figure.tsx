import type { ReactNode } from "react"
import { Disclosure } from "./disclosure.tsx"
import { useWords } from "./spoken.tsx"

export type FigureProps = {
  /** "Figure 2". */
  number?: string | undefined
  caption: string
  source: ReactNode
  /** How many, and who: "412 newcomers who answered, spring 2026". */
  base: string
  /** The same numbers as a `Table`. */
  table: ReactNode
  /** The drawing: an `svg` with a title, or with `aria-hidden` when the caption says all it says. */
  children: ReactNode
}

export function Figure({ number, caption, source, base, table, children }: FigureProps) {
  const say = useWords()
  return (
    <figure className="figure flow">
      <figcaption>
        {number && <span className="figure-number">{number} </span>}
        {caption}
      </figcaption>
      <div className="figure-drawing">{children}</div>
      <p className="figure-source">
        {say("source")} {source}
        <br />
        {say("base")} {base}
      </p>
      <Disclosure summary={say("figure-table")}>{table}</Disclosure>
    </figure>
  )
}
