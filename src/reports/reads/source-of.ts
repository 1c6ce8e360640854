import { dayOf } from "#platform/clock"
import { formatDate } from "#platform/words"
import type { Bilingual } from "../rules/template.ts"

/** Who said it and on which day: "Riverside Clinic, 3 June 2026". */
export function sourceOf(
  { organization, submittedAt }: { organization: Bilingual; submittedAt: Date },
  timeZone: string,
): Bilingual {
  const on = dayOf(submittedAt, timeZone)
  return {
    en: `${organization.en}, ${formatDate("en", on)}`,
    fr: `${organization.fr}, ${formatDate("fr", on)}`,
  }
}
