/** What somebody can give. Kinds are never added together. */
export const kinds = [
  "cash",
  "in-kind-hours",
  "in-kind-space",
  "in-kind-goods",
  "volunteer-hours",
  "leveraged-funds",
] as const

export type Kind = (typeof kinds)[number]

export function kindIn(text: string | null): Kind | undefined {
  return kinds.find((kind) => kind === text)
}

/** Kinds that are counted in hours; of volunteers in hours alone. */
export function isInHours(kind: Kind): boolean {
  return kind === "in-kind-hours" || kind === "volunteer-hours"
}

/** Volunteer hours are never turned into money. */
export function hasMoney(kind: Kind): boolean {
  return kind !== "volunteer-hours"
}

/** By what an hour was valued. */
export const rateBases = ["own-rate", "published-wage", "agreed-rate"] as const
export type RateBasis = (typeof rateBases)[number]

/** By what space and goods were valued. */
export const valueBases = ["price-list", "market-price", "own-estimate", "agreed-value"] as const
export type ValueBasis = (typeof valueBases)[number]
