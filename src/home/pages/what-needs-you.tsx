import type { ComponentProps } from "react"
import { fiscalYearLabel, partnershipAccess } from "#partnerships"
import { StaffPage } from "#parts/partnerships"
import { visitOf } from "#platform/web"
import { formatDate, formatDateTime } from "#platform/words"
import { Button, EmptyState, History, NeedsList, Status } from "#ui"
import { attention } from "../reads/attention.ts"
import type { Attention } from "../reads/attention.ts"
import { historyPage } from "../reads/history-page.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/what-needs-you"

export async function loader({ context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  const { locale } = visit
  return visit.read(async (tx) => ({
    locale,
    address: visit.address(""),
    maySeePeople: partnershipAccess.may(visit.actor, "read", "access"),
    needs: (await attention(tx, visit.actor)).map(worded),
    lately: (await historyPage(tx, { locale })).lines.slice(0, 6).map(({ id, who, what, at }) => ({
      key: id,
      who,
      what,
      when: {
        datetime: at.toISOString(),
        words: formatDateTime(locale, at, visit.partnership.timeZone),
      },
    })),
  }))
}

/** A fiscal year reads "2026-27"; the address keeps the number. */
function worded(need: Attention): Attention {
  const { year } = need.values
  return typeof year === "number"
    ? { ...need, values: { ...need.values, year: fiscalYearLabel(year) } }
    : need
}

export default function WhatNeedsYou({ loaderData }: Route.ComponentProps) {
  const { locale, address, maySeePeople, needs, lately } = loaderData
  const say = words(locale)
  return (
    <StaffPage title={say("home")} lead={say("home-lead")}>
      {needs.length === 0 ? (
        <EmptyState title={say("nothing-needs-you")} why={<p>{say("nothing-needs-you-why")}</p>} />
      ) : (
        <NeedsList
          needs={needs.map((need) => {
            const { nameEn, nameFr, ...values } = need.values
            const said = { ...values, name: (locale === "fr" ? nameFr : nameEn) ?? "" }
            return {
              key: `${need.key} ${need.path} ${nameEn ?? ""}`,
              what: say(`${need.key}-what`, said),
              why: say(`${need.key}-why`, said),
              due: <Due locale={locale} need={need} />,
              action: (
                <Button
                  look="secondary"
                  href={address + need.path}
                  about={nameEn ? String(said.name) : undefined}
                >
                  {say(`${need.key}-do`, said)}
                </Button>
              ),
            }
          })}
        />
      )}
      <Lately {...{ locale, address, maySeePeople, lately }} />
    </StaffPage>
  )
}

function Due({ locale, need }: { locale: "en" | "fr"; need: Attention }) {
  const say = words(locale)
  const kind = { late: "late", soon: "attention", open: "neutral" } as const
  const date = need.dueOn ? formatDate(locale, need.dueOn) : ""
  return (
    <Status kind={kind[need.urgency]}>
      {date ? say("due-on", { date }) : say(`urgency-${need.urgency}`)}
    </Status>
  )
}

function Lately(props: {
  locale: "en" | "fr"
  address: string
  maySeePeople: boolean
  lately: ComponentProps<typeof History>["entries"]
}) {
  const say = words(props.locale)
  return (
    <section className="section flow">
      <h2>{say("lately")}</h2>
      <History entries={props.lately} />
      <p>
        <a href={`${props.address}/history`}>{say("whole-history")}</a>
      </p>
      {props.maySeePeople && (
        <p>
          <a href={`${props.address}/people`}>{say("who-has-access")}</a>
        </p>
      )}
    </section>
  )
}
