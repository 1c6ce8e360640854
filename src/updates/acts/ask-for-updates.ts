import { randomUUID } from "node:crypto"
import { Temporal } from "temporal-polyfill"
import { makePersonalLink } from "#identity"
import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { writeMessage } from "#platform/mail"
import { Conflict, Invalid, NotFound } from "#platform/refusals"
import { access } from "../access.ts"
import { letterhead } from "#partnerships"
import type { Letterhead } from "#partnerships"
import { requestLetter } from "./letters.ts"
import { linkEnd } from "../rules/link-end.ts"
import { whomToAsk } from "../reads/whom-to-ask.ts"
import type { ToAsk } from "../reads/whom-to-ask.ts"
import { words } from "../words/index.ts"
import "../tables.ts"

declare module "#platform/acts" {
  interface Acts {
    "updates.asked": { fiscalYear: number; count: number; dueOn: string }
  }
}

export type Asking = {
  fiscalYear: number
  /** Lead organisations by id, or all who have something due. */
  organizationIds: readonly string[] | "all"
  /** Activities chosen by hand, whatever their status; absent: what is under way or should be. */
  activityIds?: readonly string[]
  /** A calendar date, not before today. */
  dueOn: string
  noteEn?: string
  noteFr?: string
  /** The key personal links are made with: `keyFor(secret, "personal-links")`. */
  linkKey: Buffer
}

/** What a personal link to the form of updates is for. */
export const linkPurpose = "updates.request"

export type Asked = {
  roundId: string
  requests: { organizationId: string; requestId: string; linkId: string | null }[]
  /** Organisations that nobody could be written to at: asked, and to be told another way. */
  unreachable: string[]
}

/**
 * Asks lead organisations for progress: one round, and for each organisation one request, one link and one mail with all
 * it leads. Refused when an organisation still owes an answer in an open round of the same plan.
 */
export async function askForUpdates(tx: Tx, actor: Actor, asking: Asking): Promise<Asked> {
  access.check(actor, "ask for", "updates")
  mustBeSoon(asking.dueOn, actor.today)
  const planId = await lockedPlan(tx, asking.fiscalYear)
  const chosen = await chosenOf(tx, actor, planId, asking)
  const round = await makeRound(tx, actor, planId, asking)
  const head = await letterhead(tx, actor.kind === "person" ? actor.id : null)
  const requests: Asked["requests"] = []
  for (const organization of chosen) {
    requests.push(await askOrganization(tx, actor, { asking, round, head, organization }))
  }
  await record(tx, actor, {
    kind: "updates.asked",
    subject: { kind: "update-round", id: round },
    details: { fiscalYear: asking.fiscalYear, count: chosen.length, dueOn: asking.dueOn },
  })
  const unreachable = chosen.filter(({ contact }) => !contact).map(({ id }) => id)
  return { roundId: round, requests, unreachable }
}

function mustBeSoon(dueOn: string, today: string): void {
  if (dueOn < today) throw new Invalid([{ field: "dueOn", reason: words.message("due-passed") }])
  const latest = Temporal.PlainDate.from(today).add({ years: 1 }).toString()
  if (dueOn > latest) throw new Invalid([{ field: "dueOn", reason: words.message("due-far") }])
}

/** Whoever else asks about the same plan at the same moment waits here, and then finds everybody asked. */
async function lockedPlan(tx: Tx, fiscalYear: number): Promise<string> {
  const plan = await tx
    .selectFrom("plan")
    .select("id")
    .where("fiscalYear", "=", fiscalYear)
    .forUpdate()
    .executeTakeFirst()
  if (!plan) throw new NotFound()
  return plan.id
}

async function chosenOf(tx: Tx, actor: Actor, planId: string, asking: Asking): Promise<ToAsk[]> {
  const { organizationIds, activityIds } = asking
  const { toAsk, already } = await whomToAsk(tx, actor, { planId, activityIds })
  if (organizationIds === "all") {
    if (toAsk.length === 0) throw new Conflict(words.message("nobody-to-ask"))
    return toAsk
  }
  if (organizationIds.length === 0) {
    throw new Invalid([{ field: "organizationIds", reason: words.message("organizations-needed") }])
  }
  return [...new Set(organizationIds)].map((id) => {
    const found = toAsk.find((organization) => organization.id === id)
    if (found) return found
    const asked = already.find((organization) => organization.id === id)
    throw asked ? new Conflict(words.message("asked-already", { name: asked.nameEn })) : new NotFound()
  })
}

async function makeRound(tx: Tx, actor: Actor, planId: string, asking: Asking): Promise<string> {
  const id = randomUUID()
  await tx
    .insertInto("updateRound")
    .values({
      partnershipId: actor.partnershipId,
      id,
      planId,
      askedAt: actor.at,
      askedBy: actor.kind === "person" ? actor.id : null,
      dueOn: asking.dueOn,
      noteEn: asking.noteEn ?? "",
      noteFr: asking.noteFr ?? "",
    })
    .execute()
  return id
}

type OneAsking = { asking: Asking; round: string; head: Letterhead; organization: ToAsk }

async function askOrganization(tx: Tx, actor: Actor, one: OneAsking): Promise<Asked["requests"][number]> {
  const { asking, round, organization } = one
  const { partnershipId } = actor
  const requestId = randomUUID()
  const { contact } = organization
  const linkId = contact
    ? await makePersonalLink(tx, actor, {
        purpose: linkPurpose,
        subjectId: requestId,
        recipient: contact.email,
        locale: contact.locale,
        endsAt: linkEnd({ dueOn: asking.dueOn, today: actor.today, timeZone: actor.timeZone }),
        key: asking.linkKey,
      })
    : null
  await tx
    .insertInto("updateRequest")
    .values({
      partnershipId,
      id: requestId,
      roundId: round,
      organizationId: organization.id,
      contactId: contact?.id ?? null,
      linkId,
    })
    .execute()
  await tx
    .insertInto("updateRequestActivity")
    .values(organization.activities.map(({ id }) => ({ partnershipId, requestId, activityId: id })))
    .execute()
  if (contact && linkId) await writeRequest(tx, actor, { ...one, contact, linkId })
  return { organizationId: organization.id, requestId, linkId }
}

async function writeRequest(
  tx: Tx,
  actor: Actor,
  one: OneAsking & { contact: NonNullable<ToAsk["contact"]>; linkId: string },
): Promise<void> {
  const { asking, round, head, organization, contact, linkId } = one
  const letter = requestLetter(
    { head, organization, contact },
    {
      activities: organization.activities,
      fiscalYear: asking.fiscalYear,
      dueOn: asking.dueOn,
      today: actor.today,
      note: noteIn(contact.locale, asking),
    },
  )
  await writeMessage(tx, actor, {
    kind: "updates.request",
    to: contact.email,
    locale: contact.locale,
    ...letter,
    linkId,
    dedupeKey: `updates.request ${round} ${organization.id}`,
  })
}

/** The coordinator's own words in the reader's language, or as they were written. */
export function noteIn(locale: "en" | "fr", note: { noteEn?: string; noteFr?: string }): string {
  const [own, other] = locale === "fr" ? [note.noteFr, note.noteEn] : [note.noteEn, note.noteFr]
  return own || other || ""
}
