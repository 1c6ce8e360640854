import { nameIn } from "#platform/words"
import { StaffPage } from "#parts/partnerships"
import { visitOf } from "#platform/web"
import { Button, ButtonRow, EmptyState, Section, Status, Table } from "#ui"
import { access } from "../access.ts"
import { spanOf } from "../parts/span-of.ts"
import { openingsByTerms } from "../reads/openings-by-terms.ts"
import { recruitments } from "../reads/recruitments.ts"
import { isOpen } from "../rules/is-open.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/recruitment"

export async function loader({ context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "read", "recruitment")
  const { today } = visit.actor
  return visit.read(async (tx) => ({
    locale: visit.locale,
    address: visit.address(""),
    on: today,
    may: access.may(visit.actor, "change", "recruitment"),
    recruitments: await recruitments(tx),
    openings: await openingsByTerms(tx, today),
  }))
}

export default function RecruitmentPage({ loaderData }: Route.ComponentProps) {
  const { locale, address, on, may, recruitments: known } = loaderData
  const say = words(locale)
  const open = may && <Button href={`${address}/council/recruitment/new`}>{say("open-recruitment")}</Button>
  return (
    <StaffPage
      title={say("recruitment")}
      lead={say("recruitment-lead")}
      breadcrumb={[{ label: say("council"), href: `${address}/council` }]}
      actions={known.length > 0 && open && <ButtonRow>{open}</ButtonRow>}
    >
      {loaderData.openings.length > 0 && <ByTerms {...loaderData} />}
      {known.length === 0 ? (
        <EmptyState title={say("no-recruitment")} why={<p>{say("no-recruitment-why")}</p>} next={open} />
      ) : (
        <Section title={say("times")}>
          <p>
            {say("public-page")} <a href={`${address}/join`}>{`${address}/join`}</a>
          </p>
          <Table
            caption={say("times-newest-first")}
            rows={known}
            rowKey={(row) => row.id}
            columns={[
              {
                key: "body",
                label: say("body"),
                cell: (row) => <a href={`${address}/council/recruitment/${row.id}`}>{nameIn(locale, row)}</a>,
              },
              { key: "span", label: say("when"), width: "wide", cell: (row) => spanOf(locale, row) },
              {
                key: "state",
                label: say("state"),
                cell: (row) =>
                  isOpen(row, on) ? (
                    <Status kind="good">{say("open")}</Status>
                  ) : (
                    <Status kind={row.opensOn > on ? "waiting" : "stopped"}>
                      {say(row.opensOn > on ? "not-yet" : "over")}
                    </Status>
                  ),
              },
              { key: "count", label: say("came-forward"), align: "end", cell: (row) => row.count ?? 0 },
            ]}
          />
        </Section>
      )}
    </StaffPage>
  )
}

/** When the bodies' own terms of reference ask for members next. */
function ByTerms({ locale, address, may, openings }: Route.ComponentProps["loaderData"]) {
  const say = words(locale)
  return (
    <Section title={say("next-times")}>
      <ul>
        {openings.map((opening) => (
          <li key={opening.bodyId}>
            {say("next-time", { body: nameIn(locale, opening), span: spanOf(locale, opening) })}{" "}
            {may && (
              <a href={`${address}/council/recruitment/new?body=${opening.bodyId}`}>{say("open-then")}</a>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}
