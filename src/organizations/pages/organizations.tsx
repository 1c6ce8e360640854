import { nameIn } from "#platform/words"
import { StaffPage } from "#parts/partnerships"
import { visitOf } from "#platform/web"
import { Button, ButtonRow, EmptyState, FilterForm, Pagination, Select, Table, TextInput } from "#ui"
import { access } from "../access.ts"
import { CommunityMembers } from "../parts/community-members.tsx"
import { organizationCount, organizationsByName } from "../reads/queries.ts"
import { isSector, sectors } from "../rules/sector.ts"
import { toldSector } from "../rules/told-sector.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/organizations"

const perPage = 50

/** By which names this page's address may be asked. */
export const handle = { asks: ["page", "search", "sector"] }

export async function loader({ request, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  const asked = new URL(request.url).searchParams
  const sector = asked.get("sector") ?? ""
  const may = access.may(visit.actor, "add", "organization")
  const offered = sectors.filter((code) => may || code !== "lived-experience")
  const filter = {
    search: (asked.get("search") ?? "").slice(0, 100),
    sector: isSector(sector) && offered.includes(sector) ? sector : "",
  }
  const page = Math.max(1, Math.trunc(Number(asked.get("page"))) || 1)
  return visit.read(async (tx) => ({
    locale: visit.locale,
    base: visit.address("/organizations"),
    may,
    offered,
    filter,
    page,
    count: await organizationCount(tx, { locale: visit.locale, kind: "organization", ...filter }),
    organizations: (
      await organizationsByName(tx, {
        locale: visit.locale,
        kind: "organization",
        ...filter,
        most: perPage,
        after: (page - 1) * perPage,
      })
    ).map((row) => (may ? row : toldSector(row))),
    people: (
      await organizationsByName(tx, { locale: visit.locale, kind: "community-member", ...filter, most: 500 })
    ).map((row) => (may ? row : toldSector(row))),
  }))
}

export default function Organizations({ loaderData }: Route.ComponentProps) {
  const { locale, base, may, offered, filter, page, count, organizations } = loaderData
  const say = words(locale)
  const query = (wanted: number) => `?${new URLSearchParams({ ...filter, page: String(wanted) }).toString()}`
  const isFiltered = filter.search !== "" || filter.sector !== ""
  return (
    <StaffPage
      title={say("organizations")}
      lead={say("organizations-lead")}
      actions={<Actions {...{ locale, base, may }} />}
    >
      <FilterForm label={say("narrow")} act={say("show")} clearHref={isFiltered ? base : undefined}>
        <TextInput name="search" type="search" label={say("search")} width="medium" value={filter.search} />
        <Select
          name="sector"
          label={say("sector")}
          value={filter.sector}
          options={[
            { value: "", label: say("every-sector") },
            ...offered.map((sector) => ({ value: sector, label: say(`sector-${sector}`) })),
          ]}
        />
      </FilterForm>
      <Table
        caption={say("count", { count })}
        rows={organizations}
        rowKey={(row) => row.id}
        columns={[
          {
            key: "name",
            label: say("name"),
            width: "wide",
            cell: (row) => (
              <a href={`${base}/${row.id}`}>
                <bdi>{nameIn(locale, row)}</bdi>
              </a>
            ),
          },
          {
            key: "sector",
            label: say("sector"),
            cell: (row) =>
              row.sector
                ? say(`sector-${row.sector as "health"}`)
                : (row.sectorAsWritten ?? say(may ? "sector-unknown" : "sector-not-told")),
          },
          {
            key: "contact",
            label: say("main-contact"),
            cell: (row) => <bdi>{row.contact ?? say("no-contact")}</bdi>,
          },
        ]}
        empty={
          isFiltered ? (
            <p>{say("none-found")}</p>
          ) : (
            <EmptyState
              title={say("no-organizations")}
              why={<p>{say("no-organizations-why")}</p>}
              next={may && <Button href={`${base}/import`}>{say("import")}</Button>}
            />
          )
        }
      />
      {count > perPage && (
        <Pagination
          page={page}
          pages={Math.ceil(count / perPage)}
          hrefFor={query}
          summary={say("shown", {
            from: (page - 1) * perPage + 1,
            to: (page - 1) * perPage + organizations.length,
            count,
          })}
        />
      )}
      {(may || loaderData.people.length > 0) && (
        <CommunityMembers {...{ locale, base, may }} people={loaderData.people} />
      )}
    </StaffPage>
  )
}

function Actions({ locale, base, may }: { locale: "en" | "fr"; base: string; may: boolean }) {
  const say = words(locale)
  return (
    <ButtonRow>
      {may && <Button href={`${base}/new`}>{say("add")}</Button>}
      {may && (
        <Button look="secondary" href={`${base}/import`}>
          {say("import")}
        </Button>
      )}
      <Button look="quiet" href={`${base}/export/organizations.xlsx`} download>
        XLSX
      </Button>
      <Button look="quiet" href={`${base}/export/organizations.csv`} download>
        CSV
      </Button>
    </ButtonRow>
  )
}
