import { addSeat, giveSeat, seatOf, seatRepresentative, seatsOf } from "#councils"
import { addContact, addOrganization, isSector, knownOrganizations, matchOrganization } from "#organizations"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Invalid, NotFound } from "#platform/refusals"
import { access } from "../access.ts"
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
  motionId?: string | null
}

/**
 * Appoints: the organisation is found by its name or made, the person becomes its contact and sits in the seat from that
 * day. Refused without an organisation: a seat is held by one.
 */
export async function appointMember(tx: Tx, actor: Actor, appointment: Appointment): Promise<void> {
  access.check(actor, "change", "recruitment")
  const interest = await unsettled(tx, appointment.expressionId)
  const recruitment = await recruitmentOf(tx, interest.recruitmentId)
  if (!recruitment) throw new NotFound()
  const organizationId = await organizationFor(tx, actor, interest)
  const { seatId, version } = await seatFor(tx, actor, {
    ...appointment,
    bodyId: recruitment.bodyId,
    organizationId,
  })
  const { personName: name, email, locale, phone } = interest
  const contactId = await addContact(tx, actor, { organizationId, name, email, locale, phone: phone || null })
  await seatRepresentative(tx, actor, { seatId, version, contactId, from: appointment.from })
  const { letter, motionId = null } = appointment
  await keepAnswer(tx, actor, { interest, answer: "appointed", letter, seatId, motionId })
}

async function organizationFor(
  tx: Tx,
  actor: Actor,
  { organizationName, sector }: Interest,
): Promise<string> {
  if (!organizationName) throw new Invalid(words.message("no-organization"))
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
  const seats = await seatsOf(tx, bodyId, { on: from, locale: "en" })
  const vacant = seats.find((seat) => seat.id === seatId && seat.organizationId === null)
  if (!vacant) throw new Invalid([{ field: "seatId", reason: words.message("seat-taken") }])
  const { version } = (await seatOf(tx, seatId))!
  await giveSeat(tx, actor, { id: seatId, version, organizationId, from })
  return { seatId, version: version + 1 }
}
