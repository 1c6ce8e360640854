import { StaffPage } from "#parts/partnerships"
import { visitOf } from "#platform/web"
import { formatDate, formatNumber, nameIn } from "#platform/words"
import { Button, ButtonRow, Disclosure, EmptyState, KeyFigure, KeyFigures, Notice, Section } from "#ui"
import { access } from "../access.ts"
import { BodiesOutline } from "../parts/bodies-outline.tsx"
import { bodyTree } from "../rules/body-tree.ts"
import { CouncilPages } from "../parts/council-pages.tsx"
import { listedSeat } from "../rules/listed-seat.ts"
import { bodiesEnded, bodiesInForce, seatsOf } from "../reads/queries.ts"
import { seatNeed } from "../rules/seat-need.ts"
import { seatName, SeatsTable } from "../parts/seats-table.tsx"
import { words } from "../words/index.ts"
import type { Route } from "./+types/council"

export async function loader({ context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  const { locale } = visit
  const on = visit.actor.today
  return visit.read(async (tx) => {
    const bodies = await bodiesInForce(tx, on)
    const councils = []
    for (const body of bodies.filter(({ kind }) => kind === "council")) {
      const seats = await seatsOf(tx, body.id, { on, locale })
      councils.push({ body, seats: seats.map(listedSeat) })
    }
    return {
      locale,
      on,
      base: visit.address("/council"),
      mayChange: access.may(visit.actor, "change", "council"),
      maySteer: access.may(visit.actor, "steer", "council"),
      bodies,
      councils,
      ended: await bodiesEnded(tx, on),
    }
  })
}

export default function Council({ loaderData }: Route.ComponentProps) {
  const { locale, base, mayChange, bodies } = loaderData
  const say = words(locale)
  return (
    <StaffPage
      title={say("council")}
      lead={say("lead")}
      actions={
        mayChange &&
        bodies.length > 0 && (
          <ButtonRow>
            <Button href={`${base}/bodies/new`}>{say("add-body")}</Button>
          </ButtonRow>
        )
      }
    >
      <CouncilPages locale={locale} base={base} current="council" maySteer={loaderData.maySteer} />
      {bodies.length === 0 ? <NoBodies {...loaderData} /> : <AtTheTable {...loaderData} />}
      <Ended {...loaderData} />
    </StaffPage>
  )
}

type Shown = Route.ComponentProps["loaderData"]

function NoBodies({ locale, base, mayChange }: Shown) {
  const say = words(locale)
  return (
    <EmptyState
      title={say("no-bodies")}
      why={<p>{say("no-bodies-why")}</p>}
      next={mayChange && <Button href={`${base}/bodies/new?kind=council`}>{say("add-council")}</Button>}
      example={{ title: say("no-bodies-example"), children: <p>{say("no-bodies-example-text")}</p> }}
    />
  )
}

function AtTheTable(shown: Shown) {
  const { locale, base, mayChange, bodies, councils } = shown
  const say = words(locale)
  return (
    <>
      <Needs {...shown} />
      {councils.length > 0 && <Figures {...shown} />}
      <Section title={say("bodies")}>
        <BodiesOutline locale={locale} base={base} tree={bodyTree(bodies)} />
      </Section>
      {councils.length === 0 && (
        <EmptyState
          title={say("no-council")}
          why={<p>{say("no-council-why")}</p>}
          next={mayChange && <Button href={`${base}/bodies/new?kind=council`}>{say("add-council")}</Button>}
        />
      )}
      {councils.map(({ body, seats }) => (
        <Section
          key={body.id}
          title={say("seats-of", { body: nameIn(locale, body) })}
          actions={mayChange && <AddSeat locale={locale} base={base} bodyId={body.id} />}
        >
          <SeatsTable
            locale={locale}
            base={base}
            caption={say("seats-on", { date: formatDate(locale, shown.on) })}
            seats={seats}
            empty={<EmptyState level={3} title={say("no-seats")} why={<p>{say("no-seats-why")}</p>} />}
          />
        </Section>
      ))}
    </>
  )
}

function AddSeat({ locale, base, bodyId }: Pick<Shown, "locale" | "base"> & { bodyId: string }) {
  return (
    <Button look="secondary" href={`${base}/seats/new?body=${bodyId}`}>
      {words(locale)("add-seat")}
    </Button>
  )
}

/** Vacant seats, and seats nobody sits in, of the council: called out by name. */
function Needs({ locale, base, councils }: Shown) {
  const say = words(locale)
  const lacking = councils
    .flatMap(({ seats }) => seats)
    .flatMap((seat) => {
      const need = seatNeed(seat)
      return need ? [{ seat, need }] : []
    })
  if (lacking.length === 0) return null
  return (
    <Notice kind="attention" title={say("needs-you", { count: lacking.length })}>
      <ul>
        {lacking.map(({ seat, need }) => (
          <li key={seat.id}>
            <a href={`${base}/seats/${seat.id}`}>{seatName(locale, seat)}</a>
            {" – "}
            {say(`need-${need}`, { name: seat.representative })}
          </li>
        ))}
      </ul>
    </Notice>
  )
}

function Figures({ locale, on, bodies }: Shown) {
  const say = words(locale)
  const date = say("on-date", { date: formatDate(locale, on) })
  const councils = bodies.filter((body) => body.kind === "council")
  const seats = councils.reduce((sum, body) => sum + body.seats, 0)
  const vacant = councils.reduce((sum, body) => sum + body.vacant, 0)
  const seatFigure = (label: string, count: number) => (
    <KeyFigure
      label={label}
      number={formatNumber(locale, count)}
      unit={say("figure-seats-unit", { count })}
      base={say("figure-seats-base", { seats })}
      date={date}
    />
  )
  return (
    <KeyFigures>
      {seatFigure(say("figure-seats"), seats - vacant)}
      {seatFigure(say("figure-vacant"), vacant)}
      <KeyFigure
        label={say("figure-bodies")}
        number={formatNumber(locale, bodies.length)}
        unit={say("figure-bodies-unit", { count: bodies.length })}
        base={say("figure-bodies-base")}
        date={date}
      />
    </KeyFigures>
  )
}

function Ended({ locale, base, ended }: Shown) {
  const say = words(locale)
  if (ended.length === 0) return null
  return (
    <Disclosure summary={say("bodies-ended")}>
      <ul>
        {ended.map((body) => (
          <li key={body.id}>
            <a href={`${base}/bodies/${body.id}`}>{nameIn(locale, body)}</a>
            {" – "}
            {body.endsOn && say("ended", { date: formatDate(locale, body.endsOn) })}
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
