import type { Bilingual } from "./template.ts"

export type OwedKind = "updates" | "indicators" | "commitments" | "contributions"

/** What one organisation still owes of one kind; `who` is null where nobody in particular does. */
export type Owed = { kind: OwedKind; who: Bilingual | null; count: number }

/** One line for each who, who owes most first. */
export function gathered(kind: OwedKind, owing: readonly (Bilingual | null)[]): Owed[] {
  return [...Map.groupBy(owing, (who) => who?.en ?? "").values()]
    .map((same) => ({ kind, who: same[0] ?? null, count: same.length }))
    .toSorted((one, other) => other.count - one.count)
}
