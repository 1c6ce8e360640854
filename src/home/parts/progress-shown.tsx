import { progressOf, progressParts } from "#parts/plans"
import type { Progress, ProgressPart } from "#parts/plans"
import { formatDate, formatNumber } from "#platform/words"
import type { Locale } from "#platform/words"
import { Disclosure, KeyFigure, KeyFigures, PartsBarAlone, PartsBars, Status, Table, TimelineKey } from "#ui"
import type { StatusKind, TimelineLook } from "#ui"
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

/** How each part is drawn; those that look alike are told apart by their words. */
const looks: Record<ProgressPart, TimelineLook> = {
  done: "done",
  "under-way": "under-way",
  late: "late",
  "not-begun": "planned",
  "goes-on": "planned",
  paused: "stopped",
  stopped: "stopped",
}

const drawn: readonly TimelineLook[] = ["done", "under-way", "late", "planned", "stopped"]

function drawnParts(progress: Progress) {
  return drawn.map((look) => ({
    look,
    count: progressParts
      .filter((part) => looks[part] === look)
      .reduce((sum, part) => sum + progress[part], 0),
  }))
}

/** A bar for each row, made of where its activities stand; every number in words under it, and what each look means. */
function ProgressBars(props: {
  locale: Locale
  rows: readonly ProgressRow[]
  heading: string
  caption: string
}) {
  const { locale, rows, heading, caption } = props
  const say = words(locale)
  return (
    <>
      <PartsBars
        caption={caption}
        headings={{ label: heading, value: say("where-it-stands") }}
        bars={rows.map(({ key, title, href, progress }) => ({
          key,
          label: title,
          href: href ?? undefined,
          parts: drawnParts(progress),
          shown: progressSaid(locale, progress),
        }))}
      />
      <WhatBarsMean locale={locale} />
    </>
  )
}

/** The same of one thing alone. */
export function ProgressBar(props: { locale: Locale; progress: Progress; caption: string }) {
  return (
    <>
      <PartsBarAlone caption={props.caption} parts={drawnParts(props.progress)} />
      <WhatBarsMean locale={props.locale} />
    </>
  )
}

function WhatBarsMean({ locale }: { locale: Locale }) {
  const say = words(locale)
  return (
    <TimelineKey
      label={say("what-bars-mean")}
      meanings={{
        done: say("part-done"),
        "under-way": say("part-under-way"),
        late: say("part-late"),
        planned: say("bar-planned"),
        stopped: say("bar-stopped"),
      }}
    />
  )
}

export type ProgressRow = { key: string; title: string; href: string | null; progress: Progress }

/** Of each priority how far it has come: drawn, and every number in a table. */
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
      <ProgressBars {...{ locale, rows, heading, caption }} />
      <Disclosure summary={say("numbers-as-table")}>
        <Table
          caption={say("every-number")}
          rows={rows}
          rowKey={({ key }) => key}
          total={sum}
          columns={[
            { key: "title", label: heading, width: "wide", cell: ({ title }) => title },
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
      </Disclosure>
    </>
  )
}
