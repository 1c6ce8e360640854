import { makePersonalLink } from "#identity"
import { contactsOf } from "#organizations"
import { letterClosing, letterhead } from "#partnerships"
import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import { Temporal } from "temporal-polyfill"
import type { Tx } from "#platform/database"
import { linkPlace, paragraphs, writeMessage } from "#platform/mail"
import { Conflict, NotFound } from "#platform/refusals"
import { formatDate, nameIn, titleIn } from "#platform/words"
import { access } from "../access.ts"
import { words } from "../words/index.ts"
import { openCall } from "./open-call.ts"
import { applicationAlone } from "./write-application.ts"

declare module "#platform/acts" {
  interface Acts {
    "calls.endorsement-asked": { organization: string; organizationFr: string }
  }
}

/** What a personal link to endorse an application is for. */
export const endorsePurpose = "calls.endorse"

/** Asks an organisation by mail whether it endorses the application; its link works until the call closes. */
export async function askForEndorsement(
  tx: Tx,
  actor: Actor,
  asked: { callId: string; organizationId: string; linkKey: Buffer },
): Promise<void> {
  access.check(actor, "write", "application")
  const { callId, organizationId, linkKey } = asked
  const call = await openCall(tx, actor, callId)
  const kept = await applicationAlone(tx, actor, callId)
  if (!kept) throw new Conflict(words.message("write-first"))
  if (kept.submission) throw new Conflict(words.message("already-submitted"))
  if (kept.asked.some((each) => each.organizationId === organizationId))
    throw new Conflict(words.message("asked-already"))
  const organization = await tx
    .selectFrom("organization")
    .select(["nameEn", "nameFr"])
    .where("id", "=", organizationId)
    .executeTakeFirst()
  if (!organization) throw new NotFound()
  const contact = (await contactsOf(tx, organizationId)).find(({ email }) => email)
  if (!contact?.email) throw new Conflict(words.message("nobody-to-ask"))
  const { email: recipient, locale } = contact
  const dayAfter = Temporal.PlainDate.from(call.closesOn).add({ days: 1 }).toZonedDateTime(actor.timeZone)
  const linkId = await makePersonalLink(tx, actor, {
    purpose: endorsePurpose,
    subjectId: kept.id,
    recipient,
    locale,
    endsAt: new Date(dayAfter.epochMilliseconds),
    key: linkKey,
  })
  await tx
    .insertInto("applicationEndorsement")
    .values({
      partnershipId: actor.partnershipId,
      applicationId: kept.id,
      organizationId,
      contactId: contact.id,
      linkId,
      askedAt: actor.at,
    })
    .execute()
  const head = await letterhead(tx, actor.id)
  const say = words(locale)
  const values = {
    name: contact.name,
    organization: nameIn(locale, organization),
    partnership: nameIn(locale, head),
    call: titleIn(locale, call),
    date: formatDate(locale, call.closesOn),
  }
  await writeMessage(tx, actor, {
    kind: "calls.endorsement",
    to: recipient,
    locale,
    subject: say("letter-endorse-subject", values),
    body: paragraphs(
      say("letter-hello", values),
      say("letter-endorse", values),
      linkPlace,
      say("letter-endorse-how", values),
      letterClosing({ head, locale }),
    ),
    linkId,
    dedupeKey: `calls.endorsement ${linkId}`,
  })
  await record(tx, actor, {
    kind: "calls.endorsement-asked",
    subject: { kind: "organization", id: organizationId },
    details: { organization: organization.nameEn, organizationFr: organization.nameFr },
  })
}
