import { hasMoney } from "./kind.ts"
import type { Kind } from "./kind.ts"
import type { Figures, Missing } from "./stated.ts"

/** A figure, or why there is none. */
export type Told = { state: "value"; amount: number } | { state: Missing | "not-applicable" }

/** What a contribution is worth in cents: as stated, or hours times their rate to the nearest cent. */
export function worthOf(kind: Kind, figures: Figures): Told {
  if (!hasMoney(kind)) return { state: "not-applicable" }
  if (kind !== "in-kind-hours") return told(figures.cents, figures.missing)
  const { hundredths, rateCents } = figures
  if (hundredths === null || rateCents === null) return told(null, figures.missing)
  return told(timesRate(hundredths, rateCents), figures.missing)
}

/** Its hours in hundredths, where it is hours at all. */
export function hoursOf(kind: Kind, figures: Figures): Told {
  if (kind !== "in-kind-hours" && kind !== "volunteer-hours") return { state: "not-applicable" }
  return told(figures.hundredths, figures.missing)
}

function told(amount: number | null, missing: Missing | null): Told {
  return amount === null ? { state: missing ?? "not-stated" } : { state: "value", amount }
}

/** Hundredths of an hour times cents an hour, to the nearest cent, a half upwards; whole numbers all the way. */
function timesRate(hundredths: number, rateCents: number): number {
  return Number((BigInt(hundredths) * BigInt(rateCents) + 50n) / 100n)
}
