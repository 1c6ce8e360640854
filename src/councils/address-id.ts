import { z } from "zod"
import { NotFound } from "#platform/refusals"

/** An id as it stands in an address: anything that cannot be one is not there. */
export function addressId(written: string): string {
  if (!z.uuid().safeParse(written).success) throw new NotFound()
  return written
}
