import { nameIn } from "#platform/words"
import { bodiesInForce } from "#councils"
import { StaffPage } from "#parts/partnerships"
import { visitOf } from "#platform/web"
import { Button, ButtonRow, EmptyState, FilterForm, Pagination, Section, Select } from "#ui"
import { access } from "../access.ts"
import { MeetingsTable } from "../parts/meetings-table.tsx"
import { recurrenceSaid } from "../parts/recurrence-said.ts"
import { meetingsPast, meetingsToCome, pastCount } from "../reads/meetings.ts"
import { seriesThatGoOn } from "../reads/series.ts"
import { words } from "../words/index.ts"
import type { Route } from "./+types/meetings"

/** By which names this page's address may be asked. */
export const handle = { asks: ["body", "page"] }

const aPage = 25

export async function loader({ request, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  const asked = new URL(request.url).searchParams
  const page = Math.max(1, Math.min(1000, Number(asked.get("page") ?? 1) || 1))
  const { today } = visit.actor
  return visit.read(async (tx) => {
    access.check(visit.actor, "read", "meeting")
    const bodies = await bodiesInForce(tx, today)
    const body = bodies.find(({ id }) => id === asked.get("body"))
    const wanted = { today, bodyId: body?.id }
    const count = await pastCount(tx, wanted)
    return {
      locale: visit.locale,
      base: visit.address("/council"),
      may: access.may(visit.actor, "change", "meeting"),
      today,
      bodies,
      body: body && { id: body.id, nameEn: body.nameEn, nameFr: body.nameFr },
      toCome: await meetingsToCome(tx, { ...wanted, most: 100 }),
      past: await meetingsPast(tx, { ...wanted, most: aPage, after: (page - 1) * aPage }),
      page,
      count,
      series: await seriesThatGoOn(tx, wanted),
    }
  })
}

type Shown = Route.ComponentProps["loaderData"]

export default function MeetingsPage({ loaderData }: Route.ComponentProps) {
  const { locale, base, today, body, bodies, toCome, past } = loaderData
  const say = words(locale)
  const isEmpty = toCome.length + past.length === 0 && !body
  return (
    <StaffPage
      title={body ? say("meetings-of", { body: nameIn(locale, body) }) : say("meetings")}
      lead={say("meetings-lead")}
      breadcrumb={[{ label: say("council"), href: base }]}
      actions={!isEmpty && <Calling {...loaderData} />}
    >
      {isEmpty && (
        <EmptyState
          title={say("no-meetings")}
          why={<p>{say("no-meetings-why")}</p>}
          next={<Calling {...loaderData} />}
        />
      )}
      {!isEmpty && bodies.length > 1 && <ByBody {...loaderData} />}
      {!isEmpty && (
        <Section title={say("meetings-to-come")}>
          <MeetingsTable
            {...{ locale, base, today }}
            caption={say("next-first")}
            meetings={toCome}
            empty={<p>{say("none-to-come")}</p>}
          />
        </Section>
      )}
      <Series {...loaderData} />
      <Past {...loaderData} />
    </StaffPage>
  )
}

function Calling({ locale, base, may, body }: Shown) {
  const say = words(locale)
  const asks = body ? `?body=${body.id}` : ""
  return (
    <ButtonRow>
      {may && <Button href={`${base}/meetings/new${asks}`}>{say("call-meeting")}</Button>}
      {may && (
        <Button look="secondary" href={`${base}/meetings/series/new${asks}`}>
          {say("call-series")}
        </Button>
      )}
      <Button look="quiet" href={`${base}/meetings/calendar`}>
        {say("your-calendar")}
      </Button>
    </ButtonRow>
  )
}

function ByBody({ locale, base, body, bodies }: Shown) {
  const say = words(locale)
  return (
    <FilterForm
      label={say("filter-meetings")}
      act={say("show-meetings")}
      clearHref={body && `${base}/meetings`}
    >
      <Select
        name="body"
        label={say("body")}
        value={body?.id ?? ""}
        options={[
          { value: "", label: say("every-body") },
          ...bodies.map((one) => ({ value: one.id, label: nameIn(locale, one) })),
        ]}
      />
    </FilterForm>
  )
}

function Series({ locale, base, series }: Shown) {
  const say = words(locale)
  if (series.length === 0) return null
  return (
    <Section title={say("series-that-go-on")}>
      <ul>
        {series.map((one) => (
          <li key={one.id}>
            <a href={`${base}/meetings/series/${one.id}`}>
              <bdi>{nameIn(locale, one)}</bdi>
            </a>
            {" – "}
            {recurrenceSaid(locale, one)}
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Past({ locale, base, today, past, page, count, body }: Shown) {
  const say = words(locale)
  if (past.length === 0) return null
  const at = (number: number) =>
    `${base}/meetings?${new URLSearchParams({ ...(body ? { body: body.id } : {}), page: String(number) })}`
  return (
    <Section title={say("meetings-past")}>
      <MeetingsTable {...{ locale, base, today }} caption={say("newest-first")} meetings={past} />
      {count > aPage && (
        <Pagination
          page={page}
          pages={Math.ceil(count / aPage)}
          hrefFor={at}
          summary={say("meetings-count", { count })}
        />
      )}
    </Section>
  )
}
