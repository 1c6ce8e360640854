/** The name or title of something, in both languages, under its id. */
export type Said = { id: string; en: string; fr: string }

/** An activity word for word, as a version of the plan keeps it. Where it stands is not part of what is planned. */
export type SaidActivity = {
  id: string
  titleEn: string
  titleFr: string
  priority: Said
  outcome: Said | null
  body: Said | null
  bodyAsWritten: string | null
  deliverableEn: string
  deliverableFr: string
  startsOn: string | null
  endsOn: string | null
  startsAsWritten: string | null
  endsAsWritten: string | null
  resourcesEn: string
  resourcesFr: string
  funders: string
  leads: Said[]
  partners: Said[]
}

export type PlanContent = { fiscalYear: number; activities: SaidActivity[] }

/** What a change of an activity can be about. */
export const plannedFields = [
  "title",
  "under",
  "deliverable",
  "leads",
  "partners",
  "body",
  "start",
  "end",
  "resources",
  "funders",
] as const

export type PlannedField = (typeof plannedFields)[number]

/** What decides whether two tellings say the same: ids, never names, so that a new name is no other plan. */
export function fieldOf(said: SaidActivity, field: PlannedField): unknown {
  const ids = (list: readonly Said[]) => list.map(({ id }) => id).toSorted()
  const fields: Record<PlannedField, () => unknown> = {
    title: () => [said.titleEn, said.titleFr],
    under: () => [said.priority.id, said.outcome?.id ?? null],
    deliverable: () => [said.deliverableEn, said.deliverableFr],
    leads: () => ids(said.leads),
    partners: () => ids(said.partners),
    body: () => [said.body?.id ?? null, said.bodyAsWritten],
    start: () => [said.startsOn, said.startsAsWritten],
    end: () => [said.endsOn, said.endsAsWritten],
    resources: () => [said.resourcesEn, said.resourcesFr],
    funders: () => said.funders,
  }
  return fields[field]()
}

/** The fields in which two tellings of one activity differ. */
export function changedFields(before: SaidActivity, after: SaidActivity): PlannedField[] {
  const text = (said: SaidActivity, field: PlannedField) => JSON.stringify(fieldOf(said, field))
  return plannedFields.filter((field) => text(before, field) !== text(after, field))
}

export type PlanDifference =
  | { kind: "added" | "taken-up"; before: null; after: SaidActivity }
  | { kind: "changed"; before: SaidActivity; after: SaidActivity }
  | { kind: "dropped"; before: SaidActivity; after: null }

/** How one telling of a plan differs from a later one, in the order of the later; what was dropped comes last. */
export function planDifference(
  before: readonly SaidActivity[],
  after: readonly SaidActivity[],
): PlanDifference[] {
  const then = new Map(before.map((said) => [said.id, said]))
  const now = new Set(after.map(({ id }) => id))
  const kept = after.flatMap((said): PlanDifference[] => {
    const was = then.get(said.id)
    if (!was) return [{ kind: "added", before: null, after: said }]
    return changedFields(was, said).length > 0 ? [{ kind: "changed", before: was, after: said }] : []
  })
  const dropped = before
    .filter(({ id }) => !now.has(id))
    .map((said): PlanDifference => ({ kind: "dropped", before: said, after: null }))
  return [...kept, ...dropped]
}
