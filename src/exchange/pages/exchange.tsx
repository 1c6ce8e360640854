import { StaffPage } from "#parts/partnerships"
import { visitOf } from "#platform/web"
import { formatNumber } from "#platform/words"
import { Button, ButtonRow, EmptyState, Section, Table } from "#ui"
import { access } from "../access.ts"
import { broughtCount } from "../reads/brought-decisions.ts"
import { heldCounts } from "../reads/held-counts.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/exchange"

export async function loader({ context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  return visit.read(async (tx) => {
    access.check(visit.actor, "export", "council")
    return {
      locale: visit.locale,
      council: visit.address("/council"),
      here: visit.address("/council/exchange"),
      mayImport: access.may(visit.actor, "import", "council"),
      keepsRoster: access.may(visit.actor, "export", "contact-details"),
      counts: await heldCounts(tx),
      brought: await broughtCount(tx),
    }
  })
}

type Shown = Route.ComponentProps["loaderData"]

/** What can be taken out, and the way to bring something in. */
export default function Exchange({ loaderData }: Route.ComponentProps) {
  const { locale, council, counts, brought, here } = loaderData
  const say = words(locale)
  const isEmpty = counts.every(({ count }) => count === 0)
  return (
    <StaffPage
      title={say("exchange")}
      lead={say("lead")}
      breadcrumb={[{ label: say("council"), href: council }]}
    >
      {isEmpty ? <NothingYet {...loaderData} /> : <TakeOut {...loaderData} />}
      {!isEmpty && <BringIn {...loaderData} />}
      {brought > 0 && (
        <p>
          <a href={`${here}/decisions`}>{say("brought-count", { count: brought })}</a>
        </p>
      )}
    </StaffPage>
  )
}

function NothingYet({ locale, here, mayImport }: Shown) {
  const say = words(locale)
  return (
    <EmptyState
      title={say("nothing-yet")}
      why={<p>{say("nothing-yet-why")}</p>}
      next={mayImport && <Button href={`${here}/import`}>{say("bring-in-file")}</Button>}
      example={{ title: say("nothing-yet-example"), children: <p>{say("nothing-yet-example-text")}</p> }}
    />
  )
}

function TakeOut({ locale, here, keepsRoster, counts }: Shown) {
  const say = words(locale)
  return (
    <Section title={say("take-out")} intro={<p>{say("take-out-why")}</p>}>
      {!keepsRoster && <p>{say("kept-back")}</p>}
      <ButtonRow>
        <Button href={`${here}/files/council.xlsx`} download>
          {say("as-xlsx")}
        </Button>
        <Button look="secondary" href={`${here}/files/council-csv.zip`} download>
          {say("as-csv")}
        </Button>
        <Button look="secondary" href={`${here}/files/council.json`} download>
          {say("as-json")}
        </Button>
        <Button look="quiet" href={`${here}/files/schema.json`} download>
          {say("as-schema")}
        </Button>
      </ButtonRow>
      <Table
        caption={say("what-is-in")}
        rows={counts}
        rowKey={({ list }) => list}
        columns={[
          {
            key: "list",
            label: say("list"),
            cell: ({ list }) => say(`list-${list.replaceAll("_", "-") as "persons"}`),
          },
          {
            key: "count",
            label: say("count"),
            align: "end",
            cell: ({ count }) => formatNumber(locale, count),
          },
        ]}
      />
    </Section>
  )
}

function BringIn({ locale, here, mayImport }: Shown) {
  const say = words(locale)
  if (!mayImport) return null
  return (
    <Section title={say("bring-in")} intro={<p>{say("bring-in-why")}</p>}>
      <ButtonRow>
        <Button look="secondary" href={`${here}/import`}>
          {say("bring-in-file")}
        </Button>
      </ButtonRow>
    </Section>
  )
}
