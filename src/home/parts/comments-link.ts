import { commentPeriods, periodState } from "#comments"
import type { Tx } from "#platform/database"
import type { Visit } from "#platform/web"
import type { SiteFrame } from "#site"

/**
 * An open page of the partnership that is not within its site: on a host name of its own, at the instance's address.
 * @param baseUrl the instance's own address
 */
export function besideSite(
  visit: Visit,
  frame: SiteFrame,
  { path, baseUrl }: { path: string; baseUrl: string },
) {
  const here = visit.address(path)
  return frame.base.endsWith("/site") ? here : baseUrl.replace(/\/$/, "") + here
}

/** The last day on which anybody may comment on the plan; null while nobody is asked. */
export async function commentsUntil(tx: Tx, today: string): Promise<string | null> {
  const open = (await commentPeriods(tx)).find((period) => periodState(period, today) === "open")
  return open?.closesOn ?? null
}
