export type PublicationState = "never" | "embargoed" | "public" | "withdrawn"

export type Publication = {
  visibleFrom: Date
  publishedAt: Date
  withdrawnAt: Date | null
}

/** Where a thing stands with the public at a moment; read off its last publication. */
export function publicationState(publication: Publication | undefined, at: Date): PublicationState {
  if (!publication) return "never"
  if (publication.withdrawnAt) return "withdrawn"
  return publication.visibleFrom > at ? "embargoed" : "public"
}
