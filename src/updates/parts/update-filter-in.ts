import { z } from "zod"
import type { UpdateFilter } from "../reads/queries.ts"
import { readReference } from "#platform/references"

const states = ["waiting", "returned", "accepted", "help"] as const

type Typed = { state: string; year: string; organization: string; reference: string }

/** What an address narrows the list of updates to. A bare address shows what waits for the reader; the rest is ignored. */
export function updateFilterIn(url: string): { filter: UpdateFilter; typed: Typed; page: number } {
  const asked = new URL(url).searchParams
  const read = (name: string) => asked.get(name) ?? ""
  const typed = {
    state: asked.size === 0 ? "waiting" : read("state"),
    year: read("year"),
    organization: read("organization"),
    reference: read("reference"),
  }
  const isOrganization = z.uuid().safeParse(typed.organization).success
  return {
    filter: {
      state: states.find((state) => state === typed.state),
      fiscalYear: /^20\d{2}$/.test(typed.year) ? Number(typed.year) : undefined,
      organizationId: isOrganization ? typed.organization : undefined,
      reference: typed.reference ? (readReference(typed.reference) ?? "none") : undefined,
    },
    typed,
    page: Math.min(10_000, Math.max(1, Math.trunc(Number(read("page"))) || 1)),
  }
}
