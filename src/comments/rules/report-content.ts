import { createHash } from "node:crypto"
import type { Both } from "./changed-paragraphs.ts"
import type { ParagraphChange } from "./changed-paragraphs.ts"
import type { AsWhom } from "./comment-state.ts"

export type ReportedAnswer = {
  id: string
  theme: Both
  text: Both
  changed: string[]
  commentIds: string[]
}

/** "What you said, what changed". The words of comments are not in it: they are read when it is drawn. */
export type ReportContent = {
  form: "comment-report-1"
  plan: Both
  opensOn: string
  closesOn: string
  consultedOn: number
  became: number
  received: number
  shown: number
  heldBack: number
  /** Null where a group is too small to be shown. */
  byWhom: Record<AsWhom, number | null>
  byParagraph: { key: string; label: Both; count: number }[]
  answers: ReportedAnswer[]
  changes: ParagraphChange[]
}

/** SHA-256 of a report as it is kept. */
export function digestOf(kept: string): string {
  return createHash("sha256").update(kept).digest("hex")
}
