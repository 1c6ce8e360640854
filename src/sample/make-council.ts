import { addBody, addSeat, bodyOf, publicView, publishBody, seatRepresentative } from "#councils"
import { addCommunityMember } from "#organizations"
import { bodies } from "./bodies.ts"
import { communityMembers, councilSeats, published } from "./council-seats.ts"
import type { Making } from "./making.ts"
import { organizations } from "./organizations.ts"
import type { SampleBody, SampleCommunityMember, SampleSeat } from "./types.ts"

const council = "council"

/**
 * Bodies from the council down, the council's 22 seats with who sits in them, the seat of a community member, the
 * members of the tables, and what the public sees of the council.
 */
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
  for (const member of communityMembers) await makeCommunityMember(making, member)
  for (const body of bodies) await makeMembers(making, body)
  await publishCouncil(making)
}

async function makeSeat(making: Making, seat: SampleSeat): Promise<void> {
  const { tx, made } = making
  const seatId = await addSeat(tx, making.on(seat.term.from), {
    bodyId: theCouncil(making),
    standing: seat.kind,
    sector: seat.sector,
    organizationId: seat.organization ? made.id("organization", seat.organization) : null,
    startsOn: making.day(seat.term.from),
    endsOn: making.day(seat.term.until),
  })
  made.keep("seat", seat.slug, seatId)
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

async function makeCommunityMember(making: Making, member: SampleCommunityMember): Promise<void> {
  const { tx, made } = making
  const { slug, name, email, language: locale, term } = member
  const actor = making.on(term.from)
  const organizationId = await addCommunityMember(tx, actor, { name, email, locale })
  const seatId = await addSeat(tx, actor, {
    bodyId: theCouncil(making),
    standing: "voting",
    organizationId,
    startsOn: making.day(term.from),
    endsOn: making.day(term.until),
  })
  made.keep("organization", slug, organizationId)
  made.keep("seat", slug, seatId)
}

/** Since a few weeks anybody may see who sits at the council. */
async function publishCouncil(making: Making): Promise<void> {
  const { tx } = making
  const actor = making.on({ daysFromToday: -20 })
  const bodyId = theCouncil(making)
  const body = await bodyOf(tx, bodyId)
  if (!body) return
  const unlisted = organizations
    .filter(({ slug }) => published.unlisted.includes(slug))
    .map(({ name }) => name.en)
  const seats = await publicView(tx, { bodyId, on: actor.today, locale: "en" })
  const named = seats.flatMap(({ person, representationId: id }) =>
    id !== null && person !== null && published.named.includes(person) ? [id] : [],
  )
  await publishBody(tx, actor, {
    bodyId,
    version: body.version,
    isPublic: true,
    shown: seats.flatMap(({ holdingId, representationId: id }) =>
      id === null ? [holdingId] : [holdingId, id],
    ),
    listed: seats.filter(({ holderEn }) => !unlisted.includes(holderEn)).map(({ holdingId }) => holdingId),
    named,
  })
}

function theCouncil({ made }: Making): string {
  return made.id("body", bodies.find(({ kind }) => kind === council)?.slug ?? council)
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
