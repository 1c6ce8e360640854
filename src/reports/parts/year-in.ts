import { NotFound } from "#platform/refusals"

/** The fiscal year an address names: `/reports/2026`. Anything else is not there. */
export function yearIn(params: { year?: string | undefined }): number {
  const text = params.year ?? ""
  if (!/^20\d\d$/.test(text)) throw new NotFound()
  return Number(text)
}
