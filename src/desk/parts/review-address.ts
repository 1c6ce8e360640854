import { NotFound } from "#platform/refusals"
import type { Visit } from "#platform/web"
import { deskAddress } from "./desk-address.ts"

/** Where the pages of one report at the desk begin. */
export function reviewAddress(desk: Visit, review: Visit, fiscalYear: number): string {
  return deskAddress(desk, `/reports/${review.partnership.slug}/${fiscalYear}`)
}

/** The fiscal year an address names; anything else is not there. */
export function yearIn(params: { year?: string | undefined }): number {
  const text = params.year ?? ""
  if (!/^20\d\d$/.test(text)) throw new NotFound()
  return Number(text)
}
