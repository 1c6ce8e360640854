import { nameIn, titleIn } from "#platform/words"
import type { Locale } from "#platform/words"
import { FilterForm, Select, TextInput } from "#ui"
import { activityStatuses } from "../rules/activity-status.ts"
import type { PlanFilter } from "../reads/plan-page.ts"
import type { PlanSurroundings } from "../reads/plan-surroundings.ts"
import { words } from "../words/index.ts"

type Props = {
  locale: Locale
  address: string
  fiscalYear: number
  filter: PlanFilter
} & Pick<PlanSurroundings, "priorities" | "leads">

/** Narrows the plan by words, status, priority and who leads. */
export function PlanFilterForm({ locale, address, fiscalYear, filter, priorities, leads }: Props) {
  const say = words(locale)
  const isSet = Object.keys(filter).length > 0
  return (
    <FilterForm
      label={say("filter")}
      act={say("filter-act")}
      clearHref={isSet ? `${address}/plans/${fiscalYear}` : undefined}
    >
      <TextInput name="search" type="search" label={say("search")} value={filter.search} />
      <Select
        name="status"
        label={say("status")}
        value={filter.status}
        options={[
          { value: "", label: say("all-statuses") },
          ...activityStatuses.map((status) => ({ value: status, label: say(`status-${status}`) })),
        ]}
      />
      <Select
        name="priority"
        label={say("priority")}
        value={filter.priority}
        options={[
          { value: "", label: say("all-priorities") },
          ...priorities.map((priority) => ({
            value: priority.id,
            label: titleIn(locale, priority),
          })),
        ]}
      />
      <Select
        name="lead"
        label={say("leads")}
        value={filter.lead}
        options={[
          { value: "", label: say("all-leads") },
          ...leads.map((lead) => ({ value: lead.id, label: nameIn(locale, lead) })),
        ]}
      />
    </FilterForm>
  )
}
