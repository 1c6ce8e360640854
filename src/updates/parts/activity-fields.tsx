import { errorOf, typedIn } from "#platform/web"
import type { Refused } from "#platform/web"
import type { Locale } from "#platform/words"
import { RadioGroup, TextArea, TextInput } from "#ui"
import { fieldName, longest } from "./read-updates.ts"
import type { UpdateField } from "./read-updates.ts"
import { reportedStatuses } from "../rules/reported-status.ts"
import { words } from "../words/index.ts"

export type ActivityFieldsProps = {
  locale: Locale
  activityId: string
  /** What is known: said before, or the unit it was counted in. */
  filled: Record<UpdateField, string>
  refused: Refused | undefined
  /** Whose words these are: the reader's own, or an organisation's that the reader types for. */
  whose: "own" | "theirs"
}

/** What is asked of one activity: where it stands, what happened, one number, what is in the way. */
export function ActivityFields({ locale, activityId, filled, refused, whose }: ActivityFieldsProps) {
  const say = words(locale)
  const field = (name: UpdateField) => {
    const full = fieldName(name, activityId)
    return { name: full, value: typedIn(refused, full, filled[name]), error: errorOf(refused, full) }
  }
  const from = field("from")
  return (
    <>
      <input type="hidden" name={from.name} value={from.value} />
      <RadioGroup
        {...field("status")}
        label={say("where-it-stands")}
        options={reportedStatuses.map((status) => ({ value: status, label: say(`reported-${status}`) }))}
      />
      <TextArea
        {...field("narrative")}
        label={say("what-happened")}
        hint={say(`what-happened-${whose}`)}
        rows={4}
        maxLength={longest.narrative}
      />
      <RadioGroup
        {...field("figure-state")}
        label={say("one-number")}
        hint={say("one-number-hint")}
        options={[
          { value: "value", label: say("figure-value") },
          { value: "blank", label: say("figure-blank") },
          { value: "not-applicable", label: say("figure-not-applicable") },
        ]}
      />
      <TextInput
        {...field("figure")}
        label={say("figure")}
        width="short"
        inputMode="decimal"
        maxLength={30}
      />
      <TextInput
        {...field("unit")}
        label={say("unit")}
        hint={say("unit-hint")}
        width="medium"
        maxLength={longest.unit}
      />
      <TextArea
        {...field("obstacles")}
        label={say("obstacles")}
        rows={2}
        maxLength={longest.obstacles}
        optional
      />
    </>
  )
}
