/** A giver can say whether it is so for three months; each asking begins them anew. */
export function confirmLinkEnd(askedAt: Date): Date {
  return new Date(askedAt.getTime() + 91 * 86_400_000)
}
