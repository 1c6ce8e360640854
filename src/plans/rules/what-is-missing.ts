import type { Activity } from "../reads/queries.ts"

export type Missing = "lead" | "start" | "end" | "deliverable"

/**
 * What a plan must say of an activity before anybody can tell whether it was done: who, from when, by when, and what there
 * will be to see. Mechanical on purpose: whether it is worth doing is not for a program to say.
 */
export function whatIsMissing(
  activity: Pick<Activity, "startsOn" | "endsOn" | "deliverableEn" | "deliverableFr"> & {
    organizations: readonly { part: "lead" | "partner" }[]
  },
): Missing[] {
  const { organizations, startsOn, endsOn, deliverableEn, deliverableFr } = activity
  const missing: [Missing, boolean][] = [
    ["lead", !organizations.some((organization) => organization.part === "lead")],
    ["start", !startsOn],
    ["end", !endsOn],
    ["deliverable", deliverableEn === "" && deliverableFr === ""],
  ]
  return missing.flatMap(([what, isMissing]) => (isMissing ? [what] : []))
}
