import { sql } from "kysely"
import { letterhead } from "#partnerships"
import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { writeMessage } from "#platform/mail"
import { makeReference } from "#platform/references"
import { Conflict, Invalid, NotFound } from "#platform/refusals"
import type { Locale } from "#platform/words"
import { access } from "../access.ts"
import { ownerLink } from "../reads/owner-links.ts"
import type { OwnerLink } from "../reads/owner-links.ts"
import { valuesDue } from "../reads/values-due.ts"
import type { DueValue } from "../reads/values-due.ts"
import type { Period } from "../rules/period.ts"
import type { Measured } from "../rules/value.ts"
import { isSameMeasured } from "../rules/value.ts"
import { valueFaults } from "../rules/value-faults.ts"
import { words } from "../words/index.ts"
import { givenReceipt } from "./letters.ts"

declare module "#platform/acts" {
  interface Acts {
    "indicators.given": { organization: string; organizationFr: string; count: number; reference: string }
  }
}

/** A blank is what nobody gave; who gives something says one of the other four. */
export type MeasuredByLink =
  | Extract<Measured, { state: "value" }>
  | { state: Exclude<Measured["state"], "value" | "blank"> }

/** What a form gives of one value that is owed. */
export type ValueGiven = {
  suffix: string
  period: Period
  measured: MeasuredByLink
  note: string
  source: string
}

/** By the link of who has the numbers: what they are. Nothing counts before staff accepts it. @returns the receipt's reference */
export async function giveValues(
  tx: Tx,
  actor: Actor,
  { locale, values }: { locale: Locale; values: readonly ValueGiven[] },
): Promise<string> {
  access.check(actor, "give", "value")
  const link = await mustHoldLink(tx, actor)
  await sql`select id from organization where id = ${link.organizationId} for update`.execute(tx)
  const due = (await valuesDue(tx, actor.today)).filter(
    ({ indicator }) => indicator.ownerId === link.organizationId,
  )
  const given = values.map((value) => ({ value, of: mustBeDue(due, value) })).filter(isNew)
  if (given.length === 0) throw new Conflict(words.message("nothing-given"))
  mustBeSound(given, actor.today)
  const reference = makeReference()
  const { partnershipId, at } = actor
  await tx
    .insertInto("givenValue")
    .values(
      given.map(({ value: { measured, note, source, period }, of }) => ({
        partnershipId,
        indicatorId: of.indicator.id,
        ...period,
        label: of.label,
        state: measured.state,
        amount: measured.state === "value" ? measured.amount : null,
        outOf: measured.state === "value" ? measured.outOf : null,
        note,
        source,
        linkId: link.linkId,
        locale,
        reference,
        at,
      })),
    )
    .execute()
  await writeMessage(tx, actor, {
    kind: "indicators.receipt",
    to: link.recipient,
    locale,
    ...givenReceipt(
      { head: await letterhead(tx, null), name: link.name, locale },
      {
        owner: link,
        given: given.map(({ value, of }) => ({ ...of.indicator, ...value, label: of.label })),
        reference,
      },
    ),
    dedupeKey: `indicators.receipt ${reference}`,
  })
  await record(tx, actor, {
    kind: "indicators.given",
    subject: { kind: "organization", id: link.organizationId },
    details: {
      organization: link.nameEn,
      organizationFr: link.nameFr,
      count: given.length,
      reference,
    },
  })
  return reference
}

async function mustHoldLink(tx: Tx, actor: Actor): Promise<OwnerLink> {
  const link = actor.id ? await ownerLink(tx, actor.id) : undefined
  if (!link) throw new NotFound()
  if (link.leftAt || link.revokedAt) throw new Conflict(words.message("link-over"))
  return link
}

function mustBeDue(due: readonly DueValue[], { suffix }: ValueGiven): DueValue {
  const found = due.find((one) => one.suffix === suffix)
  if (!found) throw new Conflict(words.message("due-no-more"))
  return found
}

type Both = { value: ValueGiven; of: DueValue }

/** What says the same as what waits already is not kept again. */
function isNew({ value, of: { given } }: Both): boolean {
  if (given === null || given.verdict === "returned") return true
  const { measured, note, source } = value
  return !isSameMeasured(given.measured, measured) || given.note !== note || given.source !== source
}

function mustBeSound(given: readonly Both[], today: string): void {
  const problems = given.flatMap(({ value, of: { indicator, label, others } }) =>
    valueFaults({
      indicator,
      value: { ...value.period, label, measured: value.measured, reason: "given" },
      others,
      today,
    }).map(({ field, why }) => ({
      field: `${field}${value.suffix}`,
      reason: words.message(why),
    })),
  )
  if (problems.length > 0) throw new Invalid(problems)
}
