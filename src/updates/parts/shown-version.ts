import { formatDateTime } from "#platform/words"
import type { Locale } from "#platform/words"
import type { Version } from "../reads/versions.ts"

/** A version with its moments and people in words. */
export type ShownVersion = Version & {
  sentAt: string
  enteredByName: string | null
  decidedAt: string | null
  decidedBy: string | null
}

export function shownVersion(
  version: Version,
  { locale, timeZone, names }: { locale: Locale; timeZone: string; names: ReadonlyMap<string, string> },
): ShownVersion {
  const { enteredBy, verdict } = version
  return {
    ...version,
    sentAt: formatDateTime(locale, version.submittedAt, timeZone),
    enteredByName: (enteredBy && names.get(enteredBy)) ?? null,
    decidedAt: verdict && formatDateTime(locale, verdict.givenAt, timeZone),
    decidedBy: (verdict?.givenBy && names.get(verdict.givenBy)) ?? null,
  }
}
