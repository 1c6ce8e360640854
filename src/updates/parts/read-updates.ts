import { Invalid, NotFound } from "#platform/refusals"
import type { Problem } from "#platform/refusals"
import { readNumber, titleIn } from "#platform/words"
import type { Locale } from "#platform/words"
import type { Figure } from "../rules/figure.ts"
import { reportedStatuses } from "../rules/reported-status.ts"
import type { UpdateGiven } from "../rules/update-given.ts"
import { words } from "../words/index.ts"

/** The fields of one activity; in the form each bears the activity's id after its name. */
export const updateFields = [
  "from",
  "status",
  "narrative",
  "figure-state",
  "figure",
  "unit",
  "obstacles",
  "help",
] as const

export type UpdateField = (typeof updateFields)[number]

export function fieldName(field: UpdateField, activityId: string): string {
  return `${field}-${activityId}`
}

export const longest = { narrative: 2000, obstacles: 2000, help: 2000, unit: 80 } as const

type Asked = { id: string; titleEn: string; titleFr: string }
type Typed = Partial<Record<UpdateField, string>>

/**
 * What a form says of the activities it was asked about. An activity left wholly untouched is not among them. Refused
 * with every problem named by its activity; a field of an activity that was not asked about leads nowhere.
 */
export function readUpdates(form: {
  locale: Locale
  fields: Readonly<Record<string, string>>
  activities: readonly Asked[]
  /** Activities that evidence came for: nothing said of them is a problem, not an empty place. */
  touched?: ReadonlySet<string>
  /** What was found wrong elsewhere in the form, to be told together. */
  also?: readonly Problem[]
}): UpdateGiven[] {
  const { locale, activities, touched = new Set(), also = [] } = form
  const byActivity = sorted(form.fields)
  if ([...byActivity.keys()].some((id) => !activities.some((asked) => asked.id === id))) throw new NotFound()
  const problems: Problem[] = []
  const updates = activities.flatMap((asked) => {
    const typed = byActivity.get(asked.id)
    if (!typed || (isUntouched(typed) && !touched.has(asked.id))) return []
    const read = readOne({ locale, asked, typed })
    if ("problems" in read) problems.push(...read.problems)
    return "problems" in read ? [] : [read]
  })
  if (problems.length === 0 && updates.length === 0)
    problems.push({ field: "", reason: words.message("nothing-filled-in") })
  if (problems.length > 0 || also.length > 0) throw new Invalid([...problems, ...also])
  return updates
}

function sorted(fields: Readonly<Record<string, string>>): Map<string, Typed> {
  const byActivity = new Map<string, Typed>()
  for (const [name, text] of Object.entries(fields)) {
    const field = updateFields.find(
      (known) => name.startsWith(`${known}-`) && name.length === known.length + 37,
    )
    if (!field) throw new Invalid({ key: "web.unknown-field", values: { field: name.slice(0, 40) } })
    const id = name.slice(field.length + 1)
    byActivity.set(id, { ...byActivity.get(id), [field]: text })
  }
  return byActivity
}

/** The unit does not count: it is filled in from what is known. */
function isUntouched(typed: Typed): boolean {
  return (
    !typed.status &&
    !typed.narrative &&
    !typed["figure-state"] &&
    !typed.figure &&
    !typed.obstacles &&
    !typed.help
  )
}

type One = { locale: Locale; asked: Asked; typed: Typed }

function readOne({ locale, asked, typed }: One): UpdateGiven | { problems: Problem[] } {
  const { narrative = "", obstacles = "", help: helpWanted = "", from = "" } = typed
  const status = reportedStatuses.find((known) => known === typed.status)
  const figure = figureIn(locale, typed)
  const found = [...problemsIn(typed), ...("field" in figure ? [figure] : [])]
  if (status && !("field" in figure) && found.length === 0) {
    return {
      activityId: asked.id,
      status,
      narrative,
      figure,
      obstacles,
      helpWanted,
      filledFrom: from || null,
    }
  }
  const activity = titleIn(locale, asked)
  const problems = found.map(({ field, key }) => ({
    field: fieldName(field, asked.id),
    reason: words.message(key, { activity }),
  }))
  return { problems }
}

type FieldProblem = { field: UpdateField; key: Parameters<typeof words.message>[0] }

function problemsIn({ status, narrative = "", unit = "", obstacles = "", help = "" }: Typed): FieldProblem[] {
  const known = reportedStatuses.some((one) => one === status)
  const problems: (FieldProblem | false)[] = [
    !known && { field: "status", key: "status-needed" },
    !narrative && { field: "narrative", key: "narrative-needed" },
    narrative.length > longest.narrative && { field: "narrative", key: "narrative-long" },
    unit.length > longest.unit && { field: "unit", key: "unit-long" },
    obstacles.length > longest.obstacles && { field: "obstacles", key: "obstacles-long" },
    help.length > longest.help && { field: "help", key: "help-long" },
  ]
  return problems.filter((problem) => problem !== false)
}

/** A number that was typed is meant, even when its choice was not ticked; nothing typed and ticked is left blank. */
function figureIn(locale: Locale, typed: Typed): Figure | FieldProblem {
  const { figure = "", unit = "" } = typed
  const state = typed["figure-state"] || (figure ? "value" : "blank")
  if (state === "value") return valueIn(locale, figure, unit)
  if (figure) return { field: "figure", key: "figure-and-none" }
  return state === "not-applicable" ? { state } : { state: "blank", unit }
}

function valueIn(locale: Locale, figure: string, unit: string): Figure | FieldProblem {
  if (!figure) return { field: "figure", key: "figure-missing" }
  const value = readNumber(locale, figure)
  if (value === null) return { field: "figure", key: "figure-odd" }
  return unit ? { state: "value", value, unit } : { field: "unit", key: "unit-needed" }
}
