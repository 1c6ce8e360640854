import type { KnownPlan } from "./known-plan.ts"
import type { PlannedImport, Ref, Said } from "./planned-import.ts"

export type NameShower = {
  organizations: (refs: readonly Ref[]) => string
  under: (said: Pick<Said, "priority" | "outcome">) => string
  outcome: (said: Pick<Said, "outcome">) => string
  body: (said: Pick<Said, "bodyId" | "bodyAsWritten">) => string
}

/** Names for what is here and for what an import would add, as a preview shows them: as they are written in the plan. */
export function nameShower(
  known: KnownPlan,
  added: Pick<PlannedImport, "organizations" | "priorities" | "outcomes">,
): NameShower {
  const names = new Map([
    ...known.organizations.map(({ id, nameEn }) => [id, nameEn] as const),
    ...known.priorities.map(({ id, titleEn }) => [id, titleEn] as const),
    ...known.outcomes.map(({ id, titleEn }) => [id, titleEn] as const),
    ...known.bodies.map(({ id, nameEn }) => [id, nameEn] as const),
    ...added.organizations.map(({ key, name }) => [`organization ${key}`, name] as const),
    ...[...added.priorities, ...added.outcomes].map(({ key, titleEn }) => [`title ${key}`, titleEn] as const),
  ])
  const shown = (kind: string) => (ref: Ref) => names.get("id" in ref ? ref.id : `${kind} ${ref.key}`) ?? ""
  return {
    organizations: (refs) => refs.map(shown("organization")).join(", "),
    under: ({ priority, outcome }) =>
      [priority, outcome].flatMap((ref) => (ref ? [shown("title")(ref)] : [])).join(" › "),
    outcome: ({ outcome }) => (outcome ? shown("title")(outcome) : ""),
    body: ({ bodyId, bodyAsWritten }) => (bodyId ? (names.get(bodyId) ?? "") : (bodyAsWritten ?? "")),
  }
}
