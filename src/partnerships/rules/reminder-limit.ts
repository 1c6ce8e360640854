/** So many reminder letters one person gets in so many days, until a coordinator says otherwise. */
export const usualMost = 4

export const limitDays = 30

export const largestMost = 30

/** From when on reminders count. */
export function countedSince(at: Date): Date {
  return new Date(at.getTime() - limitDays * 86_400_000)
}
