import { fold, textOf } from "#platform/workbooks"
import type { PlanMeaning } from "./heading.ts"
import type { PlanDoubt, ReadActivity } from "./plan-reading.ts"
import { datesOf } from "./workbook-dates.ts"
import type { NameReader } from "./workbook-names.ts"
import type { ActivityLine } from "./workbook-tree.ts"
import { doubtAt, oneLine } from "./workbook-tree.ts"
import { understandStatus } from "./written-status.ts"

/** One line of a plan as an activity, and what is doubtful about it. */
export function readActivity(
  line: ActivityLine,
  names: NameReader,
): { activity: ReadActivity; doubtful: PlanDoubt[] } {
  const leads = names.read(line, "lead")
  const partners = names.read(line, "partners")
  const { doubtful, start, end } = datesOf(line)
  const text = (meaning: PlanMeaning) => line.texts.get(meaning) ?? null
  const activity: ReadActivity = {
    ...titleOf(line),
    ...standingUnder(line),
    leads: leads.names,
    partners: partners.names,
    start,
    end,
    body: text("body"),
    deliverable: text("deliverable"),
    results: text("results"),
    indicator: text("indicator"),
    resources: text("resources"),
    funder: text("funder"),
    status: statusOf(text("status")),
    notes: notesOf(line),
    source: { sheet: line.table.sheet.name, row: line.row },
  }
  return {
    activity,
    doubtful: [...activityDoubts(line, activity), ...leads.doubtful, ...partners.doubtful, ...doubtful],
  }
}

function titleOf({
  table,
  texts,
  priority,
  outcome,
}: ActivityLine): Pick<ReadActivity, "key" | "titleKey" | "title"> {
  const written = texts.get("activity") ?? ""
  const titleKey = fold(written)
  const key = [table.fiscalYear, priority?.key ?? "", outcome?.titleKey ?? "", titleKey].join(" > ")
  return { key, titleKey, title: oneLine(written) }
}

function standingUnder({
  priority,
  outcome,
}: ActivityLine): Pick<ReadActivity, "priorityKey" | "priority" | "outcomeKey" | "outcome"> {
  return {
    priorityKey: priority?.key ?? null,
    priority: priority?.title ?? null,
    outcomeKey: outcome?.key ?? null,
    outcome: outcome?.title ?? null,
  }
}

function statusOf(written: string | null): ReadActivity["status"] {
  return written === null ? null : { written, status: understandStatus(written) }
}

function activityDoubts(line: ActivityLine, { status }: ReadActivity): PlanDoubt[] {
  const doubts: PlanDoubt[] = []
  const lines = (line.texts.get("activity") ?? "").split("\n").filter((text) => bullet.test(text)).length
  if (lines > 1)
    doubts.push(
      doubtAt(line.table, { row: line.row, meaning: "activity" }, { code: "several-activities", lines }),
    )
  if (status && !status.status) {
    doubts.push(
      doubtAt(
        line.table,
        { row: line.row, meaning: "status" },
        { code: "status-unknown", written: status.written },
      ),
    )
  }
  return doubts
}

const bullet = /^\s*(?:[•●▪◦‣*–—-]|\(?\d{1,2}[.)]|\(?[a-z][.)])\s*\S/i
const mark = /^(?:x|✓|✔|●|•|■|1|y|yes|o|oui|no|non|0|-|–|n\/?a|s\/?o)$/i

/** The notes, everything kept from columns without a place of their own, and words in the columns of quarters. */
function notesOf({ table, row }: ActivityLine): ReadActivity["notes"] {
  const kept = table.kept.map(({ column, heading }) => ({ heading, text: textOf(table.cellOf(row, column)) }))
  const said = table.periods
    .map(({ column, written }) => ({ heading: written, text: textOf(table.cellOf(row, column)) }))
    .filter(({ text }) => !mark.test(text))
  return [...kept, ...said].filter(({ text }) => text !== "")
}
