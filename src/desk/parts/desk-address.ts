import { fiscalYearOf } from "#partnerships"
import type { Visit } from "#platform/web"

/** An address at this funder's desk: `deskAddress(visit, "/completeness")`. */
export function deskAddress({ locale, partnership }: Visit, path = ""): string {
  return `/${locale}/desk/${partnership.slug}${path}`
}

/** Reports of a year are written after it: the desk opens on the last year that is over, unless another is asked for. */
export function deskYear(url: string, today: string): number {
  const asked = new URL(url).searchParams.get("year") ?? ""
  return /^20\d\d$/.test(asked) ? Number(asked) : fiscalYearOf(today) - 1
}
