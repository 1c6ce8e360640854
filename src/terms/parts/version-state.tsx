import { formatDate } from "#platform/words"
import type { Locale } from "#platform/words"
import { Status } from "#ui"
import type { TermsVersion } from "../reads/terms.ts"
import { words } from "../words/index.ts"

/** Draft; adopted and in force, or in force from a day to come; or superseded. */
export function VersionState(props: {
  locale: Locale
  version: TermsVersion
  inForceId: string | null
  on: string
}) {
  const { locale, version, inForceId, on } = props
  const say = words(locale)
  if (version.inForceFrom === null) return <Status kind="waiting">{say("draft")}</Status>
  if (version.id === inForceId) return <Status kind="good">{say("in-force")}</Status>
  if (version.inForceFrom > on)
    return (
      <Status kind="waiting">
        {say("in-force-from", { date: formatDate(locale, version.inForceFrom) })}
      </Status>
    )
  return <Status kind="stopped">{say("superseded")}</Status>
}
