import { useWords } from "./spoken.tsx"

/** Zero is a number; these four are not, and none of them may be shown as a zero or as an empty cell. */
export type WhyNoValue = "blank" | "not-applicable" | "not-yet-reported" | "suppressed"

export function NoValue({ why }: { why: WhyNoValue }) {
  return <span className="no-value">{useWords()(why)}</span>
}
