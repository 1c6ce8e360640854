import type { Database } from "#platform/database"

/**
 * Whether what was read at one point still holds. Every committed act of a partnership moves it on. While acts of other
 * processes cannot be heard nothing is sure; heard again, nothing read before holds.
 */
export type KnownChanges = {
  now(): number
  holds(partnershipId: string, readAt: number): boolean
  isSure(): boolean
  /** Nothing read before now holds any more. */
  forgetAll(): void
}

export function knownChanges(database: Pick<Database, "hear">): KnownChanges {
  let point = 0
  let forgottenAt = 0
  let isSure = false
  const changedAt = new Map<string, number>()
  const forgetAll = () => {
    forgottenAt = ++point
    changedAt.clear()
  }
  database.hear({
    changed: (id) => void changedAt.set(id, ++point),
    heard: () => {
      forgetAll()
      isSure = true
    },
    deaf: () => void (isSure = false),
  })
  return {
    now: () => point,
    holds: (id, readAt) => forgottenAt <= readAt && (changedAt.get(id) ?? 0) <= readAt,
    isSure: () => isSure,
    forgetAll,
  }
}
