import { asTyped } from "#platform/web"
import type { Refused } from "#platform/web"
import type { Locale } from "#platform/words"
import { Button, Form, Section, TextArea, TextInput } from "#ui"
import { highestScore } from "../rules/scores.ts"
import type { Score } from "../rules/scores.ts"
import { words } from "../words/index.ts"
import { reasonField, scoreField } from "./read-scores.ts"

type Props = {
  locale: Locale
  submissionKey: string
  refused: Refused | undefined
  criteria: readonly { id: string; name: string; weight: number }[]
  /** What this reviewer gave before. */
  own: readonly Score[]
}

/** A reviewer scores an application by each criterion, with a reason. */
export function ScoringForm({ locale, submissionKey, refused, criteria, own }: Props) {
  const say = words(locale)
  return (
    <Section title={say("your-scores")} intro={<p>{say("score-why", { most: highestScore })}</p>}>
      <Form submissionKey={submissionKey}>
        <input type="hidden" name="does" value="score" />
        {criteria.map(({ id, name, weight }) => {
          const known = own.find(({ criterionId }) => criterionId === id)
          return (
            <Section key={id} level={3} title={say("criterion-weighs", { name, weight })}>
              <TextInput
                {...asTyped(refused, scoreField(id), known ? String(known.score) : "")}
                label={say("score-of", { most: highestScore })}
                width="short"
                inputMode="numeric"
              />
              <TextArea
                {...asTyped(refused, reasonField(id), known?.reason)}
                label={say("score-reason")}
                rows={2}
              />
            </Section>
          )
        })}
        <Button>{say("keep-scores")}</Button>
      </Form>
    </Section>
  )
}
