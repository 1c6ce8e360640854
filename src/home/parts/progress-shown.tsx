import { progressOf, progressParts } from "#plans"
import type { Progress, ProgressPart } from "#plans"
import { formatDate, formatNumber } from "#platform/words"
import type { Locale } from "#platform/words"
import { BarList, KeyFigure, KeyFigures, Status, Table } from "#ui"
import type { StatusKind } from "#ui"
import type { ShownPlan } from "../reads/site-plan.ts"
import { words } from "../words/index.ts"

const kinds: Record<ProgressPart, StatusKind> = {
  done: "good",
  "under-way": "waiting",
  "not-begun": "neutral",
  late: "late",
  paused: "stopped",
  "goes-on": "neutral",
  stopped: "stopped",
}

/** Where one activity stands: shape, word and colour. */
export function PartShown({ locale, part }: { locale: Locale; part: ProgressPart }) {
  return <Status kind={kinds[part]}>{words(locale)(`part-${part}`)}</Status>
}

/** "2 are done, one is under way and one is late." */
export function progressSaid(locale: Locale, progress: Progress): string {
  const say = words(locale)
  const told = progressParts
    .filter((part) => progress[part] > 0)
    .map((part) => say(`count-${part}`, { count: progress[part] }))
  const list = new Intl.ListFormat(`${locale}-CA`, { style: "long", type: "conjunction" }).format(told)
  return say("of-activities", { count: progress.total, list })
}

/** The parts a reader looks for; the others only where there are any. */
const always: readonly ProgressPart[] = ["done", "under-way", "not-begun", "late"]

export function partsShown(progress: Progress): ProgressPart[] {
  return progressParts.filter((part) => always.includes(part) || progress[part] > 0)
}

/** The whole year in one row of figures. */
export function ProgressFigures(props: { locale: Locale; plan: ShownPlan; today: string }) {
  const { locale, plan, today } = props
  const say = words(locale)
  const progress = progressOf(plan.activities)
  return (
    <KeyFigures>
      {always.map((part) => (
        <KeyFigure
          key={part}
          label={say(`part-${part}`)}
          number={formatNumber(locale, progress[part])}
          unit={say("unit-activities", { count: progress[part] })}
          base={say("of-total", { count: progress.total, year: plan.label })}
          date={formatDate(locale, today)}
        />
      ))}
    </KeyFigures>
  )
}

/** Of one priority: a bar for each place an activity can stand in, with its number beside it. */
export function ProgressBars(props: { locale: Locale; progress: Progress; caption: string }) {
  const { locale, progress, caption } = props
  const say = words(locale)
  return (
    <BarList
      caption={caption}
      headings={{ label: say("where-it-stands"), value: say("unit-activities", { count: 2 }) }}
      maximum={Math.max(1, progress.total)}
      bars={partsShown(progress).map((part) => ({
        label: say(`part-${part}`),
        value: progress[part],
        shown: say("some-of-total", { some: progress[part], count: progress.total }),
      }))}
    />
  )
}

export type ProgressRow = { key: string; title: string; href: string | null; progress: Progress }

/** Of each priority how far it has come: bars for what is done, and every number in a table. */
export function ProgressTable(props: {
  locale: Locale
  rows: readonly ProgressRow[]
  total: Progress
  /** What the partnership calls its priorities. */
  heading: string
  caption: string
}) {
  const { locale, rows, total, heading, caption } = props
  const say = words(locale)
  const sum: ProgressRow = { key: "total", title: say("all-together"), href: null, progress: total }
  return (
    <>
      <BarList
        caption={say("done-so-far")}
        headings={{ label: heading, value: say("part-done") }}
        maximum={1}
        bars={rows.map(({ title, progress }) => ({
          label: title,
          value: progress.total === 0 ? 0 : progress.done / progress.total,
          shown: say("some-of-total", { some: progress.done, count: progress.total }),
        }))}
      />
      <Table
        caption={caption}
        rows={rows}
        rowKey={({ key }) => key}
        total={sum}
        columns={[
          {
            key: "title",
            label: heading,
            width: "wide",
            cell: ({ title, href }) => (href ? <a href={href}>{title}</a> : title),
          },
          ...partsShown(total).map((part) => ({
            key: part,
            label: say(`part-${part}`),
            align: "end" as const,
            cell: ({ progress }: ProgressRow) => formatNumber(locale, progress[part]),
          })),
          {
            key: "total",
            label: say("all"),
            align: "end",
            cell: ({ progress }) => formatNumber(locale, progress.total),
          },
        ]}
      />
    </>
  )
}
