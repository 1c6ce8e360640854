/** What a giver can say of what is stated. */
export const answers = ["confirmed", "different", "not-us"] as const
export type Answer = (typeof answers)[number]

export const confirmations = ["unconfirmed", "confirmed", "disputed"] as const
export type Confirmation = (typeof confirmations)[number]

/** Where a statement stands by the last answer to it; a later statement has none yet. */
export function confirmationOf(last: Answer | null): Confirmation {
  if (last === null) return "unconfirmed"
  return last === "confirmed" ? "confirmed" : "disputed"
}
