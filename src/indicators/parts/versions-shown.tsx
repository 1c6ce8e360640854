import { formatDateTime } from "#platform/words"
import type { Locale } from "#platform/words"
import { History } from "#ui"
import type { IndicatorVersion } from "../reads/versions.ts"
import { indicatorFields } from "../rules/indicator.ts"
import { words } from "../words/index.ts"

/** Who said what anew, and why: what an indicator meant when an old value was entered can be read. */
export function VersionsShown(props: {
  locale: Locale
  timeZone: string
  versions: readonly IndicatorVersion[]
  names: ReadonlyMap<string, string>
}) {
  const { locale, timeZone, versions, names } = props
  const say = words(locale)
  return (
    <History
      entries={versions.map((version, at) => {
        const before = versions[at + 1]
        return {
          key: String(version.version),
          when: {
            datetime: version.madeAt.toISOString(),
            words: formatDateTime(locale, version.madeAt, timeZone),
          },
          who: names.get(version.madeBy ?? "") ?? say("nobody-known"),
          what: before ? say("version-changed", { version: version.version }) : say("version-first"),
          detail: before && <Changes {...{ locale, version, before }} />,
        }
      })}
    />
  )
}

function Changes(props: { locale: Locale; version: IndicatorVersion; before: IndicatorVersion }) {
  const { locale, version, before } = props
  const say = words(locale)
  const changed = indicatorFields.filter((field) => version.said[field] !== before.said[field])
  return (
    <>
      {version.why && (
        <p>
          <bdi>{version.why}</bdi>
        </p>
      )}
      <ul>
        {changed.map((field) => (
          <li key={field}>
            {say("field-changed", { field: say(`field-${field}`), before: told(locale, before.said[field]) })}
          </li>
        ))}
      </ul>
    </>
  )
}

function told(locale: Locale, value: string | number | boolean | null): string {
  const say = words(locale)
  if (value === null || value === "") return say("nothing-said")
  if (typeof value === "boolean") return say(value ? "yes" : "no")
  return String(value)
}
