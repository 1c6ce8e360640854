import { fold } from "#platform/workbooks"
import { changeTo } from "./change-to.ts"
import type { KnownPlan } from "./known-plan.ts"
import type {
  ImportDoubt,
  Labels,
  PlannedAddition,
  PlannedChange,
  PlannedImport,
  Ref,
  Said,
} from "./planned-import.ts"
import type { PlanReading, ReadActivity } from "./workbook/plan-reading.ts"
import type { Activity } from "../reads/queries.ts"
import { nameShower } from "./shown-names.ts"
import { isSame, speaker } from "./what-a-plan-says.ts"

export type PlanComparison = { planned: PlannedImport; unchanged: number; doubtful: ImportDoubt[] }

/**
 * What a plan that was read would add to the year's plan and change in it. An activity is known by its title under the same
 * outcome, else under the same priority, else anywhere in the year when only one is called so. A blank cell takes nothing
 * away, and what somebody wrote in the notes here stays.
 */
export function comparePlan(reading: PlanReading, known: KnownPlan, labels: Labels): PlanComparison {
  const { said, added, tooLong } = speaker(reading, known, labels)
  const spoken = reading.activities.map((activity) => ({ activity, said: said(activity) }))
  const matches = matched(spoken, known.activities)
  const show = nameShower(known, added)
  const additions: PlannedAddition[] = []
  const changes: PlannedChange[] = []
  for (const [index, { activity, said: says }] of spoken.entries()) {
    const { sheet, row } = activity.source
    const match = matches[index]
    if (!match) {
      const [leads, partners] = [says.leads, says.partners].map(show.organizations)
      const shown = { under: show.under(says), leads: leads!, partners: partners! }
      additions.push({ ...says, sheet, row, shown })
      continue
    }
    const change = changeTo(match, says, show)
    if (change)
      changes.push({ id: match.id, title: match.titleEn, titleFr: match.titleFr, sheet, row, ...change })
  }
  return {
    planned: { ...added, additions, changes },
    unchanged: spoken.length - additions.length - changes.length,
    doubtful: [...reading.doubtful, ...longNames(reading, tooLong)],
  }
}

type Spoken = { activity: ReadActivity; said: Said }

/** For each activity that was read the known one it is, each taken once; the surest matches first. */
function matched(spoken: readonly Spoken[], known: readonly Activity[]): (Activity | undefined)[] {
  const free = new Set(known)
  const found = new Map<Spoken, Activity>()
  const byTitle = new Map<string, Activity[]>()
  for (const activity of known) {
    for (const key of new Set([fold(activity.titleEn), fold(activity.titleFr)])) {
      byTitle.set(key, [...(byTitle.get(key) ?? []), activity])
    }
  }
  const readTitles = Map.groupBy(spoken, ({ activity }) => activity.titleKey)
  const rounds: ((one: Spoken, other: Activity) => boolean)[] = [
    ({ said }, other) => isId(said.priority, other.priorityId) && isId(said.outcome, other.outcomeId),
    ({ said }, other) => isId(said.priority, other.priorityId),
    ({ activity }) =>
      readTitles.get(activity.titleKey)?.length === 1 && byTitle.get(activity.titleKey)?.length === 1,
  ]
  for (const fits of rounds) {
    for (const one of spoken) {
      if (found.has(one)) continue
      const match = byTitle.get(one.activity.titleKey)?.find((other) => free.has(other) && fits(one, other))
      if (!match) continue
      found.set(one, match)
      free.delete(match)
    }
  }
  return spoken.map((one) => found.get(one))
}

function isId(ref: Ref | null, id: string | null): boolean {
  return ref === null || id === null ? ref === id : isSame(ref, { id })
}

function longNames(reading: PlanReading, tooLong: ReadonlySet<string>): ImportDoubt[] {
  if (tooLong.size === 0) return []
  return reading.unmatchedNames
    .filter(({ name }) => tooLong.has(name))
    .flatMap(({ name, places }) =>
      places.map((place) => ({ ...place, reason: { code: "name-too-long" as const, written: name } })),
    )
}
