import { Invalid } from "#platform/refusals"
import { words } from "../words/index.ts"
import type { ChosenInPlan, PlannedChange, PlannedImport, Ref } from "./planned-import.ts"

/** What is really done of what a preview shows, once somebody has chosen: only what was shown can be chosen. */
export function chosenPlan(
  planned: PlannedImport,
  { remove, take }: ChosenInPlan,
): { planned: PlannedImport; remove: string[]; taken: number } {
  const { conflicts, missing } = planned
  if (!conflicts || !missing) return { planned, remove: [], taken: 0 }
  const changes = new Map<string, PlannedChange>(planned.changes.map((change) => [change.id, change]))
  const taken = conflicts.filter(({ key }) => take.includes(key))
  for (const { id, title, titleFr, sheet, row, field, from, to, now, patch } of taken) {
    const before = changes.get(id) ?? { id, title, titleFr, sheet, row, fields: [], becomes: now }
    const becomes = { ...before.becomes, ...patch }
    if (becomes.startsOn && becomes.endsOn && becomes.endsOn < becomes.startsOn)
      throw new Invalid([{ field: "take", reason: words.message("own-take-backwards", { title }) }])
    changes.set(id, { ...before, fields: [...before.fields, { field, from, to }], becomes })
  }
  const chosen = { ...planned, changes: [...changes.values()] }
  const ids = new Set(missing.map(({ id }) => id))
  return {
    planned: { ...chosen, ...stillNamed(chosen) },
    remove: remove.filter((id) => ids.has(id)),
    taken: taken.length,
  }
}

/** Of what nobody knew, only what somebody still names: a conflict that was not taken from the file brings nobody in. */
function stillNamed({ organizations, priorities, outcomes, additions, changes }: PlannedImport) {
  const all = [...additions, ...changes.map(({ becomes }) => becomes)]
  const keys = (refs: readonly (Ref | null)[]) =>
    new Set(refs.flatMap((ref) => (ref && "key" in ref ? [ref.key] : [])))
  const who = keys(all.flatMap(({ leads, partners }) => [...leads, ...partners]))
  const under = keys(all.flatMap(({ priority, outcome }) => [priority, outcome]))
  return {
    organizations: organizations.filter(({ key }) => who.has(key)),
    priorities: priorities.filter(({ key }) => under.has(key)),
    outcomes: outcomes.filter(({ key }) => under.has(key)),
  }
}
