import type { Locale } from "#platform/words"
import type { Step } from "../rules/differences.ts"

/** "+3 (+25%)", « −2 »; nothing where there is no number on both sides. */
export function stepWords(locale: Locale, step: Step | null): string {
  if (!step) return ""
  const number = (options: Intl.NumberFormatOptions) =>
    new Intl.NumberFormat(`${locale}-CA`, { signDisplay: "always", maximumFractionDigits: 1, ...options })
  const by = number({}).format(step.by)
  return step.share === null ? by : `${by} (${number({ style: "percent" }).format(step.share)})`
}
