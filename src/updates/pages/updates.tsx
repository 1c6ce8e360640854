import { inLanguage, nameIn } from "#platform/words"
import { fiscalYearLabel } from "#partnerships"
import { StaffPage } from "#parts/partnerships"
import { visitOf } from "#platform/web"
import { Button, EmptyState, FilterForm, Pagination, Select, Table, TextInput } from "#ui"
import { access } from "../access.ts"
import { filterChoices, updatesPage } from "../reads/queries.ts"
import { dayOf, Reported, StateOf } from "../parts/shown.tsx"
import { updateFilterIn } from "../parts/update-filter-in.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/updates"

const perPage = 25

/** By which names this page's address may be asked. */
export const handle = { asks: ["page", "state", "year", "organization", "reference"] }

export async function loader({ request, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  const { locale } = visit
  const { filter, typed, page } = updateFilterIn(request.url)
  return visit.read(async (tx) => {
    access.check(visit.actor, "read", "update")
    const { count, updates } = await updatesPage(tx, { filter, most: perPage, after: (page - 1) * perPage })
    const { organizations, years } = await filterChoices(tx)
    return {
      locale,
      address: visit.address(""),
      count,
      page,
      typed,
      updates: updates.map((update) => ({
        id: update.nodeId,
        title: inLanguage(locale, update, "activity"),
        organization: inLanguage(locale, update, "organization"),
        sentOn: dayOf(locale, update.submittedAt, visit.partnership.timeZone),
        status: update.status,
        state: update.verdict ?? ("waiting" as const),
        isOnBehalf: update.submittedVia === "staff",
      })),
      organizations: organizations
        .map((organization) => ({ value: organization.id, label: nameIn(locale, organization) }))
        .toSorted((one, other) => one.label.localeCompare(other.label, locale)),
      years: years.map((year) => ({ value: String(year), label: fiscalYearLabel(year) })),
    }
  })
}

type Loaded = Route.ComponentProps["loaderData"]

export default function Updates({ loaderData }: Route.ComponentProps) {
  const { locale, address, count, page, typed, updates } = loaderData
  const say = words(locale)
  const pages = Math.ceil(count / perPage)
  const hrefFor = (wanted: number) => `?${new URLSearchParams({ ...typed, page: String(wanted) }).toString()}`
  return (
    <StaffPage
      title={say("updates")}
      lead={<p>{say("updates-lead")}</p>}
      breadcrumb={[{ href: `${address}/plans`, label: say("to-plan") }]}
    >
      <Filter {...loaderData} />
      <List {...loaderData} />
      {pages > 1 && (
        <Pagination
          page={page}
          pages={pages}
          hrefFor={hrefFor}
          summary={say("updates-shown", {
            from: (page - 1) * perPage + 1,
            to: (page - 1) * perPage + updates.length,
            count,
          })}
        />
      )}
    </StaffPage>
  )
}

function Filter({ locale, typed, organizations, years }: Loaded) {
  const say = words(locale)
  const any = { value: "", label: say("any") }
  return (
    <FilterForm label={say("filter-label")} act={say("filter-act")} clearHref="?state=">
      <Select
        name="state"
        label={say("state")}
        value={typed.state}
        options={[
          ...(["waiting", "returned", "accepted", "help"] as const).map((state) => ({
            value: state,
            label: say(`state-${state}`),
          })),
          any,
        ]}
      />
      <Select name="year" label={say("fiscal-year")} value={typed.year} options={[any, ...years]} />
      <Select
        name="organization"
        label={say("organization")}
        value={typed.organization}
        options={[any, ...organizations]}
      />
      <TextInput name="reference" label={say("reference")} value={typed.reference} width="short" />
    </FilterForm>
  )
}

function List({ locale, address, updates, typed }: Loaded) {
  const say = words(locale)
  return (
    <Table
      caption={say("updates")}
      rows={updates}
      rowKey={(update) => update.id}
      columns={[
        {
          key: "activity",
          label: say("activity"),
          width: "wide",
          cell: (update) => (
            <a href={`${address}/updates/${update.id}`}>
              <bdi>{update.title}</bdi>
            </a>
          ),
        },
        {
          key: "organization",
          label: say("organization"),
          cell: (update) => (
            <>
              <bdi>{update.organization}</bdi>
              {update.isOnBehalf && (
                <>
                  <br />
                  {say("on-behalf")}
                </>
              )}
            </>
          ),
        },
        { key: "sent", label: say("sent-on"), cell: (update) => update.sentOn },
        {
          key: "said",
          label: say("they-say"),
          cell: (update) => <Reported locale={locale} status={update.status} />,
        },
        {
          key: "state",
          label: say("state"),
          cell: (update) => <StateOf locale={locale} state={update.state} />,
        },
      ]}
      empty={<Empty locale={locale} address={address} isWaiting={typed.state === "waiting"} />}
    />
  )
}

function Empty({ locale, address, isWaiting }: { locale: "en" | "fr"; address: string; isWaiting: boolean }) {
  const say = words(locale)
  return (
    <EmptyState
      title={say(isWaiting ? "nothing-waits" : "no-updates")}
      why={<p>{say(isWaiting ? "nothing-waits-why" : "no-updates-why")}</p>}
      next={
        <Button look="secondary" href={`${address}/plans`}>
          {say("to-plan")}
        </Button>
      }
    />
  )
}
