import { fiscalYearLabel } from "#partnerships"
import { StaffPage } from "#parts/partnerships"
import { rowsPerPage, sliceOf } from "#platform/imports"
import { visitOf } from "#platform/web"
import { formatDate, titleIn } from "#platform/words"
import { Button, ButtonRow, EmptyState, Pagination, Section, Table } from "#ui"
import { access } from "../access.ts"
import { askedCheck } from "../parts/asked-check.ts"
import { CheckTable } from "../parts/check-table.tsx"
import { addressOf, mending } from "../parts/mending.ts"
import { yearOf } from "../parts/year-of.ts"
import { checkedPlan } from "../reads/checked-plan.ts"
import { checkedKinds, countChecks } from "../rules/check.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/checks"

/** By which names this page's address may be asked. */
export const handle = { asks: ["check", "page"] }

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "read", "check")
  const { locale, actor } = visit
  const say = words(locale)
  const asked = new URL(request.url).searchParams
  const filter = askedCheck(asked.get("check"))
  const address = visit.address("")
  return visit.read(async (tx) => {
    const fiscalYear = yearOf(params.year)
    const all = await checkedPlan(tx, fiscalYear)
    const lacking = all.filter(({ kind, failing }) =>
      filter ? kind === filter.kind && failing.includes(filter.check) : failing.length > 0,
    )
    return {
      locale,
      plan: `${address}/plans/${fiscalYear}`,
      year: fiscalYearLabel(fiscalYear),
      today: formatDate(locale, actor.today),
      may: access.may(actor, "mend", "check"),
      filter,
      isEmpty: all.length === 0,
      counts: countChecks(all),
      whole: checkedKinds.map((kind) => {
        const ofKind = all.filter((one) => one.kind === kind)
        return { kind, count: ofKind.filter(({ failing }) => failing.length === 0).length, of: ofKind.length }
      }),
      lacking: sliceOf(
        lacking.map((one) => ({
          id: one.id,
          kind: say(`kind-${one.kind}`),
          title: titleIn(locale, one),
          href: address + addressOf(one),
          failing: one.failing.map((check) => ({
            check,
            says: say(`mend-${check}`),
            href: address + mending(one, check),
          })),
        })),
        asked.get("page"),
      ),
    }
  })
}

type Shown = Route.ComponentProps["loaderData"]

export default function Checks({ loaderData }: Route.ComponentProps) {
  const { locale, plan, year, isEmpty } = loaderData
  const say = words(locale)
  return (
    <StaffPage
      title={say("checks-of", { year })}
      lead={say("checks-lead")}
      breadcrumb={[{ label: say("plan-of", { year }), href: plan }]}
    >
      {isEmpty ? (
        <EmptyState
          title={say("nothing-to-check", { year })}
          why={<p>{say("nothing-to-check-why")}</p>}
          next={<Button href={plan}>{say("to-plan")}</Button>}
        />
      ) : (
        <Checked {...loaderData} />
      )}
    </StaffPage>
  )
}

function Checked(shown: Shown) {
  const { locale, plan, whole, counts, filter, today } = shown
  const say = words(locale)
  return (
    <>
      <ul>
        {whole
          .filter(({ of }) => of > 0)
          .map(({ kind, count, of }) => (
            <li key={kind}>{say(`whole-${kind}`, { count, of, today })}</li>
          ))}
      </ul>
      <p>{say("for-people")}</p>
      <Section title={say("lacking")}>
        {filter && (
          <p>
            {say("filtered", { check: say(`check-${filter.check}`), kind: say(`kind-${filter.kind}`) })}{" "}
            <a href={`${plan}/checks`}>{say("show-all")}</a>
          </p>
        )}
        <Lacking {...shown} />
      </Section>
      <Section title={say("what-is-checked")}>
        {checkedKinds
          .filter((kind) => counts.some((one) => one.kind === kind && one.of > 0))
          .map((kind) => (
            <CheckTable
              key={kind}
              {...{ locale, kind }}
              page={`${plan}/checks`}
              counts={counts.filter((one) => one.kind === kind)}
            />
          ))}
      </Section>
      <ButtonRow>
        {(["xlsx", "csv"] as const).map((format) => (
          <Button key={format} look="quiet" href={`${plan}/checks/export/${format}`} download>
            {say(`export-${format}`)}
          </Button>
        ))}
      </ButtonRow>
    </>
  )
}

/** What still lacks something, each with the field that mends it. */
function Lacking({ locale, plan, lacking, filter, may }: Shown) {
  const say = words(locale)
  const { rows, count, page } = lacking
  const [first, last] = [(page - 1) * rowsPerPage + 1, (page - 1) * rowsPerPage + rows.length]
  const query = filter ? `check=${filter.kind}-${filter.check}&` : ""
  if (count === 0) return <p>{say("nothing-lacks")}</p>
  return (
    <>
      <Table
        caption={say("lacking-shown", { first, last, count })}
        rows={rows}
        rowKey={(row) => row.id}
        columns={[
          {
            key: "what",
            label: say("what"),
            width: "wide",
            cell: (row) => (
              <a href={row.href}>
                <bdi>{row.title}</bdi>
              </a>
            ),
          },
          { key: "kind", label: say("kind"), cell: (row) => row.kind },
          {
            key: "lacks",
            label: say("still-lacks"),
            width: "wide",
            cell: (row) => (
              <ul>
                {row.failing.map(({ check, says, href }) => (
                  <li key={check}>{may ? <a href={href}>{says}</a> : says}</li>
                ))}
              </ul>
            ),
          },
        ]}
      />
      {count > rowsPerPage && (
        <Pagination
          page={page}
          pages={Math.ceil(count / rowsPerPage)}
          hrefFor={(wanted) => `${plan}/checks?${query}page=${wanted}`}
          summary={say("lacking-shown", { first, last, count })}
        />
      )}
    </>
  )
}
