import { useId } from "react"
import { acrossOf, down } from "./drawing.tsx"

export type TimelineLook = "planned" | "under-way" | "done" | "late" | "stopped"

export type TimelineBar = {
  key: string
  label: string
  /** Where it begins and ends, as shares of the whole span: 0 is its first day, 1 the end of its last. */
  from: number
  to: number
  look: TimelineLook
}

export type TimelineGroup = { key: string; label: string; bars: readonly TimelineBar[] }

export type TimelineProps = {
  title: string
  description: string
  /** Where periods begin. */
  marks: readonly { at: number; label: string }[]
  /** Undefined where today is not within the span. */
  today?: { at: number; label: string } | undefined
  groups: readonly TimelineGroup[]
  direction: "ltr" | "rtl"
}

const looks: readonly TimelineLook[] = ["planned", "under-way", "done", "late", "stopped"]

const across = acrossOf(360)
const span = { start: 4, end: 356 }
const [axis, row] = [36, 38]
const groupRow = 26
/** About what fits on one line above a bar; the table says the whole. */
const longest = 46

/**
 * A bar for each thing between two days, its name above it, group by group. Goes into a `Figure`, whose table says the
 * same.
 */
export function Timeline({ title, description, marks, today, groups, direction }: TimelineProps) {
  const id = useId()
  const placed = placedFrom(groups)
  const height = placed.height + 4
  const x = (share: number) => {
    const at = span.start + share * (span.end - span.start)
    return direction === "rtl" ? 360 - at : at
  }
  return (
    // A region that scrolls must take the focus, or a keyboard cannot scroll it (WCAG 2.1.1).
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="timeline" aria-label={title} tabIndex={0}>
      <svg
        width="100%"
        height={down(height)}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a drawing in the page, with words of its own
        role="img"
        aria-labelledby={`${id}t ${id}d`}
        direction={direction}
      >
        <title id={`${id}t`}>{title}</title>
        <desc id={`${id}d`}>{description}</desc>
        <Patterns id={id} />
        {marks.map(({ at, label }) => (
          <g key={label}>
            <line
              className="chart-rule"
              x1={across(x(at))}
              x2={across(x(at))}
              y1={down(4)}
              y2={down(height)}
            />
            <text className="timeline-axis" x={across(x(at + 0.008))} y={down(14)}>
              {label}
            </text>
          </g>
        ))}
        {today && (
          <>
            <line
              className="timeline-today"
              x1={across(x(today.at))}
              x2={across(x(today.at))}
              y1={down(32)}
              y2={down(height)}
            />
            <text
              className="timeline-axis"
              x={across(x(Math.min(0.92, Math.max(0.08, today.at))))}
              y={down(29)}
              textAnchor="middle"
            >
              {today.label}
            </text>
          </>
        )}
        {placed.groups.map(({ key, label, y }) => (
          <text key={key} className="timeline-group" x={across(x(0))} y={down(y + 19)}>
            {shortened(label)}
          </text>
        ))}
        {placed.bars.map(({ key, label, from, to, look, y }) => (
          <g key={key}>
            <text className="timeline-words" x={across(x(0))} y={down(y + 13)}>
              {shortened(label)}
            </text>
            <rect
              {...barLook(id, look)}
              x={across(Math.min(x(from), x(to)))}
              y={down(y + 18)}
              width={across(Math.max(3, Math.abs(x(to) - x(from))))}
              height={down(11)}
            />
          </g>
        ))}
      </svg>
    </section>
  )
}

/** How far down each group's name and each bar stands. */
function placedFrom(groups: readonly TimelineGroup[]) {
  let height = axis
  const down = (by: number) => {
    height += by
    return height - by
  }
  const named = groups.map(({ key, label, bars }) => ({
    key,
    label,
    y: down(groupRow),
    bars: bars.map((bar) => ({ ...bar, y: down(row) })),
  }))
  return { groups: named, bars: named.flatMap(({ bars }) => bars), height }
}

/** What each look means, beside a piece of it. */
export function TimelineKey({ label, meanings }: { label: string; meanings: Record<TimelineLook, string> }) {
  const id = useId()
  return (
    <ul className="timeline-key" aria-label={label}>
      {looks.map((look) => (
        <li key={look}>
          <svg width="30" height="14" aria-hidden="true">
            <Patterns id={`${id}${look}`} />
            <rect {...barLook(`${id}${look}`, look)} x="1" y="1" width="28" height="11" />
          </svg>
          {meanings[look]}
        </li>
      ))}
    </ul>
  )
}

export function barLook(id: string, look: TimelineLook) {
  const className = `timeline-bar-${look}`
  if (look === "under-way") return { className, fill: `url(#${id}hatch)` }
  return look === "late" ? { className, fill: `url(#${id}dots)` } : { className }
}

export function Patterns({ id }: { id: string }) {
  return (
    <defs>
      <pattern
        id={`${id}hatch`}
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect className="timeline-ground" width="6" height="6" />
        <line className="timeline-hatch" x1="1.5" x2="1.5" y1="0" y2="6" />
      </pattern>
      <pattern id={`${id}dots`} width="6" height="6" patternUnits="userSpaceOnUse">
        <rect className="timeline-ground" width="6" height="6" />
        <circle className="timeline-dot" cx="3" cy="3" r="2.1" />
      </pattern>
    </defs>
  )
}

function shortened(label: string): string {
  return label.length <= longest ? label : `${label.slice(0, longest - 1).trimEnd()}…`
}
