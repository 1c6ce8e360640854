import { nameIn } from "#platform/words"
import type { Locale } from "#platform/words"
import { StaffPage } from "#parts/partnerships"
import { visitOf } from "#platform/web"
import { Disclosure, EmptyState, Section, Table } from "#ui"
import { access } from "../access.ts"
import { signSaid } from "../parts/sign-said.ts"
import { StandingOf } from "../parts/standing-of.tsx"
import { engagedOrganizations, tableTurnover } from "../reads/engagement.ts"
import type { EngagedOrganization } from "../reads/engagement.ts"
import { totalOf } from "../rules/minutes-asked.ts"
import { limits } from "../rules/signs.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/engagement"

export async function loader({ context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "read", "engagement")
  const { organizations, turnover } = await visit.read(async (tx) => ({
    organizations: await engagedOrganizations(tx, visit.actor.today),
    turnover: await tableTurnover(tx, visit.actor.today),
  }))
  return {
    locale: visit.locale,
    base: visit.address("/council"),
    limits,
    turnover,
    organizations: inOrder(visit.locale, organizations).map(({ engagement, ...one }) => ({
      ...one,
      meetings: engagement.meetings.length,
      came: engagement.meetings.filter(({ presence }) => presence !== "absent" && presence !== "regrets")
        .length,
      asked: engagement.requests.length,
      answered: engagement.requests.filter(({ isAnswered }) => isAnswered).length,
      minutes: totalOf(engagement.asked),
    })),
  }
}

/** Those to call first stay first; the rest by their names in the reader's language. */
function inOrder(locale: Locale, organizations: readonly EngagedOrganization[]): EngagedOrganization[] {
  return organizations.toSorted(
    (one, other) =>
      other.signs.length - one.signs.length ||
      nameIn(locale, one).localeCompare(nameIn(locale, other), `${locale}-CA`),
  )
}

export default function EngagementPage({ loaderData }: Route.ComponentProps) {
  const { locale, base, organizations, turnover } = loaderData
  const say = words(locale)
  const count = organizations.filter((one) => one.standing === "drifting").length
  const share = (some: number, of: number) => (of === 0 ? "–" : say("so-many-of", { some, of }))
  return (
    <StaffPage
      title={say("engagement")}
      lead={say("engagement-lead")}
      breadcrumb={[{ label: say("council"), href: base }]}
    >
      {organizations.length === 0 ? (
        <EmptyState title={say("nobody")} why={<p>{say("nobody-why")}</p>} />
      ) : (
        <Section
          title={say("to-call-first")}
          intro={
            <p>
              {say("how-many-drift", { count })}{" "}
              <a href={base}>{say("vacant-seats", { count: turnover.vacant })}</a>{" "}
              {say("departures-counted", { count: turnover.departures })}
            </p>
          }
        >
          <Table
            caption={say("last-twelve-months")}
            rows={organizations}
            rowKey={(row) => row.id}
            isMarked={(row) => row.standing === "drifting"}
            columns={[
              {
                key: "organization",
                label: say("organization"),
                width: "wide",
                cell: (row) => (
                  <a href={`${base}/engagement/${row.id}`}>
                    <bdi>{nameIn(locale, row)}</bdi>
                  </a>
                ),
              },
              {
                key: "standing",
                label: say("standing"),
                width: "wide",
                cell: (row) => (
                  <>
                    <StandingOf locale={locale} standing={row.standing} />
                    {row.signs.map((sign) => (
                      <p key={sign.kind}>{signSaid(locale, sign)}</p>
                    ))}
                  </>
                ),
              },
              {
                key: "came",
                label: say("meetings-came"),
                align: "end",
                cell: (row) => share(row.came, row.meetings),
              },
              {
                key: "answered",
                label: say("requests-answered"),
                align: "end",
                cell: (row) => share(row.answered, row.asked),
              },
              {
                key: "minutes",
                label: say("minutes-asked"),
                align: "end",
                cell: (row) => say("minutes", { minutes: row.minutes }),
              },
            ]}
          />
        </Section>
      )}
      <Rules {...loaderData} />
    </StaffPage>
  )
}

/** The rules, said plainly: nobody is judged by what they cannot see. */
function Rules({ locale, limits: known }: Route.ComponentProps["loaderData"]) {
  const say = words(locale)
  return (
    <Disclosure summary={say("rules")}>
      <ul>
        {(["absent", "often-away", "silent", "turnover", "burdened"] as const).map((kind) => (
          <li key={kind}>{say(`rule-${kind}`, known)}</li>
        ))}
      </ul>
      <p>{say("rule-standing")}</p>
      <p>{say("rule-minutes")}</p>
    </Disclosure>
  )
}
