import { fiscalQuarters } from "#partnerships"
import { nameIn, titleIn } from "#platform/words"
import { FilterForm, Select, TextInput } from "#ui"
import { groupings } from "../reads/plan-page.ts"
import { activityStatuses } from "../rules/activity-status.ts"
import { words } from "../words/index.ts"
import { typedOf } from "./filter-in.ts"
import { quarterTitle } from "./group-title.ts"
import type { PlanView } from "./plan-view.ts"

/** Narrows the plan by words, status, priority, who leads, body and quarter, and says by what it is put together. */
export function PlanFilterForm(view: PlanView & { path: string }) {
  const { locale, fiscalYear, filter, by, level, priorities, leads, bodies } = view
  const say = words(locale)
  const typed = typedOf(filter, by)
  const isSet = Object.keys(typed).length > 0
  const named = (one: { id: string; nameEn: string; nameFr: string }) => ({
    value: one.id,
    label: nameIn(locale, one),
  })
  const field = (name: "status" | "priority" | "lead" | "body" | "quarter", none: string) => ({
    name,
    value: typed[name],
    none: { value: "", label: none },
  })
  const [status, priority, lead] = [
    field("status", say("all-statuses")),
    field("priority", say("all-of-level")),
    field("lead", say("all-leads")),
  ]
  const [body, quarter] = [field("body", say("all-bodies")), field("quarter", say("all-quarters"))]
  return (
    <FilterForm label={say("filter")} act={say("filter-act")} clearHref={isSet ? view.path : undefined}>
      <TextInput name="search" type="search" label={say("search")} value={filter.search} />
      <Select
        name={status.name}
        value={status.value}
        label={say("status")}
        options={[
          status.none,
          { value: "overdue", label: say("only-overdue") },
          ...activityStatuses.map((one) => ({ value: one, label: say(`status-${one}`) })),
        ]}
      />
      <Select
        name={priority.name}
        value={priority.value}
        label={level}
        options={[
          priority.none,
          ...priorities.map((one) => ({ value: one.id, label: titleIn(locale, one) })),
        ]}
      />
      <Select
        name={lead.name}
        value={lead.value}
        label={say("leads")}
        options={[lead.none, { value: "secretariat", label: say("only-secretariat") }, ...leads.map(named)]}
      />
      {bodies.length > 0 && (
        <Select
          name={body.name}
          value={body.value}
          label={say("body")}
          options={[body.none, ...bodies.map(named)]}
        />
      )}
      <Select
        name={quarter.name}
        value={quarter.value}
        label={say("ends-in")}
        options={[
          quarter.none,
          ...fiscalQuarters.map((one) => ({
            value: String(one),
            label: quarterTitle(locale, fiscalYear, one),
          })),
        ]}
      />
      <Select
        name="by"
        label={say("group-by")}
        value={by}
        options={groupings.map((grouping) => ({
          value: grouping,
          label: grouping === "priority" ? level : say(`by-${grouping}`),
        }))}
      />
    </FilterForm>
  )
}
