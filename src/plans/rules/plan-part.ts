import { createHash } from "node:crypto"

/**
 * The id under which a motion names what a body follows of a plan: made of both ids, so that it needs no row of its own.
 * The whole plan goes by its own id.
 */
export function planPartId({ planId, bodyId }: { planId: string; bodyId: string }): string {
  const hash = createHash("md5").update(`${planId}${bodyId}`).digest("hex")
  return hash.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5")
}
