import { addBody, addSeat, seatRepresentative } from "#councils"
import { bodies } from "./bodies.ts"
import { councilSeats } from "./council-seats.ts"
import type { Making } from "./making.ts"
import { organizations } from "./organizations.ts"
import type { SampleBody, SampleSeat } from "./types.ts"

const council = "council"

/** Bodies from the council down, the council's 22 seats with who sits in them, and the members of the tables. */
export async function makeCouncil(making: Making): Promise<void> {
  for (const body of bodies) {
    const id = await addBody(making.tx, making.on(body.from), {
      kind: body.kind,
      nameEn: body.name.en,
      nameFr: body.name.fr,
      parentId: body.parent ? making.made.id("body", body.parent) : null,
      startsOn: making.day(body.from),
      endsOn: body.until ? making.day(body.until) : null,
    })
    making.made.keep("body", body.slug, id)
  }
  for (const seat of councilSeats) await makeSeat(making, seat)
  for (const body of bodies) await makeMembers(making, body)
}

async function makeSeat(making: Making, seat: SampleSeat): Promise<void> {
  const { tx, made } = making
  const seatId = await addSeat(tx, making.on(seat.term.from), {
    bodyId: made.id("body", bodies.find(({ kind }) => kind === council)?.slug ?? council),
    standing: seat.kind,
    sector: seat.sector,
    organizationId: seat.organization ? made.id("organization", seat.organization) : null,
    startsOn: making.day(seat.term.from),
    endsOn: making.day(seat.term.until),
  })
  let version = 1
  for (const { person, from } of seat.representations) {
    const named = {
      seatId,
      version: version++,
      contactId: made.id("contact", person),
      from: making.day(from),
    }
    await seatRepresentative(tx, making.on(from), named)
  }
}

/** At a table every member organisation has a voting seat, and its own contact sits in it. */
async function makeMembers(making: Making, body: SampleBody): Promise<void> {
  const { tx, made } = making
  const actor = making.on(body.from)
  for (const slug of body.members) {
    const organization = organizations.find((one) => one.slug === slug)
    if (!organization) throw new Error(`The sample seats an organisation that it does not have: ${slug}`)
    const startsOn = making.day(body.from)
    const organizationId = made.id("organization", slug)
    const seat = { bodyId: made.id("body", body.slug), standing: "voting", organizationId, startsOn } as const
    const seatId = await addSeat(tx, actor, seat)
    const contactId = made.id("contact", organization.contact.slug)
    await seatRepresentative(tx, actor, { seatId, version: 1, contactId, from: startsOn })
  }
}
