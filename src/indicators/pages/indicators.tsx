import { StaffPage } from "#parts/partnerships"
import { visitOf } from "#platform/web"
import { inLanguage, titleIn } from "#platform/words"
import { Button, ButtonRow, EmptyState, NoValue, Section, Table } from "#ui"
import { priorities } from "#strategy"
import { access } from "../access.ts"
import { indicatorsStanding } from "../reads/indicators-standing.ts"
import type { IndicatorStanding } from "../reads/indicators-standing.ts"
import { MeasuredShown, TurnShown } from "../parts/shown.tsx"
import { numberSaid, ownerSaid, periodSaid, underSaid } from "../parts/said.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/indicators"

export async function loader({ context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  visit.check(access, "read", "indicator")
  return visit.read(async (tx) => {
    const all = await indicatorsStanding(tx, visit.actor.today, { withRetired: true })
    const inUse = all.filter(({ indicator }) => indicator.retiredOn === null)
    const known = await priorities(tx)
    const isUnder = (id: string) => inUse.filter(({ indicator }) => indicator.priorityId === id)
    return {
      locale: visit.locale,
      address: visit.address(""),
      may: access.may(visit.actor, "change", "indicator"),
      groups: known
        .map(({ id, titleEn, titleFr }) => ({ id, titleEn, titleFr, rows: isUnder(id) }))
        .filter(({ rows }) => rows.length > 0),
      loose: inUse.filter(({ indicator }) => !known.some(({ id }) => id === indicator.priorityId)),
      retired: all.filter(({ indicator }) => indicator.retiredOn !== null).map(({ indicator }) => indicator),
      owing: inUse.filter(({ owed }) => owed !== null).length,
    }
  })
}

export default function Indicators({ loaderData }: Route.ComponentProps) {
  const { locale, address, may, groups, loose, retired, owing } = loaderData
  const say = words(locale)
  const base = `${address}/indicators`
  const isEmpty = groups.length === 0 && loose.length === 0
  const add = may && <Button href={`${base}/new`}>{say("add-indicator")}</Button>
  return (
    <StaffPage
      title={say("indicators")}
      lead={say("lead")}
      actions={
        <ButtonRow>
          {add}
          {may && !isEmpty && (
            <Button look="secondary" href={`${base}/entry`}>
              {say("enter-values")}
            </Button>
          )}
          {may && !isEmpty && (
            <Button look="secondary" href={`${base}/asking`}>
              {say("ask-for-values")}
            </Button>
          )}
          {may && !isEmpty && (
            <Button look="secondary" href={`${base}/import`}>
              {say("import-values")}
            </Button>
          )}
          <Button look="quiet" href={`${base}/alignment`}>
            {say("alignment")}
          </Button>
        </ButtonRow>
      }
    >
      {isEmpty && (
        <EmptyState title={say("no-indicators")} why={<p>{say("no-indicators-why")}</p>} next={add} />
      )}
      {!isEmpty && <p>{say("owing-count", { count: owing })}</p>}
      {groups.map((group) => (
        <Section key={group.id} title={titleIn(locale, group)}>
          <Standings {...{ locale, base, rows: group.rows, caption: titleIn(locale, group) }} />
        </Section>
      ))}
      {loose.length > 0 && (
        <Section title={say("under-no-priority")}>
          <Standings {...{ locale, base, rows: loose, caption: say("under-no-priority") }} />
        </Section>
      )}
      {!isEmpty && (
        <Section title={say("take-away")}>
          <ul>
            {["xlsx", "csv"].map((format) => (
              <li key={format}>
                <a href={`${base}/export/${format}`} download>
                  {say("values-as", { format: format.toUpperCase() })}
                </a>
              </li>
            ))}
            <li>
              <a href={`${base}/cids`} download>
                {say("export-cids")}
              </a>
            </li>
          </ul>
        </Section>
      )}
      {retired.length > 0 && (
        <Section title={say("retired")}>
          <ul>
            {retired.map((one) => (
              <li key={one.id}>
                <a href={`${base}/${one.id}`}>{titleIn(locale, one)}</a>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </StaffPage>
  )
}

function Standings(props: { locale: "en" | "fr"; base: string; rows: IndicatorStanding[]; caption: string }) {
  const { locale, base, rows, caption } = props
  const say = words(locale)
  return (
    <Table
      caption={caption}
      rows={rows}
      rowKey={({ indicator }) => indicator.id}
      columns={[
        {
          key: "indicator",
          label: say("indicator"),
          width: "wide",
          cell: ({ indicator }) => (
            <>
              <a href={`${base}/${indicator.id}`}>{titleIn(locale, indicator)}</a>
              <br />
              <small>{underSaid(locale, indicator)}</small>
            </>
          ),
        },
        { key: "kind", label: say("kind"), cell: ({ indicator }) => say(`kind-${indicator.kind}`) },
        {
          key: "latest",
          label: say("latest"),
          cell: ({ indicator, latest }) =>
            latest ? (
              <>
                <MeasuredShown {...{ locale, indicator, measured: latest.measured }} />
                <br />
                <small>{periodSaid(locale, latest)}</small>
              </>
            ) : (
              <NoValue why="not-yet-reported" />
            ),
        },
        {
          key: "target",
          label: say("target"),
          align: "end",
          cell: ({ indicator }) =>
            indicator.target === null
              ? say("no-target")
              : say("with-unit", {
                  number: numberSaid(locale, indicator.target),
                  unit: inLanguage(locale, indicator, "unit"),
                }),
        },
        {
          key: "turn",
          label: say("turn"),
          cell: ({ trend }) => <TurnShown locale={locale} turn={trend.turn} />,
        },
        {
          key: "owes",
          label: say("owes"),
          cell: ({ indicator, owed }) =>
            owed === null
              ? say("owes-nothing")
              : say(owed === "ever" ? "owes-ever" : "owes-period", {
                  owner: ownerSaid(locale, indicator),
                  period: owed === "ever" ? "" : periodSaid(locale, owed),
                }),
        },
      ]}
    />
  )
}
