import type { Locale } from "#platform/words"
import { Notice, Section } from "#ui"
import type { Missing, UnsupportedClaim } from "../rules/readiness.ts"
import { words } from "../words/index.ts"

/** Required answers that are missing, each leading to its place. */
export function MissingList({
  missing,
  locale,
  base,
}: {
  missing: readonly Missing[]
  locale: Locale
  base: string
}) {
  const say = words(locale)
  if (missing.length === 0) return <p>{say("nothing-missing")}</p>
  return (
    <>
      <p>{say("missing-count", { count: missing.length })}</p>
      <ul>
        {missing.map(({ letter, question, wording, lacks }) => (
          <li key={question}>
            <a href={`${base}/sections/${letter}#q-${question}`}>{`${letter}. ${wording[locale]}`}</a>
            {lacks !== "answer" && ` (${say(`lacks-${lacks}`)})`}
          </li>
        ))}
      </ul>
    </>
  )
}

/** Claims under which nothing stands, by name; each leads to where it is changed, or read. */
export function UnsupportedClaims(props: {
  claims: readonly UnsupportedClaim[]
  locale: Locale
  base: string
  mayWrite: boolean
}) {
  const { claims, locale, base, mayWrite } = props
  const say = words(locale)
  if (claims.length === 0) {
    return (
      <Section title={say("claims-without-evidence")}>
        <p>{say("every-claim-has-evidence")}</p>
      </Section>
    )
  }
  const addressOf = ({ id, letter, question }: UnsupportedClaim) =>
    mayWrite ? `${base}/claims/${id}` : `${base}/sections/${letter}#q-${question}`
  return (
    <Section title={say("claims-without-evidence")}>
      <Notice kind="attention" title={say("unsupported-count", { count: claims.length })}>
        <ul>
          {claims.map((claim) => (
            <li key={claim.id}>
              <a href={addressOf(claim)}>
                <bdi>{claim.text[locale]}</bdi>
              </a>
            </li>
          ))}
        </ul>
      </Notice>
    </Section>
  )
}
