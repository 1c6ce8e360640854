import { addSeat, giveSeat, seatOf, seatRepresentative } from "#councils"
import {
  addCommunityMember,
  addContact,
  addOrganization,
  communityMemberAt,
  isSector,
  knownOrganizations,
  matchOrganization,
} from "#organizations"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict, Invalid, NotFound } from "#platform/refusals"
import { access } from "../access.ts"
import { isVacant } from "../reads/is-vacant.ts"
import { openProposal } from "../reads/proposals.ts"
import { recruitmentOf } from "../reads/recruitments.ts"
import type { Interest } from "../reads/recruitments.ts"
import { words } from "../words/index.ts"
import { keepAnswer, unsettled } from "./answer-interest.ts"

export type Appointment = {
  expressionId: string
  /** A vacant seat of the body; null makes a new voting seat. */
  seatId: string | null
  /** Their first day. */
  from: string
  /** The last day of the term of office of a new seat, where one is set. */
  until: string | null
  letter: string
  /** The motion that appoints them, where there is one. */
  motionId?: string | null
}

/** Appoints without a motion. Refused while a proposal to the body stands: the body decides then. */
export async function appointMember(tx: Tx, actor: Actor, appointment: Appointment): Promise<void> {
  access.check(actor, "change", "recruitment")
  if (await openProposal(tx, appointment.expressionId)) throw new Conflict(words.message("is-proposed"))
  await appoint(tx, actor, appointment)
}

/**
 * The organisation is found by its name or made, the person becomes its contact and sits in the seat from that day.
 * Whoever comes for themselves becomes a community member, and holds the seat.
 */
export async function appoint(tx: Tx, actor: Actor, appointment: Appointment): Promise<void> {
  const interest = await unsettled(tx, appointment.expressionId)
  const recruitment = await recruitmentOf(tx, interest.recruitmentId)
  if (!recruitment) throw new NotFound()
  const { organizationName, personName: name, email, locale, phone } = interest
  const isAlone = organizationName === ""
  const organizationId = isAlone
    ? await personFor(tx, actor, interest)
    : await organizationFor(tx, actor, interest)
  const { seatId, version } = await seatFor(tx, actor, {
    ...appointment,
    bodyId: recruitment.bodyId,
    organizationId,
  })
  if (!isAlone) {
    const person = { organizationId, name, email, locale, phone: phone || null }
    const contactId = await addContact(tx, actor, person)
    await seatRepresentative(tx, actor, { seatId, version, contactId, from: appointment.from })
  }
  const { letter, motionId = null } = appointment
  await keepAnswer(tx, actor, { interest, answer: "appointed", letter, seatId, motionId })
}

/** The community member of that name and address, or a new one; their sector only as they told it. */
async function personFor(tx: Tx, actor: Actor, interest: Interest): Promise<string> {
  const { personName: name, email, locale, phone, sector } = interest
  const known = await communityMemberAt(tx, { name, email })
  if (known) return known.id
  const told = sector && isSector(sector) ? sector : null
  return addCommunityMember(tx, actor, { name, email, locale, phone: phone || null, sector: told })
}

async function organizationFor(
  tx: Tx,
  actor: Actor,
  { organizationName, sector }: Interest,
): Promise<string> {
  const match = matchOrganization(organizationName, await knownOrganizations(tx))
  if (match.kind === "exact") return match.id
  if (match.kind === "several")
    throw new Invalid(words.message("several-organizations", { name: organizationName }))
  return addOrganization(tx, actor, {
    nameEn: organizationName,
    nameFr: organizationName,
    sector: sector && isSector(sector) ? sector : null,
  })
}

async function seatFor(
  tx: Tx,
  actor: Actor,
  wanted: Appointment & { bodyId: string; organizationId: string },
): Promise<{ seatId: string; version: number }> {
  const { seatId, bodyId, organizationId, from, until } = wanted
  if (seatId === null) {
    const made = await addSeat(tx, actor, {
      bodyId,
      standing: "voting",
      organizationId,
      startsOn: from,
      endsOn: until,
    })
    return { seatId: made, version: 1 }
  }
  if (!(await isVacant(tx, { bodyId, seatId, from })))
    throw new Invalid([{ field: "seatId", reason: words.message("seat-taken") }])
  const { version } = (await seatOf(tx, seatId))!
  await giveSeat(tx, actor, { id: seatId, version, organizationId, from })
  return { seatId, version: version + 1 }
}
