import { fiscalYearLabel, fiscalYearOf } from "#partnerships"
import { StaffPage } from "#parts/partnerships"
import { visitOf } from "#platform/web"
import { inLanguage } from "#platform/words"
import type { Locale } from "#platform/words"
import { levelSaid, topLevel } from "#strategy"
import { EmptyState, Section, SectionNavigation, Table } from "#ui"
import { access } from "../access.ts"
import { yearIn } from "../parts/contribution-filter-in.ts"
import { sumsShown } from "../parts/sums-shown.ts"
import type { MeasureShown } from "../parts/sums-shown.ts"
import { contributionsOf } from "../reads/contributions.ts"
import type { Contribution } from "../reads/contributions.ts"
import { kindsGiven, sumsBy, sumsOf } from "../rules/sums.ts"
import type { Grouping } from "../rules/sums.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/sums"

const groupings = ["giver", "activity", "priority", "year"] as const

/** By which names this page's address may be asked. */
export const handle = { asks: ["year", "by"] }

export async function loader({ request, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "read", "contribution")
  const { locale } = visit
  const fiscalYear = yearIn(request.url, fiscalYearOf(visit.actor.today))
  const asked = new URL(request.url).searchParams.get("by")
  const by = groupings.find((one) => one === asked) ?? "giver"
  return visit.read(async (tx) => {
    const given = await contributionsOf(tx, by === "year" ? {} : { fiscalYear })
    const whole = sumsOf(given)
    const groups = [...sumsBy(by, given)]
    return {
      locale,
      base: visit.address("/contributions"),
      fiscalYear,
      year: fiscalYearLabel(fiscalYear),
      by,
      level: levelSaid(locale, await topLevel(tx, visit.actor.today)),
      tables: kindsGiven(whole).flatMap((kind) =>
        sumsShown(locale, whole[kind]).map((total, at) => ({
          kind,
          total: { id: "total", label: "", ...total },
          rows: groups
            .filter(([, sums]) => sums[kind].count > 0)
            .map(([id, sums]) => ({
              id,
              label: labelOf(locale, by, given, id),
              ...sumsShown(locale, sums[kind])[at]!,
            })),
        })),
      ),
    }
  })
}

function labelOf(locale: Locale, by: Grouping, given: readonly Contribution[], id: string): string {
  if (by === "year") return fiscalYearLabel(Number(id))
  if (id === "") return words(locale)("group-none")
  if (by === "giver") {
    const one = given.find(({ organizationId }) => organizationId === id)!
    return inLanguage(locale, one, "organization")
  }
  if (by === "activity")
    return (
      inLanguage(
        locale,
        given.find(({ activityId }) => activityId === id)!,
        "activity",
      ) ?? ""
    )
  return (
    inLanguage(
      locale,
      given.find(({ priorityId }) => priorityId === id)!,
      "priority",
    ) ?? ""
  )
}

type Row = MeasureShown & { id: string; label: string }

export default function SumsPage({ loaderData }: Route.ComponentProps) {
  const { locale, base, fiscalYear, year, by, level, tables } = loaderData
  const say = words(locale)
  const column = (key: "confirmed" | "unconfirmed" | "disputed" | "total") => ({
    key,
    label: say(`sum-${key}`),
    align: "end" as const,
    cell: (row: Row) => <bdi>{row[key]}</bdi>,
  })
  return (
    <StaffPage
      title={say("by-grouping", { level: level.one })}
      lead={say("contributions-lead", { year })}
      breadcrumb={[{ label: say("contributions"), href: `${base}?year=${fiscalYear}` }]}
    >
      <SectionNavigation
        label={say("by-grouping", { level: level.one })}
        links={groupings.map((one) => ({
          href: `${base}/sums?year=${fiscalYear}&by=${one}`,
          label: say(`by-${one}`, { level: level.one }),
          current: one === by,
        }))}
      />
      {tables.length === 0 && <EmptyState title={say("no-contributions", { year })} why={null} />}
      {tables.map(({ kind, rows, total }) => (
        <Section key={`${kind} ${total.measure}`} title={say("sums-of", { kind: say(`kind-${kind}`) })}>
          <Table<Row>
            caption={say("sums-by-caption", {
              kind: say(`kind-${kind}`),
              measure: say(
                total.measure === "hours" ? "hours" : kind.startsWith("in-kind") ? "value" : "amount",
              ),
              grouping: say(`by-${by}`, { level: level.one }),
            })}
            rows={rows}
            rowKey={(row) => row.id}
            total={{ ...total, label: say("sum-total") }}
            columns={[
              {
                key: "label",
                label: by === "priority" ? level.One : say(by === "year" ? "fiscalYear" : by),
                width: "wide",
                cell: (row) => row.label,
              },
              column("confirmed"),
              column("unconfirmed"),
              column("disputed"),
              column("total"),
              { key: "without", label: say("no-figure"), cell: (row) => row.without || say("none-missing") },
            ]}
          />
        </Section>
      ))}
    </StaffPage>
  )
}
