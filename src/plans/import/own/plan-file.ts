import type { SentFile } from "#platform/imports"
import { Invalid } from "#platform/refusals"
import { workbookLimits, writeWorkbook } from "#platform/workbooks"
import type { WrittenCell } from "#platform/workbooks"
import { planColumns } from "../../rules/plan-column.ts"
import type { PlanColumnCode } from "../../rules/plan-column.ts"
import { planFile } from "../../rules/plan-json.ts"
import type { PlanFile } from "../../rules/plan-json.ts"
import { words } from "../../words/index.ts"
import { understandDate } from "../workbook/written-date.ts"

/**
 * A plan as it was sent: JSON becomes the workbook it would have been taken out as, which is kept and read like any other.
 * @throws Invalid when it is JSON and no plan, with the place that is wrong.
 */
export async function asPlanWorkbook(sent: SentFile, fiscalYear: number): Promise<SentFile> {
  const bytes = Buffer.from(sent.content.buffer, sent.content.byteOffset, sent.content.byteLength)
  const isJson = /^\uFEFF?\s*[{[]/.test(bytes.subarray(0, 1000).toString("utf8"))
  if (!isJson || bytes.length > workbookLimits.fileBytes) return sent
  const parsed = planFile.safeParse(jsonIn(bytes))
  if (!parsed.success) throw wrong(`/${parsed.error.issues[0]?.path.join("/") ?? ""}`)
  const { activities } = parsed.data
  const plan = { name: "Plan", rows: rowsOf(activities, fiscalYear) }
  const names = { name: words("en")("names"), rows: namesOf(activities) }
  return { name: sent.name, content: await writeWorkbook([plan, names]) }
}

function jsonIn(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString("utf8").replace(/^\uFEFF/, ""))
  } catch {
    throw wrong("/")
  }
}

function wrong(place: string): Invalid {
  return new Invalid([{ field: "file", reason: words.message("json-wrong", { place }) }])
}

type ActivityJson = PlanFile["activities"][number]

function rowsOf(activities: readonly ActivityJson[], fiscalYear: number): WrittenCell[][] {
  const headings = [...planColumns.map(({ code }) => code), "mark"]
  const rows = activities.map((one) => [
    ...planColumns.map(({ code }) => cells[code](one, fiscalYear)),
    one.id === undefined ? null : [one.id, one.as_exported ?? "en"].join(" "),
  ])
  return [headings, ...rows]
}

const cells: Record<PlanColumnCode, (one: ActivityJson, fiscalYear: number) => string | null> = {
  priority: (one) => one.priority.en,
  outcome: (one) => one.outcome?.en ?? null,
  title_en: (one) => one.title.en,
  title_fr: (one) => one.title.fr ?? one.title.en,
  deliverable_en: (one) => one.deliverable?.en ?? null,
  deliverable_fr: (one) => one.deliverable?.fr ?? one.deliverable?.en ?? null,
  leads: (one) => one.leads?.map(({ name }) => name).join("\n") ?? null,
  partners: (one) => one.partners?.map(({ name }) => name).join("\n") ?? null,
  body: (one) => one.body ?? null,
  start: (one, fiscalYear) => dayText(one.start, { fiscalYear, end: "from" }),
  end: (one, fiscalYear) => dayText(one.end, { fiscalYear, end: "to" }),
  status: (one) => words("en")(`status-${one.status ?? "planned"}`),
  resources_en: (one) => one.resources?.en ?? null,
  resources_fr: (one) => one.resources?.fr ?? one.resources?.en ?? null,
  funders: (one) => one.funders?.join("\n") ?? null,
  notes: (one) => one.notes ?? null,
}

/** Where another day is meant than what was typed would be understood as, it stands behind it: "Summer 2026 [2026-07-15]". */
function dayText(
  day: ActivityJson["start"],
  asked: { fiscalYear: number; end: "from" | "to" },
): string | null {
  if (!day?.as_written) return day?.on ?? null
  const understood = understandDate(day.as_written, asked)?.[asked.end] ?? null
  return understood === day.on ? day.as_written : `${day.as_written} [${day.on ?? ""}]`
}

function namesOf(activities: readonly ActivityJson[]): WrittenCell[][] {
  const say = words("en")
  const titled = activities.flatMap(({ priority, outcome }) => [
    ["", priority.en, priority.fr ?? priority.en],
    ...(outcome ? [["", outcome.en, outcome.fr ?? outcome.en]] : []),
  ])
  const people = activities
    .flatMap(({ leads = [], partners = [] }) => [...leads, ...partners])
    .map(({ name, name_fr: french = name }) => ["", name, french])
  const all = new Map([...titled, ...people].map((row) => [row.join("\n"), row]))
  return [[say("names-of"), say("names-english"), say("names-french")], ...all.values()]
}
