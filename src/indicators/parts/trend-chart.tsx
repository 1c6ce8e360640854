import { formatDate } from "#platform/words"
import type { Locale } from "#platform/words"
import { acrossOf, down, DrawnLine, Figure, Table } from "#ui"
import { daysBetween, forecastOn } from "../rules/forecast.ts"
import type { Point } from "../rules/forecast.ts"
import type { Trend } from "../rules/trend.ts"
import { words } from "../words/index.ts"
import { numberSaid } from "./said.ts"

type Props = {
  locale: Locale
  caption: string
  unit: string
  source: string
  points: readonly Point[]
  baseline: Point | null
  trend: Trend
  target: Point | null
}

const across = acrossOf(360)
const frame = { left: 52, right: 348, top: 12, bottom: 180 }

/** What was measured, the straight line that the history before the baseline would have gone on in, and the target. */
export function TrendChart(props: Props) {
  const { locale, caption, unit, source, points, baseline, trend, target } = props
  const say = words(locale)
  return (
    <Figure
      caption={caption}
      source={source || say("source-unknown")}
      base={say("chart-base", { count: points.length, unit })}
      table={<Numbers {...props} />}
    >
      <Drawing {...{ locale, points, baseline, trend, target }} />
      <p>
        <Key line="1" label={say("measured")} /> {trend.line && <Key line="2" label={say("forecast")} />}{" "}
        {target && <Key line="3" label={say("target")} />}
      </p>
    </Figure>
  )
}

function Key({ line, label }: { line: string; label: string }) {
  return (
    <span>
      <svg width="32" height="12" aria-hidden="true">
        <line className={`line-${line}`} x1="0" x2="28" y1="6" y2="6" />
      </svg>
      {label}
    </span>
  )
}

type Drawn = Pick<Props, "locale" | "points" | "baseline" | "trend" | "target">

/** Silent: its table says every number. */
function Drawing({ locale, points, baseline, trend, target }: Drawn) {
  const measured = withBaseline(points, baseline)
  const days = [...measured, ...(target ? [target] : [])].map(({ on }) => on).toSorted()
  const [first = "", last = ""] = [days[0], days.at(-1)]
  const forecast = trend.line ? [first, last].map((on) => ({ on, number: forecastOn(trend.line!, on) })) : []
  const numbers = [...measured, ...forecast, ...(target ? [target] : [])].map(({ number }) => number)
  const scale = scaleOf({ first, last, least: Math.min(0, ...numbers), most: Math.max(...numbers) })
  const { least, most } = scale
  return (
    <svg width="100%" height={down(212)} aria-hidden="true" direction="ltr">
      {[least, (least + most) / 2, most].map((number) => (
        <g key={number}>
          <line
            className="chart-rule"
            x1={across(frame.left)}
            x2={across(frame.right)}
            y1={down(scale.y(number))}
            y2={down(scale.y(number))}
          />
          <text
            className="chart-words"
            x={across(frame.left - 6)}
            y={down(scale.y(number) + 5)}
            textAnchor="end"
          >
            {numberSaid(locale, number)}
          </text>
        </g>
      ))}
      <text className="chart-words" x={across(frame.left)} y={down(204)}>
        {first.slice(0, 7)}
      </text>
      {last !== first && (
        <text className="chart-words" x={across(frame.right)} y={down(204)} textAnchor="end">
          {last.slice(0, 7)}
        </text>
      )}
      {target && (
        <line
          className="line-3"
          x1={across(frame.left)}
          x2={across(frame.right)}
          y1={down(scale.y(target.number))}
          y2={down(scale.y(target.number))}
        />
      )}
      <DrawnLine look="line-2" points={forecast.map(scale.at)} {...{ across, down }} />
      <DrawnLine look="line-1" points={measured.map(scale.at)} {...{ across, down }} />
      {measured.map((point) => (
        <circle
          key={point.on}
          className="series-1"
          cx={across(scale.x(point.on))}
          cy={down(scale.y(point.number))}
          r="4"
        />
      ))}
    </svg>
  )
}

function scaleOf(span: { first: string; last: string; least: number; most: number }) {
  const { first, last, least } = span
  const most = span.most > least ? span.most : least + 1
  const days = Math.max(1, daysBetween(first, last))
  const x = (on: string) => frame.left + (daysBetween(first, on) / days) * (frame.right - frame.left)
  const y = (number: number) =>
    frame.bottom - ((number - least) / (most - least)) * (frame.bottom - frame.top)
  const at = ({ on, number }: Point) => [x(on), y(number)] as const
  return { least, most, x, y, at }
}

/** The same numbers as the drawing, each beside what the forecast says for its day. */
function Numbers({ locale, caption, points, baseline, trend, target }: Props) {
  const say = words(locale)
  const rows = withBaseline(points, baseline)
  return (
    <Table
      caption={caption}
      rows={rows}
      rowKey={({ on }) => on}
      columns={[
        { key: "on", label: say("until"), cell: ({ on }) => formatDate(locale, on) },
        {
          key: "measured",
          label: say("measured"),
          align: "end",
          cell: (row) => numberSaid(locale, row.number),
        },
        {
          key: "forecast",
          label: say("forecast"),
          align: "end",
          cell: ({ on }) =>
            trend.line ? numberSaid(locale, forecastOn(trend.line, on)) : say("no-forecast"),
        },
        {
          key: "target",
          label: say("target"),
          align: "end",
          cell: () => (target ? numberSaid(locale, target.number) : say("no-target")),
        },
      ]}
    />
  )
}

function withBaseline(points: readonly Point[], baseline: Point | null): Point[] {
  const isThere = baseline === null || points.some(({ on }) => on === baseline.on)
  const all = isThere ? points : [...points, baseline]
  return all.toSorted((one, other) => one.on.localeCompare(other.on))
}
