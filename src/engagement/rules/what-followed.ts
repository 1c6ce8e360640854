import type { Engagement } from "./signs.ts"

export type Followed = { kind: "came" | "answered"; on: string }

/** The first sign of life after a day: a meeting it came to, or a request it answered. Null while there is none. */
export function whatFollowed({ meetings, requests }: Engagement, day: string): Followed | null {
  const lively: Followed[] = [
    ...meetings
      .filter(({ on, presence }) => on >= day && presence !== "absent" && presence !== "regrets")
      .map(({ on }) => ({ kind: "came" as const, on })),
    ...requests
      .filter(({ dueOn, isAnswered }) => dueOn >= day && isAnswered)
      .map(({ dueOn }) => ({ kind: "answered" as const, on: dueOn })),
  ]
  return lively.toSorted((one, other) => one.on.localeCompare(other.on))[0] ?? null
}
