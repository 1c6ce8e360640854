import { evidenceWords } from "#parts/evidence"
import { errorOf, typedIn } from "#platform/web"
import type { Refused } from "#platform/web"
import type { Locale } from "#platform/words"
import { BilingualField, Button, ButtonRow, CheckboxGroup, Form, RadioGroup } from "#ui"
import { canonicalJson } from "../rules/canonical-json.ts"
import type { ClaimWords } from "../rules/claim-input.ts"
import type { EvidenceChoice } from "../reads/evidence-choices.ts"
import type { ClaimsQuestion } from "../rules/template.ts"
import { words } from "../words/index.ts"

export type ClaimFormProps = {
  locale: Locale
  submissionKey: string
  question: ClaimsQuestion
  /** What is kept of it; blank for a new one. */
  claim: ClaimWords
  version: number
  choices: readonly EvidenceChoice[]
  refused: Refused | undefined
  cancel: string
}

export function ClaimForm(props: ClaimFormProps) {
  const { locale, submissionKey, question, claim, version, choices, refused, cancel } = props
  const say = words(locale)
  const value = (name: keyof ClaimWords) => shownText(refused, name, claim[name])
  const field = (name: keyof ClaimWords) => ({ name, value: value(name), error: errorOf(refused, name) })
  const linked = choices.filter(({ isLinked }) => isLinked).map(({ id }) => id)
  return (
    <Form submissionKey={submissionKey}>
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="was" value={wordsMark(claim)} />
      {linked.map((id) => (
        <input key={id} type="hidden" name="linked[]" value={id} />
      ))}
      <RadioGroup
        name="extent"
        label={question.wording[locale]}
        hint={question.hint[locale]}
        value={value("extent")}
        error={errorOf(refused, "extent")}
        options={question.extents.map(({ code, wording }) => ({ value: code, label: wording[locale] }))}
      />
      <BilingualField
        name="text"
        label={say("claim-text")}
        hint={say("claim-text-hint")}
        rows={4}
        english={field("textEn")}
        french={field("textFr")}
      />
      <BilingualField
        name="contributors"
        label={say("contributors")}
        hint={say("contributors-hint")}
        optional
        rows={2}
        english={field("contributorsEn")}
        french={field("contributorsFr")}
      />
      <Evidence locale={locale} choices={choices} chosen={chosenEvidence(refused, linked)} />
      <ButtonRow>
        <Button>{say("save-claim")}</Button>
        <Button look="quiet" href={cancel}>
          {say("back-to-section")}
        </Button>
      </ButtonRow>
    </Form>
  )
}

function wordsMark({ extent, textEn, textFr, contributorsEn, contributorsFr }: ClaimWords): string {
  return canonicalJson({ extent, textEn, textFr, contributorsEn, contributorsFr })
}

/** What was typed; what nobody touched follows what somebody else may have saved meanwhile. */
function shownText(refused: Refused | undefined, name: keyof ClaimWords, kept: string): string {
  const typed = typedIn(refused, name, kept)
  const isUntouched = typedIn(refused, "was").includes(`"${name}":${canonicalJson(typed)}`)
  return isUntouched ? kept : typed
}

/** What stands under it now, with what was ticked and without what was unticked in the refused form. */
function chosenEvidence(refused: Refused | undefined, linked: readonly string[]): string[] {
  const ticked = refused?.typed["evidence[]"] ?? []
  const before = refused?.typed["linked[]"] ?? []
  const unticked = before.filter((id) => !ticked.includes(id))
  const added = ticked.filter((id) => !before.includes(id))
  return [...linked.filter((id) => !unticked.includes(id)), ...added]
}

type EvidenceProps = { locale: Locale; choices: readonly EvidenceChoice[]; chosen: readonly string[] }

function Evidence({ locale, choices, chosen }: EvidenceProps) {
  const say = words(locale)
  if (choices.length === 0) return <p>{say("no-evidence-to-choose")}</p>
  return (
    <CheckboxGroup
      name="evidence[]"
      label={say("evidence-label")}
      hint={say("evidence-hint")}
      optional
      values={chosen}
      options={choices.map(({ id, kind, title, note }) => ({
        value: id,
        label: title[locale],
        hint: [evidenceWords(locale)(`kind-${kind}`), note[locale]].filter(Boolean).join(" · "),
      }))}
    />
  )
}
