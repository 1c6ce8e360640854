import type { Becoming } from "../planned-import.ts"

export type Patch = Partial<Becoming>

export function merged(now: Becoming, patches: readonly Partial<Becoming>[]): Becoming {
  return Object.assign({ ...now }, ...patches) as Becoming
}

export function isBackwards({ startsOn, endsOn }: Pick<Becoming, "startsOn" | "endsOn">): boolean {
  return startsOn !== null && endsOn !== null && endsOn < startsOn
}
