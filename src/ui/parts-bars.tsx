import { useId } from "react"
import { barLook, Patterns } from "./timeline.tsx"
import type { TimelineLook } from "./timeline.tsx"

export type PartsBar = {
  key: string
  label: string
  href?: string | undefined
  /** In the order in which they are drawn; together they are the whole bar. */
  parts: readonly { look: TimelineLook; count: number }[]
  /** The same in words, with every number. */
  shown: string
}

export type PartsBarsProps = {
  caption: string
  headings: { label: string; value: string }
  bars: readonly PartsBar[]
}

/** Bars made of parts, in a table: each says its numbers in words under it, so the drawing itself is silent. */
export function PartsBars({ caption, headings, bars }: PartsBarsProps) {
  const captionId = useId()
  return (
    <table className="bar-list" aria-labelledby={captionId}>
      <caption id={captionId}>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{headings.label}</th>
          <th scope="col">{headings.value}</th>
        </tr>
      </thead>
      <tbody>
        {bars.map(({ key, label, href, parts, shown }) => (
          <tr key={key}>
            <th scope="row">{href ? <a href={href}>{label}</a> : label}</th>
            <td>
              <Drawing parts={parts} />
              {shown}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** One such bar by itself; its numbers are said in words beside it. */
export function PartsBarAlone({ caption, parts }: { caption: string; parts: PartsBar["parts"] }) {
  return (
    <figure className="bar-alone">
      <figcaption>{caption}</figcaption>
      <Drawing parts={parts} />
    </figure>
  )
}

/** Widths are attributes, as the content security policy forbids styles in the page. */
function Drawing({ parts }: Pick<PartsBar, "parts">) {
  const id = useId()
  const total = parts.reduce((sum, { count }) => sum + count, 0)
  return (
    <svg className="bar mirrored" aria-hidden="true">
      <Patterns id={id} />
      <rect className="bar-track" width="100%" height="100%" />
      {placed(parts).map(({ look, count, from }) => (
        <rect
          key={look}
          {...barLook(id, look)}
          x={percent(from / total)}
          width={percent(count / total)}
          height="100%"
        />
      ))}
    </svg>
  )
}

function placed(parts: PartsBar["parts"]) {
  const found: { look: TimelineLook; count: number; from: number }[] = []
  let from = 0
  for (const { look, count } of parts) {
    if (count > 0) found.push({ look, count, from })
    from += count
  }
  return found
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`
}
