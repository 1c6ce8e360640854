import { z } from "zod"
import "../parts/one-page.css"
import { organizationWords } from "#parts/organizations"
import { StaffPage } from "#parts/partnerships"
import { visitOf } from "#platform/web"
import { formatDate } from "#platform/words"
import { BarList, Button, DateInput, EmptyState, Facts, FilterForm, Section, Table } from "#ui"
import type { Bar } from "#ui"
import { access } from "../access.ts"
import { ChecksTable } from "../parts/checks-table.tsx"
import { CouncilPages } from "../parts/council-pages.tsx"
import { representationOverTime } from "../reads/representation-over-time.ts"
import { representationOverview } from "../reads/representation-overview.ts"
import { smallestShown } from "../rules/sector-mix.ts"
import type { SectorLine } from "../rules/sector-mix.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/representation"

/** By which names this page's address may be asked. */
export const handle = { asks: ["on"] }

export async function loader({ request, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  const asked = z.iso.date().safeParse(new URL(request.url).searchParams.get("on"))
  const on = asked.success ? asked.data : visit.actor.today
  return {
    locale: visit.locale,
    base: visit.address("/council"),
    isToday: on === visit.actor.today,
    maySteer: access.may(visit.actor, "steer", "council"),
    smallest: smallestShown,
    ...(await visit.read(async (tx) => ({
      overview: await representationOverview(tx, on),
      overTime: await representationOverTime(tx, on),
    }))),
  }
}

export default function Representation({ loaderData }: Route.ComponentProps) {
  const { locale, base, overview, isToday } = loaderData
  const say = words(locale)
  const date = formatDate(locale, overview.on)
  return (
    <StaffPage
      title={say("representation")}
      lead={say("representation-lead", { date })}
      breadcrumb={[{ label: say("council"), href: base }]}
    >
      <CouncilPages locale={locale} base={base} current="representation" maySteer={loaderData.maySteer} />
      <FilterForm
        label={say("choose-date")}
        act={say("show-date")}
        clearHref={isToday ? undefined : `${base}/representation`}
      >
        <DateInput name="on" label={say("choose-date")} value={overview.on} />
      </FilterForm>
      <div className="one-page flow">
        {overview.mix.seats === 0 ? (
          <EmptyState
            title={say("no-mix")}
            why={<p>{say("no-mix-why")}</p>}
            next={<Button href={base}>{say("to-council")}</Button>}
          />
        ) : (
          <>
            <Mix {...loaderData} />
            <Gaps {...loaderData} />
          </>
        )}
        {loaderData.overTime.length > 1 && <OverTime {...loaderData} />}
        <Section title={say("checks")} intro={<p>{say("checks-source")}</p>}>
          <ChecksTable locale={locale} on={overview.on} checks={overview.checks} />
        </Section>
      </div>
    </StaffPage>
  )
}

type Shown = Route.ComponentProps["loaderData"]

function Mix({ locale, overview, smallest }: Shown) {
  const say = words(locale)
  const { mix, on } = overview
  return (
    <Section title={say("mix")} intro={<p>{say("source-mix")}</p>}>
      <BarList
        caption={say(mix.unnamed === "suppressed" ? "mix-caption-suppressed" : "mix-caption", {
          date: formatDate(locale, on),
          held: mix.held,
          seats: mix.seats,
          smallest,
        })}
        headings={{ label: say("mix-sector"), value: say("mix-seats") }}
        bars={barsOf({ locale, mix })}
      />
      {mix.communityMembers > 0 && <p>{say("mix-community-hint")}</p>}
      {mix.unnamed !== 0 && (
        <p>
          {say(mix.unnamed === "suppressed" ? "mix-unnamed-suppressed" : "mix-unnamed-hint", { smallest })}
        </p>
      )}
    </Section>
  )
}

/** The sectors that are there, most seats first; then community members, then the seats nobody may name. */
function barsOf({ locale, mix }: { locale: Shown["locale"]; mix: Shown["overview"]["mix"] }): Bar[] {
  const say = words(locale)
  const sayOrganization = organizationWords(locale)
  const shown = (count: number) => say("mix-seats-count", { count })
  const there = [...mix.lines.filter((line) => line.seats > 0), ...mix.besides]
    .toSorted((one, other) => other.seats - one.seats)
    .map(({ sector, seats }) => ({
      label: sayOrganization(`sector-${sector}`),
      value: seats,
      shown: shown(seats),
    }))
  const people = mix.communityMembers
  if (people > 0) there.push({ label: say("community-members"), value: people, shown: shown(people) })
  if (mix.unnamed === "suppressed" || mix.unnamed === 0) return there
  return [...there, { label: say("mix-unnamed"), value: mix.unnamed, shown: shown(mix.unnamed) }]
}

/** The same day of the years before: whether the table grew, and whom it gained. */
function OverTime({ locale, overTime }: Shown) {
  const say = words(locale)
  return (
    <Section title={say("over-time")}>
      <Table
        caption={say("over-time-caption")}
        rows={overTime}
        rowKey={(row) => row.on}
        columns={[
          { key: "on", label: say("day"), cell: (row) => formatDate(locale, row.on) },
          { key: "seats", label: say("seats"), align: "end", cell: (row) => row.seats },
          {
            key: "sectors",
            label: say("recommended-there"),
            cell: (row) => say("so-many-of", { count: row.there, of: row.recommended }),
          },
          {
            key: "municipal",
            label: say("bodies-with-municipality"),
            cell: ({ municipalBodies }) =>
              say("so-many-of", { count: municipalBodies.with, of: municipalBodies.of }),
          },
        ]}
      />
    </Section>
  )
}

/** What the bars do not say: who hangs on one seat, who is not there, and what is only told all together. */
function Gaps({ locale, overview, smallest }: Shown) {
  const say = words(locale)
  const { lines, livedExperience } = overview.mix
  const thin = lines.filter((line) => line.presence === "thin")
  const missing = lines.filter((line) => line.presence === "missing")
  const lived =
    livedExperience === "suppressed"
      ? say("lived-experience-suppressed", { smallest })
      : say("lived-experience-count", { count: livedExperience })
  return (
    <Section title={say("gaps")} intro={missing.length > 0 && <p>{say("missing-hint")}</p>}>
      <Facts
        facts={[
          {
            term: say("missing"),
            description: (
              <SectorList {...{ locale, overview, lines: missing }}>
                {say("missing-count", { count: missing.length })}
              </SectorList>
            ),
          },
          {
            term: say("thin"),
            description: (
              <SectorList {...{ locale, overview, lines: thin }}>
                {say("thin-count", { count: thin.length })}
              </SectorList>
            ),
          },
          { term: say("lived-experience"), description: lived },
        ]}
      />
    </Section>
  )
}

/** Sectors by name, with where a seat for them could come from: one kept vacant, or another body. */
function SectorList({ locale, overview, lines, children }: SectorListProps) {
  const say = words(locale)
  return (
    <>
      <p>{children}</p>
      <ul>
        {lines.map(({ sector, vacant, presence }) => {
          const elsewhere = presence === "missing" ? (overview.elsewhere[sector] ?? 0) : 0
          const notes = [
            vacant > 0 && say("vacant-kept", { count: vacant }),
            elsewhere > 0 && say("elsewhere", { count: elsewhere }),
          ].filter((note) => note !== false)
          return (
            <li key={sector}>
              {organizationWords(locale)(`sector-${sector}`)}
              {notes.length > 0 && ` (${notes.join(", ")})`}
            </li>
          )
        })}
      </ul>
    </>
  )
}

type SectorListProps = Pick<Shown, "locale" | "overview"> & {
  lines: readonly SectorLine[]
  /** How many they are, in words. */
  children: string
}
