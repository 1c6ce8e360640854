import type { ReactNode } from "react"
import { formatNumber } from "#platform/words"
import type { Locale } from "#platform/words"
import { acrossOf, down, DrawnLine, Figure } from "#ui"
import { chartOf, chartWidth } from "../document/chart.ts"
import type { Mark } from "../document/chart.ts"
import type { FigureTable } from "../rules/content.ts"
import { words } from "../words/index.ts"

/** A table of a figure with its drawing above it, which is silent: the table says every number; the table alone where a drawing says nothing. */
export function ChartShown(props: { table: FigureTable; locale: Locale; children: ReactNode }) {
  const { table, locale, children } = props
  const chart = chartOf(table, locale)
  if (!chart) return <>{children}</>
  const say = words(locale)
  return (
    <Figure
      caption={table.caption[locale]}
      source={say("chart-source")}
      base={say("base", { base: formatNumber(locale, table.base) })}
      table={children}
    >
      <svg width="100%" height={down(chart.height)} aria-hidden="true" direction="ltr">
        {chart.marks.map((mark, place) => (
          // Marks have no names and are drawn once.
          // oxlint-disable-next-line react/no-array-index-key
          <MarkShown key={place} mark={mark} />
        ))}
      </svg>
    </Figure>
  )
}

/** The drawing takes the width there is, and its words stay the size of words: across in shares, down in lines of words. */
const across = acrossOf(chartWidth)

function MarkShown({ mark }: { mark: Mark }) {
  switch (mark.kind) {
    case "bar":
      return (
        <rect
          className={`series-${mark.series}`}
          x={across(mark.x)}
          y={down(mark.y)}
          width={across(mark.width)}
          height={down(mark.height)}
        />
      )
    case "text":
      return (
        <text
          className="chart-words"
          x={across(mark.x)}
          y={down(mark.y)}
          textAnchor={mark.anchor}
          fontWeight={mark.strong ? 600 : undefined}
        >
          {mark.text}
        </text>
      )
    case "line":
      return <DrawnLine look={`line-${mark.series}`} points={mark.points} {...{ across, down }} />
    case "dot":
      return <circle className="series-1" cx={across(mark.x)} cy={down(mark.y)} r="4" />
  }
}
