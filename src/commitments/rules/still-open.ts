import type { Lead } from "#plans"

type Standing = Pick<Lead, "standing" | "isAskedSince">

/** Nobody asked them about it as it is worded now. */
export function isUnasked({ standing, isAskedSince }: Standing): boolean {
  return standing === "not-asked" || (standing === "earlier-wording" && !isAskedSince)
}

/** They were asked, and have not answered since. */
export function isSilent({ standing, isAskedSince }: Standing): boolean {
  return standing === "asked" || (standing === "earlier-wording" && isAskedSince)
}

/** An answer is still to come. */
export function isOpen(lead: Standing): boolean {
  return isUnasked(lead) || isSilent(lead)
}

/** What is not done after all, or is done in another year, is nobody's to take on. */
export function isToLead({ status }: Pick<Lead, "status">): boolean {
  return status !== "dropped" && status !== "carried-over"
}
