/** A lead can answer, and change its answer, for three months; each asking begins them anew. */
export function leadLinkEnd(askedAt: Date): Date {
  return new Date(askedAt.getTime() + 91 * 86_400_000)
}
