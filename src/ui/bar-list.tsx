import { useId } from "react"

export type Bar = {
  label: string
  value: number
  /** The number as it is read, with its unit and base: "3 of 12 seats". */
  shown: string
  /** Where a mark stands on the bar (a recommended share), on the same scale. */
  mark?: number | undefined
  /** What is said of the mark: "recommended: 4". */
  note?: string | undefined
}

export type BarListProps = {
  caption: string
  /** What the rows are, and what is counted. */
  headings: { label: string; value: string }
  bars: readonly Bar[]
  /** The full width; the largest value or mark when absent. */
  maximum?: number | undefined
}

/** A small bar chart that is a table: every bar has its number beside it, so the drawing itself is silent. */
export function BarList({ caption, headings, bars, maximum }: BarListProps) {
  const captionId = useId()
  const full = maximum ?? Math.max(1, ...bars.flatMap(({ value, mark }) => [value, mark ?? 0]))
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
        {bars.map((bar) => (
          <tr key={bar.label}>
            <th scope="row">{bar.label}</th>
            <td>
              <BarDrawing
                share={bar.value / full}
                mark={bar.mark === undefined ? undefined : bar.mark / full}
              />
              <span className="bar-shown">{bar.shown}</span>
              {bar.note && <span className="bar-note"> {bar.note}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Widths are attributes, as the content security policy forbids styles in the page. */
function BarDrawing({ share, mark }: { share: number; mark: number | undefined }) {
  return (
    <svg className="bar mirrored" aria-hidden="true">
      <rect className="bar-track" width="100%" height="100%" />
      <rect className="bar-value" width={percent(share)} height="100%" />
      {mark !== undefined && <BarMark at={percent(mark)} />}
    </svg>
  )
}

function BarMark({ at }: { at: string }) {
  return (
    <>
      <line className="bar-mark-edge" x1={at} x2={at} y1="0" y2="100%" />
      <line className="bar-mark" x1={at} x2={at} y1="-10%" y2="110%" />
    </>
  )
}

function percent(share: number): string {
  return `${(Math.min(1, Math.max(0, share)) * 100).toFixed(1)}%`
}
