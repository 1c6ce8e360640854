import type { Locale } from "#platform/words"
import { FilterForm, Select } from "#ui"
import { confirmations } from "../rules/confirmation.ts"
import { words } from "../words/index.ts"

type Option = { value: string; label: string }

type ContributionFilterFormProps = {
  locale: Locale
  fiscalYear: number
  typed: { giver: string; activity: string; state: string }
  isFiltered: boolean
  givers: readonly Option[]
  activities: readonly Option[]
}

export function ContributionFilterForm(props: ContributionFilterFormProps) {
  const { locale, fiscalYear, typed, isFiltered, givers, activities } = props
  const say = words(locale)
  const allGivers = { value: "", label: say("all-givers") }
  const all = { value: "", label: say("all") }
  return (
    <FilterForm
      label={say("filter-contributions")}
      act={say("show-contributions")}
      clearHref={isFiltered ? `?year=${fiscalYear}` : undefined}
    >
      <input type="hidden" name="year" value={fiscalYear} />
      <Select name="giver" label={say("giver")} value={typed.giver} options={[allGivers, ...givers]} />
      <Select name="activity" label={say("activity")} value={typed.activity} options={[all, ...activities]} />
      <Select
        name="state"
        label={say("confirmation")}
        value={typed.state}
        options={[all, ...confirmations.map((state) => ({ value: state, label: say(state) }))]}
      />
    </FilterForm>
  )
}
