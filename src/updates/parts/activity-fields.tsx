import type { ReactNode } from "react"
import { asTyped } from "#platform/web"
import type { Refused } from "#platform/web"
import type { Locale } from "#platform/words"
import { Disclosure, RadioGroup, TextArea, TextInput } from "#ui"
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
  /** Whether something stands, or is wrong, in what is added below. */
  hasMore?: boolean
  children?: ReactNode
}

/** What is asked of one activity: where it stands, what happened, one number, what is in the way. */
export function ActivityFields({ locale, activityId, filled, refused, whose, ...more }: ActivityFieldsProps) {
  const { hasMore = false, children } = more
  const say = words(locale)
  const field = (name: UpdateField) => {
    const full = fieldName(name, activityId)
    return asTyped(refused, full, filled[name])
  }
  const from = field("from")
  const isOpen =
    hasMore ||
    [field("obstacles"), field("help")].some(({ value, error }) => value !== "" || error !== undefined)
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
      <Disclosure summary={say(children ? "add-more-own" : "add-more")} open={isOpen}>
        <TextArea
          {...field("obstacles")}
          label={say("obstacles")}
          rows={2}
          maxLength={longest.obstacles}
          optional
        />
        <TextArea
          {...field("help")}
          label={say("help-wanted")}
          hint={say(`help-wanted-${whose}`)}
          rows={2}
          maxLength={longest.help}
          optional
        />
        {children}
      </Disclosure>
    </>
  )
}
