/** Whoever has the numbers can give them for three months; each asking begins them anew. */
export function valuesLinkEnd(askedAt: Date): Date {
  return new Date(askedAt.getTime() + 91 * 86_400_000)
}
