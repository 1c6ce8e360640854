import { evidenceWords } from "#parts/evidence"
import type { Locale } from "#platform/words"
import { Button, ButtonRow, Disclosure, Status } from "#ui"
import type { ClaimContent, ClaimsContent, EvidenceContent } from "../rules/content.ts"
import { beneath } from "../rules/evidence-tree.ts"
import { words } from "../words/index.ts"

export type ClaimsShownProps = {
  answer: ClaimsContent
  locale: Locale
  /** Where the partnership's pages begin; null for a reader who may not open them. */
  home: string | null
  /** Where the report's pages begin, when claims may be changed there. */
  change: string | null
}

/** The claims that answer one question, each with who else helped and the evidence it stands on. */
export function ClaimsShown({ answer, locale, home, change }: ClaimsShownProps) {
  const say = words(locale)
  const extentOf = ({ extent }: ClaimContent) =>
    answer.extents.find(({ code }) => code === extent)?.wording[locale] ?? extent
  return (
    <div className="flow">
      {answer.claims.length === 0 && <p>{say(answer.required ? "no-claim-yet" : "value-blank")}</p>}
      {answer.claims.map((claim) => (
        <div key={claim.id} className="flow">
          <p>
            <strong>{extentOf(claim)}.</strong> <bdi>{claim.text[locale]}</bdi>
          </p>
          {claim.contributors[locale] !== "" && (
            <p>{say("also-contributed", { others: claim.contributors[locale] })}</p>
          )}
          <EvidenceShown claim={claim} locale={locale} home={home} />
          {!claim.hasEvidence && (
            <p>
              <Status kind="attention">{say("no-evidence")}</Status>
            </p>
          )}
          {change && (
            <ButtonRow>
              <Button look="secondary" href={`${change}/claims/${claim.id}`} about={claim.text[locale]}>
                {say("change-claim")}
              </Button>
            </ButtonRow>
          )}
        </div>
      ))}
      {change && (
        <ButtonRow>
          <Button
            look={answer.claims.length === 0 ? "secondary" : "quiet"}
            href={`${change}/claims/new?question=${answer.key}`}
            about={answer.wording[locale]}
          >
            {say(answer.claims.length === 0 ? "add-claim" : "add-another-claim")}
          </Button>
        </ButtonRow>
      )}
    </div>
  )
}

function EvidenceShown({
  claim,
  locale,
  home,
}: {
  claim: ClaimContent
  locale: Locale
  home: string | null
}) {
  const direct = claim.evidence.filter(({ steps }) => steps === 1)
  if (direct.length === 0) return null
  return (
    <>
      <p>{words(locale)("evidence-under")}</p>
      <ul>
        {direct.map((node) => {
          const under = beneath(claim.evidence, node)
          return (
            <li key={node.id}>
              <EvidenceLine node={node} locale={locale} home={home} />
              {under.length > 0 && (
                <Disclosure summary={words(locale)("beneath", { count: under.length })}>
                  <ul>
                    {under.map((each) => (
                      <li key={each.id}>
                        <EvidenceLine node={each} locale={locale} home={home} />
                      </li>
                    ))}
                  </ul>
                </Disclosure>
              )}
            </li>
          )
        })}
      </ul>
    </>
  )
}

function EvidenceLine({
  node,
  locale,
  home,
}: {
  node: EvidenceContent
  locale: Locale
  home: string | null
}) {
  return (
    <>
      {evidenceWords(locale)(`kind-${node.kind}`)} ·{" "}
      {home === null ? (
        <bdi>{node.title[locale]}</bdi>
      ) : (
        <a href={`${home}/evidence/${node.id}`}>{node.title[locale]}</a>
      )}
      {node.strength && ` · ${node.strength.words[locale]}`}
    </>
  )
}
