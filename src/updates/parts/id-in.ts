import { z } from "zod"
import { NotFound } from "#platform/refusals"

/** An id as an address holds it; what is none leads nowhere. */
export function idIn(address: string | undefined): string {
  const read = z.uuid().safeParse(address)
  if (!read.success) throw new NotFound()
  return read.data
}

/** A fiscal year as an address holds it. */
export function yearIn(address: string | undefined): number {
  if (!/^20\d{2}$/.test(address ?? "")) throw new NotFound()
  return Number(address)
}
