import { errorOf } from "#platform/web"
import type { Refused } from "#platform/web"
import type { Locale } from "#platform/words"
import { CheckboxGroup, RadioGroup, Select } from "#ui"
import { places, weekdays } from "../rules/recurrence.ts"
import { words } from "../words/index.ts"
import { field } from "./meeting-fields.tsx"
import { monthName, weekdayName } from "./recurrence-said.ts"

const intervals = ["1", "2", "3", "4", "6"] as const
const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]

/** How often, in plain words: "every 2 months, on the third Wednesday"; four months chosen are four dates a year. */
export function RecurrenceFields({ locale, refused }: { locale: Locale; refused: Refused | undefined }) {
  const say = words(locale)
  return (
    <>
      <RadioGroup
        {...field(refused, "every", "months")}
        label={say("how-often")}
        options={(["months", "year", "weeks"] as const).map((every) => ({
          value: every,
          label: say(`every-${every}`),
          hint: say(`every-${every}-hint`),
        }))}
      />
      <Select
        {...field(refused, "interval", "1")}
        label={say("interval")}
        hint={say("interval-hint")}
        options={intervals.map((value) => ({ value, label: say("interval-of", { count: Number(value) }) }))}
      />
      <Select
        {...field(refused, "place", "3")}
        label={say("which-week")}
        hint={say("which-week-hint")}
        options={places.map((place) => ({
          value: String(place),
          label: say(`place-${String(place)}` as "place-1"),
        }))}
      />
      <Select
        {...field(refused, "weekday", "WE")}
        label={say("weekday")}
        options={weekdays.map((value) => ({ value, label: weekdayName(locale, value) }))}
      />
      <CheckboxGroup
        name="months[]"
        label={say("in-months")}
        hint={say("in-months-hint")}
        optional
        error={errorOf(refused, "months")}
        values={refused?.typed["months[]"] ?? []}
        options={months.map((month) => ({ value: String(month), label: monthName(locale, month) }))}
      />
    </>
  )
}
