import { z } from "zod"
import type { DecisionFilter } from "../reads/decisions.ts"

/** What an address asks of the register; what makes no sense is left out. */
export function decisionFilterIn(address: string) {
  const asked = new URL(address).searchParams
  const body = asked.get("body") ?? ""
  const result = asked.get("result") ?? ""
  const text = (asked.get("text") ?? "").trim().slice(0, 200)
  const filter: DecisionFilter = {
    bodyId: z.uuid().safeParse(body).success ? body : undefined,
    outcome: result === "carried" || result === "lost" ? result : undefined,
    text: text || undefined,
  }
  const page = Math.min(10_000, Math.max(1, Math.trunc(Number(asked.get("page")) || 1)))
  return { filter, typed: { body, result, text }, page }
}
