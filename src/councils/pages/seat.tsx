import { StaffPage } from "#parts/partnerships"
import { visitOf } from "#platform/web"
import { formatDate, inLanguage, nameIn } from "#platform/words"
import { Button, ButtonRow, Facts, Section, Status } from "#ui"
import type { Fact } from "#ui"
import { access } from "../access.ts"
import { isInForce } from "../rules/in-force.ts"
import { holdersOf, representativesOf } from "../reads/queries.ts"
import { heldName } from "../parts/seat-act-page.tsx"
import { seatNeed } from "../rules/seat-need.ts"
import { seatSeen } from "../reads/seat-seen.ts"
import { seatSectorName } from "../parts/seats-table.tsx"
import { TurnsTable, whoSat } from "../parts/turns-table.tsx"
import { words } from "../words/index.ts"
import type { Route } from "./+types/seat"

export async function loader({ params, context }: Route.LoaderArgs) {
  const visit = visitOf(context)
  return visit.read(async (tx) => {
    const seen = await seatSeen(tx, visit, params.seat)
    return {
      ...seen,
      organizations: visit.address("/organizations"),
      holders: await holdersOf(tx, seen.seat.id),
      representatives: await representativesOf(tx, { seatId: seen.seat.id }),
      maySeePack: access.may(visit.actor, "steer", "council"),
    }
  })
}

export default function SeatPage({ loaderData }: Route.ComponentProps) {
  const { locale, base, seat, held, mayChange, maySeePack } = loaderData
  const say = words(locale)
  return (
    <StaffPage
      title={heldName(locale, held)}
      lead={say("seat-at", { body: inLanguage(locale, seat, "body") })}
      status={<SeatStatus {...loaderData} />}
      breadcrumb={[
        { label: say("council"), href: base },
        { label: inLanguage(locale, seat, "body"), href: `${base}/bodies/${seat.bodyId}` },
      ]}
    >
      <Facts facts={factsOf(loaderData)} />
      {mayChange && <SeatActs {...loaderData} />}
      {maySeePack && (
        <p>
          <a href={`${base}/seats/${seat.id}/pack`}>{say("what-to-know")}</a>
        </p>
      )}
      <Turns {...loaderData} />
    </StaffPage>
  )
}

type Shown = Route.ComponentProps["loaderData"]

function SeatStatus({ locale, today, term, held }: Shown) {
  const say = words(locale)
  if (!isInForce(term, today)) {
    const isToCome = term.startsOn !== null && term.startsOn > today
    return (
      <Status kind={isToCome ? "waiting" : "stopped"}>{say(isToCome ? "seat-to-come" : "seat-over")}</Status>
    )
  }
  const need = held ? seatNeed(held) : "holder"
  if (need === null) return null
  return <Status kind="attention">{say(`call-${need}`, { name: held?.representative })}</Status>
}

function factsOf({ locale, base, seat, held, mayChange, organizations }: Shown): Fact[] {
  const say = words(locale)
  const changeAt = (page: string) =>
    mayChange ? { href: `${base}/seats/${seat.id}/${page}`, label: say("change") } : undefined
  const isPerson = held?.organizationKind === "community-member"
  const from = formatDate(locale, seat.startsOn)
  const term = seat.endsOn
    ? say("term-from-to", { from, to: formatDate(locale, seat.endsOn) })
    : say("since", { date: from })
  const holder = held?.organizationId ? (
    <a href={`${organizations}/${held.organizationId}`}>{heldName(locale, held)}</a>
  ) : (
    say("vacant")
  )
  return [
    { term: say("holder"), description: <bdi>{holder}</bdi>, action: changeAt("holder") },
    {
      term: say("representative"),
      description: isPerson ? (
        say("for-themselves")
      ) : (
        <bdi>{held?.representative ?? say("nobody-named")}</bdi>
      ),
      action: held?.organizationId && !isPerson ? changeAt("representative") : undefined,
    },
    { term: say("standing"), description: say(`standing-${seat.standing}`), action: changeAt("change") },
    {
      term: say("sector"),
      description: held ? seatSectorName(locale, held) : say("sector-any"),
      action: changeAt("change"),
    },
    {
      term: say("term"),
      description: term,
      action: changeAt("change"),
    },
  ]
}

/** The likeliest act first: a seat lacks a holder, then somebody who sits in it, then a successor. */
function SeatActs({ locale, base, seat, held, representatives, today }: Shown) {
  const say = words(locale)
  const here = `${base}/seats/${seat.id}`
  const isPerson = held?.organizationKind === "community-member"
  const sits = !isPerson && representatives.some((turn) => turn.endsOn === null || turn.endsOn >= today)
  return (
    <ButtonRow>
      {held?.organizationId && !isPerson ? (
        <Button href={`${here}/representative`}>
          {say(held.representative ? "change-representative" : "name-representative")}
        </Button>
      ) : (
        <Button look={isPerson ? "secondary" : "primary"} href={`${here}/holder`}>
          {say("give-seat")}
        </Button>
      )}
      {sits && (
        <Button look="secondary" href={`${here}/representative/withdrawal`}>
          {say("withdraw")}
        </Button>
      )}
      <Button look="quiet" href={`${here}/ending`}>
        {say("end-seat")}
      </Button>
    </ButtonRow>
  )
}

function Turns({ locale, today, holders, representatives }: Shown) {
  const say = words(locale)
  const people = representatives.map((turn) => whoSat(locale, turn))
  const held = holders.map((holder) => ({ ...holder, name: nameIn(locale, holder) }))
  return (
    <>
      {people.length > 0 && (
        <Section title={say("who-represented")}>
          <TurnsTable
            locale={locale}
            on={today}
            caption={say("newest-first", { what: say("who-represented") })}
            heading={say("person")}
            turns={people}
          />
        </Section>
      )}
      {held.length > 0 && (
        <Section title={say("who-held")}>
          <TurnsTable
            locale={locale}
            on={today}
            caption={say("newest-first", { what: say("who-held") })}
            heading={say("holder")}
            turns={held}
          />
        </Section>
      )}
    </>
  )
}
