import { StaffPage } from "#parts/partnerships"
import { NotFound } from "#platform/refusals"
import { visitOf } from "#platform/web"
import { formatDate, nameIn } from "#platform/words"
import { Button, ButtonRow, Disclosure, EmptyState, Facts, Section, Status } from "#ui"
import { access } from "../access.ts"
import { BodiesOutline } from "../parts/bodies-outline.tsx"
import { bodyTree } from "../rules/body-tree.ts"
import { isInForce } from "../rules/in-force.ts"
import { listedSeat } from "../rules/listed-seat.ts"
import { bodiesInForce, bodyOf, representativesOf, seatsEnded, seatsOf } from "../reads/queries.ts"
import { SeatsTable } from "../parts/seats-table.tsx"
import { TurnsTable, whoSat } from "../parts/turns-table.tsx"
import { words } from "../words/index.ts"
import type { Route } from "./+types/body"

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  const { locale } = visit
  const on = visit.actor.today
  return visit.read(async (tx) => {
    const id = params.body
    const body = await bodyOf(tx, id)
    if (!body) throw new NotFound()
    const turns = await representativesOf(tx, { bodyId: id })
    const bodies = await bodiesInForce(tx, on)
    return {
      locale,
      on,
      base: visit.address("/council"),
      mayChange: access.may(visit.actor, "change", "council"),
      maySteer: access.may(visit.actor, "steer", "council"),
      body,
      parent: body.parentId === null ? undefined : await bodyOf(tx, body.parentId),
      under: bodies.filter((other) => other.id !== id),
      seats: (await seatsOf(tx, id, { on, locale })).map(listedSeat),
      past: turns.filter((turn) => turn.endsOn !== null && turn.endsOn < on),
      endedSeats: await seatsEnded(tx, id, on),
    }
  })
}

export default function BodyPage({ loaderData }: Route.ComponentProps) {
  const { locale, on, base, body, seats } = loaderData
  const say = words(locale)
  return (
    <StaffPage
      title={nameIn(locale, body)}
      lead={say(`kind-${body.kind}`)}
      status={<BodyStatus {...loaderData} />}
      breadcrumb={[{ label: say("council"), href: base }]}
      actions={loaderData.mayChange && <BodyActs {...loaderData} />}
    >
      <About {...loaderData} />
      <Section title={say("seats")}>
        <SeatsTable
          locale={locale}
          base={base}
          caption={say("seats-on", { date: formatDate(locale, on) })}
          seats={seats}
          empty={<EmptyState level={3} title={say("no-seats")} why={<p>{say("no-seats-why")}</p>} />}
        />
      </Section>
      <Under {...loaderData} />
      <Past {...loaderData} />
    </StaffPage>
  )
}

type Shown = Route.ComponentProps["loaderData"]

function BodyStatus({ locale, on, body }: Shown) {
  const say = words(locale)
  if (!isInForce(body, on)) {
    const begins = body.startsOn !== null && body.startsOn > on
    const date = formatDate(locale, (begins ? body.startsOn : body.endsOn) ?? on)
    return <Status kind={begins ? "waiting" : "stopped"}>{say(begins ? "begins" : "ended", { date })}</Status>
  }
  return (
    body.endsOn && <Status kind="waiting">{say("until", { date: formatDate(locale, body.endsOn) })}</Status>
  )
}

function BodyActs({ locale, on, base, body }: Shown) {
  const say = words(locale)
  const here = `${base}/bodies/${body.id}`
  return (
    <ButtonRow>
      {isInForce({ startsOn: null, endsOn: body.endsOn }, on) && (
        <Button href={`${base}/seats/new?body=${body.id}`}>{say("add-seat")}</Button>
      )}
      <Button look="secondary" href={`${here}/change`}>
        {say("change-body")}
      </Button>
      <Button look="quiet" href={`${here}/ending`}>
        {say("end-body")}
      </Button>
    </ButtonRow>
  )
}

function About({ locale, base, body, parent, maySteer }: Shown) {
  const say = words(locale)
  const dated = (day: string | null, none: string) => (day === null ? none : formatDate(locale, day))
  return (
    <Facts
      facts={[
        {
          term: say("reports-to"),
          description: parent ? (
            <a href={`${base}/bodies/${parent.id}`}>{nameIn(locale, parent)}</a>
          ) : (
            say("reports-to-nobody")
          ),
        },
        { term: say("starts-on"), description: dated(body.startsOn, say("unknown-start")) },
        { term: say("ends-on"), description: dated(body.endsOn, say("open-end")) },
        {
          term: say("terms-of-reference"),
          description: <a href={`${base}/bodies/${body.id}/terms`}>{say("read-terms")}</a>,
        },
        {
          term: say("meetings"),
          description: <a href={`${base}/meetings?body=${body.id}`}>{say("see-meetings")}</a>,
        },
        ...(maySteer
          ? [
              {
                term: say("in-public"),
                description: (
                  <a href={`${base}/bodies/${body.id}/public`}>
                    {say(body.isPublic ? "is-public" : "is-not-public")}
                  </a>
                ),
              },
            ]
          : []),
      ]}
    />
  )
}

/** Only the branch of the tree that begins here. */
function Under({ locale, base, body, under }: Shown) {
  const tree = bodyTree(under).filter((branch) => branch.parentId === body.id)
  if (tree.length === 0) return null
  return (
    <Section title={words(locale)("bodies-under")}>
      <BodiesOutline locale={locale} base={base} tree={tree} />
    </Section>
  )
}

function Past({ locale, on, base, past, endedSeats }: Shown) {
  const say = words(locale)
  const turns = past.map((turn) => whoSat(locale, turn))
  return (
    <>
      {turns.length > 0 && (
        <Section title={say("who-sat-here")}>
          <TurnsTable
            {...{ locale, on, turns }}
            caption={say("newest-first", { what: say("who-sat-here") })}
            heading={say("person")}
          />
        </Section>
      )}
      {endedSeats.length > 0 && (
        <Disclosure summary={say("seats-ended")}>
          <ul>
            {endedSeats.map((seat) => (
              <li key={seat.id}>
                <a href={`${base}/seats/${seat.id}`}>
                  {say("seat-ended-line", {
                    standing: say(`standing-${seat.standing}`),
                    from: formatDate(locale, seat.startsOn),
                    to: formatDate(locale, seat.endsOn ?? seat.startsOn),
                  })}
                </a>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  )
}
