import type { Locale } from "#platform/words"
import { Section, Table } from "#ui"
import type { PlannedField, SaidActivity } from "../rules/plan-content.ts"
import { words } from "../words/index.ts"
import { saidField } from "./said-field.ts"

type Props = { locale: Locale; address: string; activities: readonly SaidActivity[] }

const fields = [
  ["deliverable", "deliverable"],
  ["leads", "leads"],
  ["partners", "partners"],
  ["body", "body"],
  ["start", "field-start"],
  ["end", "field-end"],
  ["resources", "resources"],
  ["funders", "funders"],
] as const satisfies [PlannedField, string][]

/** What somebody wrote in sentences or long names, which a narrow column makes a tower of. */
const written: ReadonlySet<PlannedField> = new Set(["deliverable", "partners", "resources"] as const)

/** A plan as it was kept, by what its activities stood under then; a column that says nothing anywhere is left out. */
export function SaidPlan({ locale, address, activities }: Props) {
  const say = words(locale)
  const groups = Map.groupBy(activities, (said) => saidField(locale, "under", said))
  const told = fields.filter(([field]) => activities.some((said) => saidField(locale, field, said) !== ""))
  return [...groups].map(([title, rows]) => (
    <Section key={title} title={title}>
      <Table
        caption={say("activities-of", { title, count: rows.length })}
        rows={rows}
        rowKey={(said) => said.id}
        columns={[
          {
            key: "activity",
            label: say("activity"),
            width: "wide",
            cell: (said) => (
              <a href={`${address}/plans/activities/${said.id}`}>
                <bdi>{locale === "fr" ? said.titleFr : said.titleEn}</bdi>
              </a>
            ),
          },
          ...told.map(([field, word]) => ({
            key: field,
            label: say(word),
            width: written.has(field) ? ("wide" as const) : undefined,
            cell: (said: SaidActivity) => <bdi>{saidField(locale, field, said)}</bdi>,
          })),
        ]}
      />
    </Section>
  ))
}
