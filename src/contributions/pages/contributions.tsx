import { fiscalYearLabel, fiscalYearOf } from "#partnerships"
import { StaffPage } from "#parts/partnerships"
import { visitOf } from "#platform/web"
import { inLanguage } from "#platform/words"
import { levelSaid, topLevel } from "#strategy"
import { Button, ButtonRow, EmptyState, SectionNavigation } from "#ui"
import { access } from "../access.ts"
import { contributionFilterIn } from "../parts/contribution-filter-in.ts"
import { ContributionFilterForm } from "../parts/contribution-filter-form.tsx"
import { KindTable } from "../parts/kind-table.tsx"
import { listedContribution } from "../parts/listed-contribution.ts"
import { sumsShown } from "../parts/sums-shown.ts"
import { contributionsOf, yearsGiven } from "../reads/contributions.ts"
import { kindsGiven, sumsOf } from "../rules/sums.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/contributions"

/** By which names this page's address may be asked. */
export const handle = { asks: ["year", "giver", "activity", "state"] }

/** The most rows of one kind on the page; the file has all. */
const shown = 100

export async function loader({ request, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "read", "contribution")
  const { locale, actor } = visit
  const current = fiscalYearOf(actor.today)
  const { fiscalYear, filter, typed, isFiltered, query } = contributionFilterIn(request.url, current)
  return visit.read(async (tx) => {
    const all = await contributionsOf(tx, { fiscalYear })
    const given = isFiltered ? await contributionsOf(tx, filter) : all
    const sums = sumsOf(given)
    const years = new Set([...(await yearsGiven(tx)), current, fiscalYear])
    return {
      locale,
      base: visit.address("/contributions"),
      plan: visit.address(`/plans/${fiscalYear}`),
      may: access.may(actor, "change", "contribution"),
      fiscalYear,
      year: fiscalYearLabel(fiscalYear),
      level: levelSaid(locale, await topLevel(tx, actor.today)).one,
      years: [...years].toSorted((one, other) => other - one),
      typed,
      isFiltered,
      query,
      isEmpty: all.length === 0,
      givers: named(all.map((one) => [one.organizationId, inLanguage(locale, one, "organization")])),
      activities: named(
        all.flatMap((one) =>
          one.activityId ? [[one.activityId, inLanguage(locale, one, "activity") ?? ""] as const] : [],
        ),
      ),
      kinds: kindsGiven(sums).map((kind) => ({
        kind,
        count: sums[kind].count,
        sums: sumsShown(locale, sums[kind]),
        rows: given
          .filter((one) => one.kind === kind)
          .slice(0, shown)
          .map((one) => listedContribution(locale, one)),
      })),
    }
  })
}

function named(pairs: readonly (readonly [string, string])[]) {
  return [...new Map(pairs)].map(([value, label]) => ({ value, label }))
}

type Shown = Route.ComponentProps["loaderData"]

export default function Contributions({ loaderData }: Route.ComponentProps) {
  const { locale, base, plan, year, years, fiscalYear, isEmpty, may } = loaderData
  const say = words(locale)
  return (
    <StaffPage
      title={say("contributions")}
      lead={say("contributions-lead", { year })}
      breadcrumb={[{ label: say("plan"), href: plan }]}
      actions={!isEmpty && <Acts {...loaderData} />}
    >
      <SectionNavigation
        label={say("years")}
        links={years.map((one) => ({
          href: `${base}?year=${one}`,
          label: fiscalYearLabel(one),
          current: one === fiscalYear,
        }))}
      />
      {isEmpty ? (
        <EmptyState
          title={say("no-contributions", { year })}
          why={<p>{say("no-contributions-why")}</p>}
          next={may && <Button href={`${base}/new?year=${fiscalYear}`}>{say("record-contribution")}</Button>}
        />
      ) : (
        <Given {...loaderData} />
      )}
      <p>
        <a href={`${base}/applications`}>{say("to-applications")}</a>
      </p>
    </StaffPage>
  )
}

function Acts({ locale, base, may, fiscalYear }: Shown) {
  if (!may) return null
  const say = words(locale)
  return (
    <ButtonRow>
      <Button href={`${base}/new?year=${fiscalYear}`}>{say("record-contribution")}</Button>
      <Button look="secondary" href={`${base}/confirmation?year=${fiscalYear}`}>
        {say("ask-confirmation")}
      </Button>
    </ButtonRow>
  )
}

function Given(loaded: Shown) {
  const { locale, base, fiscalYear, level, kinds, query } = loaded
  const say = words(locale)
  return (
    <>
      <ContributionFilterForm {...loaded} />
      {kinds.length === 0 && <p>{say("none-found")}</p>}
      {kinds.map((one) => (
        <KindTable key={one.kind} locale={locale} base={base} {...one} />
      ))}
      <p>
        <a href={`${base}/sums?year=${fiscalYear}`}>{say("by-grouping", { level })}</a>
      </p>
      <ButtonRow>
        {(["xlsx", "csv"] as const).map((format) => (
          <Button key={format} look="quiet" href={`${base}/export/${format}?${query}`} download>
            {say(`export-${format}`)}
          </Button>
        ))}
      </ButtonRow>
    </>
  )
}
