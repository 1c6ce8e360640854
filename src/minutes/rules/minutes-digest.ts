import { createHash } from "node:crypto"
import type { MinutesContent } from "./minutes-content.ts"

/** SHA-256 of what minutes say of their meeting: a meeting called meanwhile, or a body renamed, makes no other minutes. */
export function minutesDigest({ meeting, attendance, quorum, items }: MinutesContent): string {
  return createHash("sha256")
    .update(JSON.stringify([meeting, attendance, quorum, items]))
    .digest("hex")
}
