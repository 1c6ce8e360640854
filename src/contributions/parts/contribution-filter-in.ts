import { z } from "zod"
import type { ContributionFilter } from "../reads/contributions.ts"
import { confirmations } from "../rules/confirmation.ts"

type Typed = { giver: string; activity: string; state: string }

/** The fiscal year an address asks for; the current one where it asks for none. */
export function yearIn(url: string, current: number): number {
  const typed = new URL(url).searchParams.get("year") ?? ""
  return /^20\d{2}$/.test(typed) ? Number(typed) : current
}

/** What an address narrows the contributions of a year to; the rest is ignored. */
export function contributionFilterIn(
  url: string,
  current: number,
): { fiscalYear: number; filter: ContributionFilter; typed: Typed; isFiltered: boolean; query: string } {
  const asked = new URL(url).searchParams
  const read = (name: string) => asked.get(name) ?? ""
  const idIn = (name: string) => (z.uuid().safeParse(read(name)).success ? read(name) : "")
  const confirmation = confirmations.find((state) => state === read("state"))
  const typed = { giver: idIn("giver"), activity: idIn("activity"), state: confirmation ?? "" }
  const fiscalYear = yearIn(url, current)
  return {
    fiscalYear,
    filter: {
      fiscalYear,
      organizationId: typed.giver || undefined,
      activityId: typed.activity || undefined,
      confirmation,
    },
    typed,
    isFiltered: Object.values(typed).some((value) => value !== ""),
    query: new URLSearchParams({ year: String(fiscalYear), ...typed }).toString(),
  }
}
