import { createHash } from "node:crypto"
import { canonicalJson } from "./canonical-json.ts"
import type { ReportContent } from "./content.ts"

export type Snapshot = { text: string; sha256: string }

/** The report as it will stay: its canonical JSON, and the SHA-256 of exactly those bytes in UTF-8. */
export function freeze(content: ReportContent): Snapshot {
  const text = canonicalJson(content)
  return { text, sha256: sha256Of(text) }
}

export function thaw(text: string): ReportContent {
  return JSON.parse(text) as ReportContent
}

export function sha256Of(bytes: string | Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex")
}
